package org.posebook.workbook;

import java.util.List;
import java.util.Map;
import org.posebook.importer.Column;

/** What stands in a template as a placeholder, plainly so. */
final class TemplateExamples {
  private static final String BRIDGE = "Example: Bridge";
  private static final String CAT = "Example: Cat-cow";

  private TemplateExamples() {}

  static List<Map<Column, String>> poses() {
    return List.of(
        Map.ofEntries(
            Map.entry(Column.NAME, BRIDGE),
            Map.entry(
                Column.STEPS,
                """
                Lie on your back with your knees bent.
                Press your feet into the floor.
                Lift your hips.
                Lower your hips slowly.\
                """),
            Map.entry(Column.SETS, "2"),
            Map.entry(Column.REPETITIONS, "8-10"),
            Map.entry(Column.HOLD, "5 s"),
            Map.entry(Column.START, "supine"),
            Map.entry(Column.SIDES, "none"),
            Map.entry(Column.KIND, "strength"),
            Map.entry(Column.LEVEL, "beginner"),
            Map.entry(Column.TARGETS, "glutes, hip flexors"),
            Map.entry(Column.PURPOSE, "Works your buttocks."),
            Map.entry(Column.CAUTIONS, "Lower your hips if your lower back pinches."),
            Map.entry(Column.EASIER, "Lift your hips only a little."),
            Map.entry(Column.FIGURE, "bridge")),
        Map.ofEntries(
            Map.entry(Column.NAME, CAT),
            Map.entry(
                Column.STEPS,
                """
                Start on your hands and knees.
                Round your back up.
                Let your back sink down.\
                """),
            Map.entry(Column.DOSE, "2 x 10"),
            Map.entry(Column.START, "quadruped"),
            Map.entry(Column.SIDES, "none"),
            Map.entry(Column.KIND, "mobility"),
            Map.entry(Column.LEVEL, "beginner"),
            Map.entry(Column.TARGETS, "spine"),
            Map.entry(Column.BREATHING, "Breathe out to round. Breathe in to sink."),
            Map.entry(Column.FIGURE, "cat-cow")));
  }

  static List<Map<Column, String>> items() {
    return List.of(
        Map.of(Column.NAME, CAT, Column.SECTION, "Warm-up"),
        Map.of(Column.NAME, BRIDGE, Column.SECTION, "Main part", Column.NOTES, "Take your time."));
  }

  /** Facts by what the importer calls them. */
  static Map<String, String> facts() {
    return Map.of(
        "TITLE", "Example: a short morning",
        "DISCLAIMER",
            "Example: This sheet is for general information. It does not take the place of a"
                + " doctor's advice.",
        "STOP_IF", "The pain is sharp or gets worse.\nYou feel numb or dizzy.",
        "TRACKER", "none");
  }

  static List<String> guide() {
    return List.of(
        "1. Write one pose a row on the sheet Poses. Only the name and the steps are needed.",
        "2. On the sheet Routine write over the values at the top. A dash (–) means: nothing."
            + " If you do not need a row, delete the whole row.",
        "3. Under the facts list the poses of the routine by name, in order. What you write beside"
            + " a name holds for this routine only.",
        "4. Delete the rows of the two examples on both sheets, or write over them.",
        "5. For a second routine copy the sheet Routine and give it another name and title.",
        "6. Import the workbook: posebook import FILE.xlsx --into LIBRARY",
        "You may delete columns, move them, and add your own. Keep the names of the columns.",
        "Rest the pointer on a column's name to read what it is for.");
  }
}
