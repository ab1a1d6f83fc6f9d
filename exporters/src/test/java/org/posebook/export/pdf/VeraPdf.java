package org.posebook.export.pdf;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF, in this process. */
final class VeraPdf {
  private VeraPdf() {}

  /** What a file does that the standard forbids, and how often. */
  static Map<String, Integer> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
    Locale ours = Locale.getDefault();
    // veraPDF compares words in the default language's small letters, which Turkish breaks.
    Locale.setDefault(Locale.ENGLISH);
    try {
      VeraGreenfieldFoundryProvider.initialise();
      return validate(pdf, flavour);
    } finally {
      Locale.setDefault(ours);
    }
  }

  private static Map<String, Integer> validate(byte[] pdf, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      Map<String, Integer> faults = new TreeMap<>();
      for (TestAssertion assertion : validator.validate(parser).getTestAssertions()) {
        if (assertion.getStatus() == TestAssertion.Status.FAILED) {
          faults.merge(
              assertion.getRuleId().getClause()
                  + " "
                  + assertion.getMessage()
                  + " at "
                  + assertion.getLocation().getContext(),
              1,
              Integer::sum);
        }
      }
      return faults;
    }
  }
}
