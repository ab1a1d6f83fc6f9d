package org.posebook.cli.command;

/** Numbers with their nouns. */
final class Counts {
  private Counts() {}

  /** Such as "1 pose" or "2 poses". */
  static String of(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
