package org.posebook.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.posebook.prose.StepReading.Opening;

/** How steps open and which actions they have: "opening: actions | step". */
final class StepReaderTest {
  @Test
  void actions() {
    assertRead(
        """
        action: lift | Slowly, lift your leg.
        action: roll | When you are ready, roll to your side.
        action: hold | With your right hand, hold your left foot.
        action: lift | On an exhale, lift your hips.
        action: lift | On an exhale lift your hips.
        action: lift | Inhale and lift.
        action: Lie bend place | Lie down, bend your knees, and place your feet on the floor.
        action: lift lower | Slowly lift and lower your hips.
        action: lean | Keeping your back straight, lean forward.
        action: Lie | Step 1: Lie on your back.
        action: Lie Bend Lift | 1. Lie on your back. 2. Bend your knees. 3. Lift your hips.
        action: lie | Starting position: lie on your back.
        action: repeat | Left side: repeat.
        action: Rest | Rest.
        action: Hold | Hold for 30 seconds.
        action: roll push | To come out, roll to one side and push yourself up.
        action: draw lift | As you exhale, draw your belly in and lift your chest.
        action: Do | Do not bounce.
        action: force | Never force the stretch.
        action: Be | Be careful not to arch your back.
        action: twist | Then, gently twist to the right.
        action: stay | Once you are there, stay.
        action: lift | Once more, lift your hips.
        action: lift | From hands and knees, lift one arm and the opposite leg.
        action: cross | In a seated position, cross one leg over the other.
        action: Sit | Sit on the floor, legs straight, back tall.
        action: Try | Try to keep your knees together.
        action: Stand reach | Stand tall, feet hip-width apart, and reach up.
        action: Breathe | Breathe in as you round your back and tuck your chin.
        action: Bend | Bend your knees to lift and lower your hips.
        action: bend | Feet hip-width apart, bend your knees.
        action: bend | Left foot forward, bend your front knee.
        action: place | Seated on a chair, place both feet on the floor.
        action: Head | Head for the wall.
        action: Back | Back away from the wall.
        action: Press | Press your hands and feet down, and keep breathing.
        """);
  }

  @Test
  void statements() {
    assertRead(
        """
        statement: | The patient should lie down.
        statement: | You should lie down.
        statement: | The hips are lifted.
        statement: | Your knees are bent.
        statement: | Lying on your back with knees bent.
        statement: | Knees bent, feet flat.
        statement: | Both feet stay on the floor.
        statement: | Patients lie on their backs.
        statement: | It is important to breathe.
        statement: | Bringing the knee to the chest stretches the back.
        statement: | Back straight.
        statement: | Slowly, the leg is lifted.
        """);
  }

  @Test
  void unclear() {
    assertRead(
        """
        unclear: | Smush your heels down.
        unclear: | Deep breaths in and out.
        unclear: | Slow, deep breaths.
        unclear: | Now the other leg.
        unclear: | Rest is important.
        unclear: | With your knees bent.
        unclear: | 30 seconds
        unclear: | …
        """);
  }

  private static void assertRead(String lines) {
    for (String line : lines.strip().split("\n", -1)) {
      String step = line.substring(line.indexOf('|') + 2);
      StepReading reading = StepReader.read(step);
      String opening =
          switch (reading.opening()) {
            case ACTION -> "action";
            case STATEMENT -> "statement";
            case UNCLEAR -> "unclear";
          };
      assertEquals(opening.equals("action"), reading.opening() == Opening.ACTION);
      String verbs =
          reading.actions().stream().map(verb -> verb.text() + " ").collect(Collectors.joining());
      assertEquals(line, opening + ": " + verbs + "| " + step);
    }
  }
}
