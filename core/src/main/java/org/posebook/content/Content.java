package org.posebook.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.diagnostic.Result;
import org.posebook.model.Library;
import org.posebook.model.Pose;
import org.posebook.model.Routine;
import org.posebook.schema.SchemaName;
import org.posebook.schema.SchemaValidator;
import org.posebook.source.Location;

/**
 * A library with what its authors wrote, so that each part of it can be found in their text.
 *
 * @param library the content
 * @param documents what it was bound from: settings, poses, routines
 */
public record Content(Library library, List<Document> documents) {
  public Content {
    documents = Documents.of(documents);
  }

  /**
   * Validates documents against their schemas and binds them to the model. Of two documents with
   * one id the first counts; the check of references reports the second.
   *
   * @param base settings that hold where no document of settings is given
   */
  public static Result<Content> bind(Library base, List<Document> documents) {
    return bind(base, documents, AllProcessors.map(documents, Content::bound));
  }

  /** Puts together what documents gave. */
  static Result<Content> bind(Library base, List<Document> documents, List<Bound> all) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Library settings = base;
    Map<String, Pose> poses = new LinkedHashMap<>(base.poses());
    Map<String, Routine> routines = new LinkedHashMap<>(base.routines());
    for (Bound bound : all) {
      diagnostics.addAll(bound.diagnostics);
      settings = bound.settings.orElse(settings);
      bound.pose.ifPresent(pose -> poses.putIfAbsent(pose.id(), pose));
      bound.routine.ifPresent(routine -> routines.putIfAbsent(routine.id(), routine));
    }
    Library library = settings.withContent(poses, routines);
    return new Result<>(new Content(library, documents), diagnostics);
  }

  /** What one document gives. */
  record Bound(
      List<Diagnostic> diagnostics,
      Optional<Library> settings,
      Optional<Pose> pose,
      Optional<Routine> routine) {}

  /** Validates a document and binds it to the model. */
  static Bound bound(Document document) {
    List<Diagnostic> diagnostics =
        new ArrayList<>(SchemaValidator.validate(document.kind(), document.tree()));
    Optional<Library> settings = Optional.empty();
    Optional<Pose> pose = Optional.empty();
    Optional<Routine> routine = Optional.empty();
    switch (document.kind()) {
      case LIBRARY -> settings = Optional.of(LibraryCodec.read(document.tree()));
      case POSE -> pose = PoseCodec.read(document.tree(), diagnostics);
      case ROUTINE -> routine = RoutineCodec.read(document.tree(), diagnostics);
      case PRESCRIPTION, MAPPING -> {
        // They are no part of a library.
      }
    }
    return new Bound(diagnostics, settings, pose, routine);
  }

  /** The documents of a kind. */
  public List<Document> of(SchemaName kind) {
    return documents.stream().filter(document -> document.kind() == kind).toList();
  }

  /** What a pose or routine was bound from. */
  public Optional<Document> document(SchemaName kind, String id) {
    return Documents.of(documents).find(kind, id);
  }

  /** The place of a value in a pose's or routine's text; the file's name where nobody wrote it. */
  public Location at(SchemaName kind, String id, Object... path) {
    return document(kind, id)
        .map(document -> document.at(path))
        .orElseGet(() -> new Location.WholeFile(kind.word() + " " + id));
  }

  /** The place of a stretch of a text of a pose or routine, as {@link Document#partAt}. */
  public Location partAt(SchemaName kind, String id, int offset, int length, Object... path) {
    return document(kind, id)
        .map(document -> document.partAt(offset, length, path))
        .orElseGet(() -> at(kind, id, path));
  }
}
