package org.posebook.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;
import org.posebook.diagnostic.RuleId;
import org.posebook.diagnostic.Suggestions;
import org.posebook.model.Ids;
import org.posebook.model.Item;
import org.posebook.model.Library;
import org.posebook.model.Prescription;
import org.posebook.model.Routine;
import org.posebook.schema.SchemaName;
import org.posebook.schema.SchemaValidator;
import org.posebook.source.Location;
import org.posebook.source.SourceFile;
import org.posebook.source.SourceNode;

/** Reads prescriptions: small files that say for whom a routine is, and what to change in it. */
public final class PrescriptionCodec {
  /** A change for a pose that the routine does not have. */
  public static final RuleId UNKNOWN_POSE = new RuleId("prescription/unknown-pose");

  /** A prescription for a routine that the library does not have. */
  public static final RuleId UNKNOWN_ROUTINE = new RuleId("prescription/unknown-routine");

  /** A dose that is not understood. */
  public static final RuleId UNREADABLE_DOSE = GuidanceCodec.UNREADABLE;

  private PrescriptionCodec() {}

  /**
   * What a file says.
   *
   * @param routine the routine that it is for; empty where it is not known
   */
  public record Read(Optional<Routine> routine, Prescription prescription) {}

  /** Reads a file; poses may be named by their ids or by any of their names. */
  public static Result<Read> read(SourceFile file, Library library) {
    Result<Optional<SourceNode>> tree = TreeReader.read(file);
    List<Diagnostic> diagnostics = new ArrayList<>(tree.diagnostics());
    if (tree.value().isEmpty()) {
      return new Result<>(new Read(Optional.empty(), Prescription.NONE), diagnostics);
    }
    SourceNode root = tree.value().get();
    diagnostics.addAll(SchemaValidator.validate(SchemaName.PRESCRIPTION, root));
    Fields fields = Fields.of(root);
    Optional<SourceNode> named = fields.take("routine");
    Optional<Routine> routine = named.flatMap(Fields::scalar).map(id -> library.routines().get(id));
    if (routine.isEmpty() && named.isPresent()) {
      String id = Fields.scalar(named.get()).orElse("");
      diagnostics.add(
          Diagnostic.error(
              UNKNOWN_ROUTINE,
              named.get().at(),
              "The library has no routine \"" + id + "\".",
              Suggestions.hint(id, library.routines().keySet())));
    }
    Map<String, Prescription.Change> changes = new LinkedHashMap<>();
    if (fields.take("changes").orElse(null) instanceof SourceNode.Mapping mapping) {
      mapping
          .members()
          .forEach(
              (pose, member) ->
                  pose(pose, member.keyAt(), routine, library, diagnostics)
                      .ifPresent(id -> changes.put(id, change(member.value(), diagnostics))));
    }
    Prescription prescription =
        new Prescription(fields.text("for"), fields.text("from"), fields.text("date"), changes);
    return new Result<>(new Read(routine, prescription), diagnostics);
  }

  private static Prescription.Change change(SourceNode node, List<Diagnostic> diagnostics) {
    Fields change = Fields.of(node);
    return new Prescription.Change(
        change.take("dose").flatMap(dose -> GuidanceCodec.dose(dose, diagnostics)),
        change.text("note"),
        change.text("leave-out").filter("true"::equals).isPresent());
  }

  /**
   * The id of a pose of a routine, by its id or one of its names; a diagnostic where the routine
   * has no such pose.
   */
  public static Optional<String> pose(
      String named,
      Location at,
      Optional<Routine> routine,
      Library library,
      List<Diagnostic> diagnostics) {
    if (routine.isEmpty()) {
      return Optional.empty();
    }
    List<String> ids = routine.get().items().stream().map(Item::pose).distinct().toList();
    Optional<String> found =
        ids.stream()
            .filter(id -> id.equals(named) || isNamed(library, routine.get(), id, named))
            .findFirst();
    if (found.isEmpty()) {
      diagnostics.add(
          Diagnostic.error(
              UNKNOWN_POSE,
              at,
              "The routine \"" + routine.get().id() + "\" has no pose \"" + named + "\".",
              Suggestions.hint(named, ids)));
    }
    return found;
  }

  private static boolean isNamed(Library library, Routine routine, String id, String named) {
    String folded = Ids.fold(named);
    boolean byItem =
        routine.items().stream()
            .filter(item -> item.pose().equals(id))
            .flatMap(item -> item.name().stream())
            .anyMatch(name -> Ids.fold(name).equals(folded));
    return byItem
        || library
            .pose(id)
            .filter(
                pose ->
                    Ids.fold(pose.names().main()).equals(folded)
                        || pose.names().aliases().stream()
                            .anyMatch(name -> Ids.fold(name).equals(folded)))
            .isPresent();
  }
}
