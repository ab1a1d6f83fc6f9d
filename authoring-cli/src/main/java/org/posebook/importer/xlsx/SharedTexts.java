package org.posebook.importer.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.posebook.importer.BookTally;
import org.posebook.importer.Budgets;
import org.posebook.importer.CellValue;
import org.posebook.importer.packed.Archive;
import org.posebook.importer.packed.Xml;

/** The texts that cells share (ECMA-376, part 1, 18.4), each kept once. */
final class SharedTexts {
  private final List<CellValue.Text> texts = new ArrayList<>();

  private SharedTexts() {}

  /** Reads the part, if there is one. */
  static SharedTexts of(Archive archive, Optional<String> part, BookTally tally)
      throws IOException {
    SharedTexts shared = new SharedTexts();
    Optional<Xml> found = part.isPresent() ? archive.xml(part.get()) : Optional.empty();
    if (found.isPresent()) {
      try (Xml xml = found.get()) {
        while (xml.nextStart()) {
          if (xml.starts("si")) {
            if (shared.texts.size() >= Budgets.CELLS) {
              throw Budgets.exceeded("it has more than 2.5 million texts");
            }
            shared.texts.add(new CellValue.Text(tally.text(Texts.runs(xml))));
          }
        }
      }
    }
    return shared;
  }

  /** The text of that number, from 0. */
  CellValue.Text get(int index) {
    return texts.get(index);
  }
}
