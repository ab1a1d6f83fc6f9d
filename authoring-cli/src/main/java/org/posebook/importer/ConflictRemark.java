package org.posebook.importer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.posebook.compare.TreeMerge;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.diagnostic.Severity;

/** What is said of a value that a workbook and the library's file have both changed. */
final class ConflictRemark {
  private static final RuleId CONFLICT = new RuleId("import/conflict");

  private ConflictRemark() {}

  /**
   * The remark on a conflict.
   *
   * @param isFirst whether posebook wrote the workbook, and it has not been imported since
   */
  static Diagnostic of(
      ImportRecords.Part part,
      TreeMerge.Conflict conflict,
      boolean isFirst,
      OnConflict onConflict) {
    String what = name(conflict.path());
    String message =
        "The workbook and the library's file have both changed \""
            + what
            + "\" of the "
            + part.kind().word()
            + (part.id().isEmpty() ? "" : " \"" + part.id() + "\"")
            + (isFirst ? " since posebook wrote the workbook" : " since the last import")
            + ": the workbook says "
            + shown(conflict.right())
            + ", the file "
            + shown(conflict.left())
            + "; it was "
            + shown(conflict.was())
            + "."
            + switch (onConflict) {
              case STOP -> "";
              case LIBRARY -> " The file's is kept.";
              case WORKBOOK -> " The workbook's is taken.";
            };
    return new Diagnostic(
            CONFLICT,
            onConflict == OnConflict.STOP ? Severity.ERROR : Severity.WARNING,
            conflict.rightAt(),
            message,
            Optional.of(
                onConflict == OnConflict.STOP
                    ? "Write the same in both. Or choose one: --on-conflict library keeps the"
                        + " file's, --on-conflict workbook takes the workbook's."
                    : "Write the same in both."))
        .with(new Diagnostic.Note(conflict.leftAt(), "The library's file has it here."));
  }

  private static String name(List<Object> path) {
    StringBuilder name = new StringBuilder();
    for (Object step : path) {
      name.append(name.isEmpty() ? "" : " ")
          .append(step instanceof Integer i ? String.valueOf(i + 1) : step);
    }
    return name.toString();
  }

  private static String shown(Optional<Object> value) {
    return value.map(ConflictRemark::shown).orElse("nothing");
  }

  private static String shown(Object value) {
    String text =
        switch (value) {
          case List<?> list -> String.join("; ", list.stream().map(ConflictRemark::plain).toList());
          default -> plain(value);
        };
    return "\""
        + (text.length() > 80 ? text.substring(0, text.offsetByCodePoints(0, 39)) + "…" : text)
        + "\"";
  }

  private static String plain(Object value) {
    return switch (value) {
      case Map<?, ?> map -> String.join(" ", map.values().stream().map(String::valueOf).toList());
      default -> String.valueOf(value);
    };
  }
}
