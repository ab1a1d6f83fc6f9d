package org.posebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posebook.importer.Golden;

/** What {@code import} says at its end, and its ways to go about. */
final class ImportCommandTest {
  private static final String FACTS = "\nTitle,Moves\nDisclaimer,Ask first.\n";

  @TempDir private Path folder;

  @Test
  void aDryRunShowsWhatWouldChangeAndWritesNothing() throws IOException {
    write("back.csv", "Pose,Steps\nBridge,Lift.\nPlank,Hold.\n" + FACTS);
    golden("import-dry-run", 0, "import", "back.csv", "--into", "library", "--dry-run");
    assertFalse(Files.exists(folder.resolve("library")));
    CommandLineRun.in(folder, "import", "back.csv", "--into", "library");
    write("back.csv", "Pose,Steps\nBridge,Lift slowly.\nPlank,Hold.\nSquat,Sink.\n" + FACTS);
    golden("import-dry-run-changes", 0, "import", "back.csv", "--into", "library", "--dry-run");
    assertFalse(Files.exists(folder.resolve("library/poses/squat.yaml")));
  }

  @Test
  void goodRowsAreTakenAndTheOthersTold() throws IOException {
    write(
        "back.csv",
        "Pose,Steps,Level\nBridge,Lift.,easy\nPlank,Hold.,purple\n,Nobody's.,\n" + FACTS);
    golden("import-keep-going", 1, "import", "back.csv", "--into", "library", "--keep-going");
    assertTrue(Files.exists(folder.resolve("library/poses/bridge.yaml")));
    assertFalse(Files.exists(folder.resolve("library/poses/plank.yaml")));
  }

  @Test
  void whatIsInNoRowStopsTheImportAllTheSame() throws IOException {
    write("back.csv", "Pose,Steps,Contraindicatons\nBridge,Lift.,Pregnancy\n" + FACTS);
    golden("import-misspelt-safety", 1, "import", "back.csv", "--into", "library", "--keep-going");
    assertFalse(Files.exists(folder.resolve("library")));
  }

  /** A table without names is not searched to its end for one that may be misspelt. */
  @Test
  void aMisspeltNameFarDownIsNoHeader() throws IOException {
    write("near.csv", "accession,accession\n".repeat(20) + "Posse,Effort\n");
    golden("import-no-header-near", 1, "import", "near.csv", "--into", "library");
    write("far.csv", "accession,accession\n".repeat(40) + "Posse,Effort\n");
    golden("import-no-header-far", 1, "import", "far.csv", "--into", "library");
  }

  /** A unit over a column goes to the numbers that have none of their own. */
  @Test
  void headersWithAUnit() throws IOException {
    write(
        "moves.csv",
        """
        Pose,Steps,Hold (sec),Rest [min],Reps (each side),Weight (lbs),Hold (coach)
        Bridge,Lift.,5,1,10,12,x
        Plank,Stay.,20-30,90 s,8–10,2 kg,y
        Squat,Sink.,3 breaths,-,12 each leg,light band,z

        Title,Moves
        Disclaimer,Ask first.
        """);
    write(
        "more.csv",
        """
        Übung;Schritte;Haltezeit (Sek.);Pause in Minuten;Wiederholungen (je Seite)
        Rolle;Rolle ab.;5;1;10

        Titel;Mehr
        Haftungsausschluss;Frag zuerst.
        """);
    write(
        "otros.csv",
        """
        Ejercicio,Pasos,Mantener (seg),Descanso (min)
        Giro,Gira.,5,1

        Título,Otros
        Aviso legal,Pregunta antes.
        """);
    write(
        "autres.csv",
        """
        Exercice,Étapes,Tenir (s),Durée [minutes],hold_seconds
        Pont,Monte.,5,2,7

        Titre,Autres
        Avertissement,Demandez.
        """);
    write(
        "mais.csv",
        """
        Exercício,Passos,Manter em segundos,Carga (kg)
        Ponte,Suba.,5,2

        Título,Mais
        Aviso legal,Pergunte antes.
        """);
    StringBuilder all = new StringBuilder();
    for (String book : List.of("moves", "more", "otros", "autres", "mais")) {
      CommandLineRun run =
          CommandLineRun.in(folder, "import", book + ".csv", "--into", book, "--fail-on", "error");
      all.append("## " + book + "\n" + run.all());
      Path poses = folder.resolve(book).resolve("poses");
      if (Files.exists(poses)) {
        try (Stream<Path> files = Files.list(poses)) {
          for (Path file : files.sorted().toList()) {
            all.append("--- " + file.getFileName() + "\n" + Files.readString(file));
          }
        }
      }
    }
    Golden.assertMatches("cli/import-units.txt", all.toString());
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private void golden(String name, int code, String... args) throws IOException {
    CommandLineRun run = CommandLineRun.in(folder, args);
    Golden.assertMatches("cli/" + name + ".txt", run.all());
    assertEquals(code, run.code());
  }
}
