package org.posebook.export.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpdf.text.exceptions.InvalidPdfException;
import org.openpdf.text.pdf.PdfReader;
import org.posebook.export.sheet.SheetDocument.Edition;

/** Tells from a printed file which state of the content it was made from. */
public final class PrintedEdition {
  private static final String PREFIX = "posebook:";
  private static final Pattern IDENTIFIER =
      Pattern.compile(
          "<dc:identifier>" + PREFIX + "([a-z0-9-]+):([0-9a-f]+)(:personal)?</dc:identifier>");

  private PrintedEdition() {}

  static String identifier(Edition edition) {
    return PREFIX
        + edition.routine()
        + ":"
        + edition.hash()
        + (edition.personal() ? ":personal" : "");
  }

  /**
   * The edition of a file.
   *
   * @return empty where the file is not a sheet of posebook, or no PDF at all
   * @throws IOException when the file cannot be read
   */
  public static Optional<Edition> of(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    byte[] metadata;
    try (PdfReader reader = new PdfReader(bytes)) {
      metadata = reader.getMetadata();
    } catch (InvalidPdfException e) {
      return Optional.empty();
    }
    if (metadata == null) {
      return Optional.empty();
    }
    Matcher matcher = IDENTIFIER.matcher(new String(metadata, StandardCharsets.UTF_8));
    return matcher.find()
        ? Optional.of(new Edition(matcher.group(1), matcher.group(2), matcher.group(3) != null))
        : Optional.empty();
  }
}
