package org.posebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A library of very many poses, and a routine for each five of them, for tests and benchmarks: the
 * same files each time, with nothing to mend.
 */
public final class LargeLibrary {
  /** Poses in a routine. */
  public static final int POSES_IN_A_ROUTINE = 5;

  private static final String SETTINGS =
      """
      title: Large
      language: en
      notices:
        disclaimer: Ask your doctor first.
        stop-if: [It hurts.]
        red-flags: ["You faint: get help."]
      """;

  private static final String POSE =
      """
      id: pose-@
      name: Pose @
      kind: stretch
      start-position: supine
      targets: [hips, lower back]
      purpose: Loosens your hips.
      steps:
        - Lie on your back with your knees bent.
        - Draw your knees toward your chest, for round @.
        - Lower them slowly.
      breathing: Breathe out as you draw them in.
      dose: 2 x 8-10, hold 20 s
      feel: A mild stretch in your lower back.
      cautions:
        - Stop if it hurts.
      easier:
        - how: Draw in one knee at a time.
      figure: double-knee-to-chest
      """;

  private static final String ROUTINE =
      """
      id: routine-@
      title: Routine @
      main-message: Move slowly and breathe.
      why: It keeps you supple.
      audience: Adults who sit a lot
      setting: At home, on a mat
      frequency: Three times a week
      length: As long as it helps
      items:
      #tracker: daily
      review: {by: A. Reviewer, credential: nurse, on: 2026-01-31, judged: [pemat-2, pemat-16, pemat-18, cci-11]}
      """;

  private LargeLibrary() {}

  /**
   * Writes a library: its folder, and how many poses.
   *
   * @throws IOException when a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), Integer.parseInt(args[1]));
  }

  /**
   * Writes a library into a folder.
   *
   * @throws IOException when a file cannot be written
   */
  public static void write(Path folder, int poses) throws IOException {
    Files.createDirectories(folder.resolve("poses"));
    Files.createDirectories(folder.resolve("routines"));
    Files.writeString(folder.resolve("posebook.yaml"), SETTINGS);
    for (int i = 0; i < poses; i++) {
      Files.writeString(folder.resolve("poses/pose-" + i + ".yaml"), of(POSE, i));
    }
    for (int i = 0; i < poses / POSES_IN_A_ROUTINE; i++) {
      int first = i * POSES_IN_A_ROUTINE;
      String items =
          IntStream.range(first, first + POSES_IN_A_ROUTINE)
              .mapToObj(pose -> "  - pose-" + pose + "\n")
              .collect(Collectors.joining());
      Files.writeString(
          folder.resolve("routines/routine-" + i + ".yaml"), of(ROUTINE, i).replace("#", items));
    }
  }

  private static String of(String form, int number) {
    return form.replace("@", Integer.toString(number));
  }
}
