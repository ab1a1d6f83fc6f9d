package org.posebook.cli.command;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.posebook.workbook.WorkbookForm;
import picocli.CommandLine;

/** Workbooks that commands write. */
final class WorkbookFiles {
  private WorkbookFiles() {}

  /** Refuses a name that no spreadsheet program would open as a workbook. */
  static void needsXlsx(Path file, CommandLine line) {
    if (!WorkbookForm.of(file.toString()).equals(Optional.of(WorkbookForm.XLSX))) {
      throw new CommandLine.ParameterException(
          line, "\"" + file + "\" does not end in .xlsx. Name the workbook \"" + file + ".xlsx\".");
    }
  }

  /** The form that a name's ending tells; refuses a name that no program would open. */
  static WorkbookForm form(Path file, CommandLine line) {
    return WorkbookForm.of(file.toString())
        .orElseThrow(
            () -> {
              String stem = file.toString().replaceFirst("\\.[A-Za-z]{1,8}$", "");
              return new CommandLine.ParameterException(
                  line,
                  "\""
                      + file
                      + "\" does not end in .xlsx or .ods. Name the workbook \""
                      + stem
                      + ".xlsx\" or \""
                      + stem
                      + ".ods\".");
            });
  }

  /** Writes a file; one that is there is written over only where that was asked for. */
  static void write(Session session, Path named, byte[] bytes, boolean force) throws IOException {
    Path place = session.resolve(named);
    if (Files.isDirectory(place) || (Files.exists(place) && !force)) {
      throw new FileSystemException(
          named.toString(), null, "it is there already. Give another name, or add --force");
    }
    Path folder = place.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path next = place.resolveSibling("." + place.getFileName() + ".part");
    try {
      Files.write(next, bytes);
      Files.move(next, place, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(next);
    }
  }
}
