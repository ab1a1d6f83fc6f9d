package org.posebook.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.posebook.content.EditorLine;
import org.posebook.content.TreeWriter;
import org.posebook.schema.SchemaName;

/** The texts that {@code posebook init} writes. */
final class StarterFiles {
  private static final String POSE =
      """
      id: first-pose
      name: First pose
      purpose: "[Add why one does it, in a short sentence]"
      steps:
        - "[Add the first step: one action]"
        - "[Add the next step]"
      # How much and how often, for example: 3 x 8-10, hold 5 s, daily
      # dose:
      cautions:
        - "[Add what to take care of]"
      """;

  private static final String ROUTINE =
      """
      id: first-routine
      title: "[Add the title of the sheet]"
      main-message: "[Add the one thing to remember]"
      notices:
        stop-if:
          - "[Add when to stop]"
      items:
        - first-pose
      """;

  private StarterFiles() {}

  /** A small library by the paths of its files. */
  static Map<String, String> library(String title) {
    Map<String, String> files = new LinkedHashMap<>();
    String settings =
        TreeWriter.yaml(Map.of("title", title))
            + """
            language: en
            paper: a4
            notices:
              disclaimer: This sheet does not take the place of advice from your doctor or therapist.
            """;
    files.put("posebook.yaml", withLine("", SchemaName.LIBRARY, settings));
    files.put("poses/first-pose.yaml", withLine("../", SchemaName.POSE, POSE));
    files.put("routines/first-routine.yaml", withLine("../", SchemaName.ROUTINE, ROUTINE));
    return files;
  }

  /** The path of a schema from the library's folder. */
  static String schema(SchemaName name) {
    return "schemas/" + name.fileName();
  }

  /** The text with the line that tells an editor its schema. */
  static String withLine(String up, SchemaName name, String text) {
    return EditorLine.before(text, EditorLine.of(up + schema(name)));
  }

  /**
   * A workflow that checks a library.
   *
   * @param server github or gitlab
   * @param library the library's path from the repository's folder
   */
  static String workflow(String server, String library) {
    String quoted =
        library.matches("[A-Za-z0-9_./-]+") ? library : "'" + library.replace("'", "'\\''") + "'";
    try (InputStream in = StarterFiles.class.getResourceAsStream("ci/" + server + ".yml")) {
      if (in == null) {
        throw new IllegalStateException("the workflow for " + server + " is not there");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("@LIBRARY@", quoted);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
