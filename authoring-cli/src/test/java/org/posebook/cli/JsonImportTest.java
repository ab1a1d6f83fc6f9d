package org.posebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posebook.importer.Golden;

/** JSON libraries of exercises: the shapes that are known, with records made up for these tests. */
final class JsonImportTest {
  private static final String EXERCISES =
      """
      [
        {
          "id": "Chair_Reach",
          "name": "Chair reach",
          "force": "static",
          "level": "beginner",
          "mechanic": null,
          "equipment": "body only",
          "primaryMuscles": ["hamstrings"],
          "secondaryMuscles": ["calves", "lower back"],
          "instructions": ["Sit on the edge of a chair.", "Reach for one foot."],
          "category": "stretching",
          "images": ["Chair_Reach/0.jpg", "Chair_Reach/1.jpg"]
        },
        {
          "id": "Box_Lift",
          "name": "Box lift",
          "force": "pull",
          "level": "expert",
          "mechanic": "compound",
          "equipment": "other",
          "primaryMuscles": ["glutes"],
          "secondaryMuscles": [],
          "instructions": ["Squat.", "Lift the box."],
          "category": "strongman",
          "images": []
        }
      ]
      """;
  private static final String POSES =
      """
      {
        "id": 1,
        "difficulty_level": "Beginner",
        "poses": [
          {
            "id": 7,
            "difficulty_level": "Beginner",
            "english_name": "Door",
            "sanskrit_name_adapted": "Dvarasana",
            "sanskrit_name": "Dvārāsana",
            "translation_name": "dvāra = door, āsana = posture",
            "pose_description": "Stand in a doorway. Press your hands to its sides.",
            "pose_benefits": "Opens the chest.",
            "url_svg": "https://example.org/door.svg",
            "url_png": "https://example.org/door.png",
            "url_svg_alt": null
          }
        ]
      }
      """;
  private static final String WGER =
      """
      {"count": 2, "next": null, "results": [
        {"id": 1, "uuid": "00000000-0000-4000-8000-000000000001", "created": "2026-01-01",
         "last_update": "2026-01-02", "category": {"id": 9, "name": "Legs"},
         "muscles": [{"id": 10, "name": "Quadriceps femoris", "name_en": "Quads"}],
         "muscles_secondary": [{"id": 8, "name": "Gluteus maximus", "name_en": "Glutes"}],
         "equipment": [{"id": 7, "name": "none (bodyweight exercise)"}],
         "license": {"id": 2, "full_name": "Creative Commons Attribution Share Alike 4",
           "short_name": "CC-BY-SA 4", "url": "https://creativecommons.org/licenses/by-sa/4.0/deed.en"},
         "license_author": "sample-editor",
         "images": [{"id": 1, "image": "https://example.org/wall.png", "license": 2}],
         "translations": [
           {"id": 5, "name": "Wandsitz", "description": "<p>Lehnen.</p>", "language": 1,
            "aliases": [], "notes": [], "license": 2, "license_author": "probe"},
           {"id": 6, "name": "Wall sit", "description": "<p>Lean on a wall.</p><p>Sink &amp; hold.</p>",
            "language": 2, "aliases": [{"id": 1, "alias": "Chair on the wall"}],
            "notes": [{"id": 1, "comment": "Knees over the heels."}], "license": 2,
            "license_title": "", "license_object_url": "", "license_author": "sample-author",
            "license_author_url": "https://example.org/author", "license_derivative_source_url": ""}
         ],
         "variations": null, "videos": [], "author_history": ["sample-author"],
         "total_authors_history": ["sample-author", "sample-editor"]},
        {"id": 2, "uuid": "00000000-0000-4000-8000-000000000002", "created": "2026-01-01",
         "category": {"id": 15, "name": "Cardio"}, "muscles": [], "muscles_secondary": [],
         "equipment": [{"id": 4, "name": "Gym mat"}], "license": 1, "license_author": null,
         "images": [], "exercises": [
           {"id": 8, "name": "March on the spot", "description": "March.", "language": 2,
            "aliases": [], "notes": []}]}
      ]}
      """;

  @TempDir private Path folder;

  @Test
  void exercisesOfFreeExerciseDb() throws IOException {
    golden("json-free-exercise-db", "exercises.json", EXERCISES);
  }

  @Test
  void posesOfYogaApi() throws IOException {
    golden("json-yoga-api", "poses.json", POSES);
  }

  /** Two entries are two poses, even where they have a Sanskrit name in common. */
  @Test
  void namesThatEntriesShare() throws IOException {
    golden(
        "json-shared-names",
        "poses.json",
        """
        [
          {"english_name": "Door", "sanskrit_name": "Dvārāsana", "sanskrit_name_adapted": "Dvara",
           "pose_description": "Stand in a doorway."},
          {"english_name": "Gate", "sanskrit_name": "Dvārāsana", "sanskrit_name_adapted": "Door",
           "pose_description": "Kneel in a doorway."},
          {"english_name": "door", "sanskrit_name": "Kapāṭāsana", "pose_description": "Stand."}
        ]
        """);
  }

  @Test
  void exercisesOfWger() throws IOException {
    golden("json-wger", "wger.json", WGER);
  }

  @Test
  void whatIsWrongIsToldAtTheLineOfTheValue() throws IOException {
    golden(
        "json-faults",
        "exercises.json",
        EXERCISES
            .replace("\"expert\"", "\"superb\"")
            .replace("\"Sit on the edge of a chair.\"", "\"CafÃ©: sit.\", \"1. Lie. 2. Sit.\""));
    golden("json-no-name", "exercises.json", EXERCISES.replace("\"Box lift\"", "\"  \""));
    golden(
        "json-faults-one-line",
        "exercises.json",
        EXERCISES.replaceAll("\\n *", "").replace("expert", "superb"));
  }

  @Test
  void filesThatAreNoKnownLibrary() throws IOException {
    write("unknown.json", "[{\"title\": \"Bridge\", \"how\": \"Lift.\"}]");
    write("broken.json", "[{\"name\": \"Bridge\",\n  \"how\": }]");
    write("text.json", "Pose,Steps\nBridge,Lift.\n");
    write("number.json", "{}");
    write("list.csv", EXERCISES);
    CommandLineRun run =
        CommandLineRun.in(
            folder,
            "import",
            "unknown.json",
            "broken.json",
            "text.json",
            "number.json",
            "list.csv",
            "--into",
            "library");
    Golden.assertMatches("cli/json-no-library.txt", run.all());
    assertEquals(3, run.code());
    assertFalse(Files.exists(folder.resolve("library")));
  }

  @Test
  void aMappingOfOnesOwnGoesFirst() throws IOException {
    write("exercises.json", EXERCISES);
    CommandLineRun suggested =
        CommandLineRun.in(folder, "import", "exercises.json", "--suggest-mapping");
    assertEquals(0, suggested.code(), suggested.all());
    Golden.assertMatches(
        "cli/json-suggested.yaml", Files.readString(folder.resolve("exercises.mapping.yaml")));
    write(
        "exercises.mapping.yaml",
        "sheets:\n"
            + "  any:\n"
            + "    columns: {secondaryMuscles: targets, primaryMuscles: notes, images: ignore}\n");
    golden("json-own-mapping", "exercises.json", EXERCISES);
  }

  private void golden(String name, String file, String text) throws IOException {
    write(file, text);
    String library = "library-" + name;
    CommandLineRun run = CommandLineRun.in(folder, "import", file, "--into", library);
    StringBuilder all = new StringBuilder(run.all());
    Path poses = folder.resolve(library).resolve("poses");
    if (Files.exists(poses)) {
      List<Path> files;
      try (Stream<Path> list = Files.list(poses)) {
        files = list.sorted().toList();
      }
      for (Path pose : files) {
        all.append("--- ").append(pose.getFileName()).append('\n').append(Files.readString(pose));
      }
      CommandLineRun again = CommandLineRun.in(folder, "import", file, "--into", library);
      all.append("--- again\n").append(again.out());
    }
    Golden.assertMatches("cli/" + name + ".txt", all.toString());
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
