import java.io.IOException;
import java.nio.file.Path;
import org.posebook.importer.BigBook;

/** Writes the workbook that is read. */
public final class WriteBook {
  private WriteBook() {}

  /** The file, and how many rows. */
  public static void main(String[] args) throws IOException {
    int rows = Integer.parseInt(args[1]);
    BigBook.write(Path.of(args[0]), "Poses", rows, rows);
  }
}
