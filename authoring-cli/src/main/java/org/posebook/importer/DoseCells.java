package org.posebook.importer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.posebook.model.Ids;
import org.posebook.source.Location;
import org.posebook.source.SourceNode;

/** The dose of a row out of its cells: one cell, columns for its parts, or both. */
final class DoseCells {
  /** Words for repetitions, as {@link Ids#fold} writes them. */
  private static final Set<String> REPETITIONS =
      Set.of(
          "rep",
          "reps",
          "repetition",
          "repetitions",
          "times",
          "x",
          "repeticiones",
          "wiederholungen",
          "wdh",
          "repeticoes",
          "veces",
          "fois",
          "mal",
          "vezes");

  private final Map<String, SourceNode.Member> parts = new LinkedHashMap<>();
  private Optional<SourceNode.Member> whole = Optional.empty();

  /** Adds a cell of a column for a part of the dose. */
  void part(Column column, Piece piece) {
    String key = column.key().substring(column.key().indexOf('/') + 1);
    parts.put(key, new SourceNode.Member(piece.at(), piece.node()));
  }

  /** Adds the cell that holds the dose. */
  void whole(Piece piece) {
    whole = Optional.of(new SourceNode.Member(piece.at(), piece.node()));
  }

  /** The dose, if the row gives one. */
  Optional<SourceNode.Member> node() {
    withUnit();
    if (parts.isEmpty()) {
      return whole;
    }
    if (whole.isPresent()) {
      // A dose in one cell and parts of it in others: read as one text, in that order.
      SourceNode.Member one = whole.get();
      StringBuilder text = new StringBuilder(String.valueOf(one.value().plain()));
      parts.forEach((part, member) -> text.append(", ").append(worded(part, member)));
      return Optional.of(
          new SourceNode.Member(one.keyAt(), new SourceNode.Text(text.toString(), one.keyAt())));
    }
    Location at = parts.values().iterator().next().keyAt();
    return Optional.of(new SourceNode.Member(at, new SourceNode.Mapping(parts, at)));
  }

  /** Joins the amount with the unit beside it: 30 and "seconds" are a time, 10 and "reps" not. */
  private void withUnit() {
    SourceNode.Member unit = parts.remove("unit");
    SourceNode.Member own = parts.remove("amount");
    boolean counted = own == null && unit != null && parts.containsKey("repetitions");
    SourceNode.Member amount = counted ? parts.remove("repetitions") : own;
    if (amount == null) {
      if (unit != null && whole.isPresent()) {
        whole = Optional.of(joined(whole.get(), unit));
      }
      return;
    }
    if (unit == null || REPETITIONS.contains(Ids.fold(text(unit)))) {
      parts.put("repetitions", amount);
    } else if (!text(amount).matches("[0-9.,]+(?:\\s*(?:-|–|to)\\s*[0-9.,]+)?\\+?")) {
      // It names its unit itself, such as "30 s": the column beside it says the same again.
      parts.put("hold", amount);
    } else {
      parts.put("hold", joined(amount, unit));
    }
  }

  private static SourceNode.Member joined(SourceNode.Member amount, SourceNode.Member unit) {
    return new SourceNode.Member(
        amount.keyAt(), new SourceNode.Text(text(amount) + " " + text(unit), amount.keyAt()));
  }

  private static String text(SourceNode.Member member) {
    return String.valueOf(member.value().plain());
  }

  private static String worded(String part, SourceNode.Member member) {
    String text = text(member);
    return switch (part) {
      case "sets" -> text + " sets";
      case "repetitions" -> text + " reps";
      case "hold" -> "hold " + text;
      case "rest" -> "rest " + text;
      default -> text;
    };
  }
}
