package org.posebook.export.pdf;

/** The few words that the writer itself puts on a page. */
final class Words {
  /** Fields of the head to fill in by hand. */
  static final String FOR = "For";

  static final String FROM = "From";
  static final String DATE = "Date";

  private static final String CONTINUED = "continued";

  private Words() {}

  static String page(int number, int count) {
    return "Page " + number + " of " + count;
  }

  /** A heading that stands again after a page break. */
  static String continued(String heading) {
    return heading.isEmpty() ? CONTINUED : heading + " (" + CONTINUED + ")";
  }
}
