package org.posebook.importer;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.RuleId;
import org.posebook.diagnostic.Severity;
import org.posebook.source.Location;

/**
 * Remarks as they are found. A table may have very many rows with one fault, so a text that was
 * said before is kept once, and of one rule only so many different texts are kept: what comes after
 * them keeps its place, but says only that it is like the others. {@link Repeats} draws these
 * together, and counts them.
 */
final class Remarks extends AbstractList<Diagnostic> implements RandomAccess {
  /** So many different texts of one rule are told in full. */
  static final int TOLD = 200;

  static final String MORE =
      "This is one of very many remarks of this kind; only the first "
          + TOLD
          + " are told in full.";
  static final Optional<String> MORE_HINT =
      Optional.of("Mend those that are told, and import again to see more.");

  private final List<Diagnostic> all = new ArrayList<>();
  private final Map<Kind, Map<String, Diagnostic>> told = new HashMap<>();

  private record Kind(RuleId rule, Severity severity) {}

  @Override
  public Diagnostic get(int index) {
    return all.get(index);
  }

  @Override
  public int size() {
    return all.size();
  }

  @Override
  public void add(int index, Diagnostic remark) {
    all.add(index, kept(remark));
  }

  @Override
  public void clear() {
    all.clear();
    told.clear();
  }

  private Diagnostic kept(Diagnostic remark) {
    if (!(remark.at() instanceof Location.CellRef)) {
      return remark;
    }
    Map<String, Diagnostic> texts =
        told.computeIfAbsent(new Kind(remark.rule(), remark.severity()), kind -> new HashMap<>());
    Diagnostic before = texts.get(remark.message());
    if (before == null && texts.size() >= TOLD) {
      return like(remark, MORE, MORE_HINT);
    }
    if (before == null) {
      texts.put(remark.message(), remark);
      return remark;
    }
    boolean same = before.hint().equals(remark.hint());
    return like(remark, before.message(), same ? before.hint() : remark.hint());
  }

  private static Diagnostic like(Diagnostic remark, String message, Optional<String> hint) {
    return new Diagnostic(
        remark.rule(), remark.severity(), remark.at(), message, hint, remark.notes());
  }
}
