package org.posebook.check.rules;

import static org.posebook.check.rules.Flagged.SETTINGS;
import static org.posebook.check.rules.Flagged.assertFlagged;
import static org.posebook.check.rules.Flagged.pose;

import org.junit.jupiter.api.Test;

/** The rules on drawn figures, each with what it must flag and what it must not. */
final class FigureRulesTest {
  private static final String NO_REMARK = "";

  // ---- figure/unknown

  @Test
  void unknownFigure() {
    assertFlagged(
        """
        poses/a:3:9 warning figure/unknown: There is no built-in figure "brige". | Did you mean "bridge"?
        poses/b:3:16 warning figure/unknown: There is no built-in figure "Bridge". | Did you mean "bridge"?
        poses/c:3:33 warning figure/unknown: There is no built-in figure "zzz". | The manual shows all figures by their names.
        routines/r:1:45 warning figure/unknown: There is no built-in figure "savasanna". | Did you mean "savasana"?
        """,
        SETTINGS,
        pose("a", "A\nfigure: brige"),
        pose("b", "B\nfigure: {name: Bridge, side: left}"),
        pose("c", "C\nvariations: [{how: Go., figure: zzz}]"),
        pose("d", "D\nfigure: none"),
        "routines/r: {id: r, title: R, items: [{pose: a, figure: savasanna}]}");
  }

  // ---- figure/unreadable

  @Test
  void unreadableFigure() {
    assertFlagged(
        """
        poses/a:4:3 error figure/unreadable: The figure has neither a name nor an orientation. | Name a built-in figure, or write how the pelvis lies: standing, seated, kneeling, quadruped, prone, supine, side-lying-left, side-lying-right.
        poses/a:6:7 error figure/unreadable: "elbo" is not a part of the body that can be named here. (characters 6 to 9) | Did you mean "elbow"?
        poses/a:7:7 error figure/unreadable: "the moon" is not a part of the body that can be named here. (characters 9 to 16) | Allowed: floor, wall, block, bolster, chair, pillow, towel, foot, ball, sacrum, pubis, belly, lowerback, upperback, midback, chest, ribs, forehead, face, chin, backhead, crown, temple, sitbone, hipside, asis, shoulder, elbow, upperarm, wrist, forearm, palm, palmheel, firstknuckle, lastknuckle, fingertips, grip, thighfront, thighlow, shinhigh, thighmid, thighback, kneefront, kneeback, knee, kneeouter, kneeinner, shin, shinlow, calf, ankle, ankleouter, heel, innerball, outerball, instep, arch, toes, hand, arm, leg.
        poses/a:8:7 error figure/unreadable: There is no wall. | Add "wall" to the figure: front, behind, left, right.
        poses/a:9:7 error figure/unreadable: How far above the floor? (characters 12 to 16) | Write a height in metres: "feet above floor 0.1".
        poses/a:10:7 error figure/unreadable: "nose" is not a part of the body that can be named here. (characters 1 to 4) | Allowed: foot, ball, sacrum, pubis, belly, lowerback, upperback, midback, chest, ribs, forehead, face, chin, backhead, crown, temple, sitbone, hipside, asis, shoulder, elbow, upperarm, wrist, forearm, palm, palmheel, firstknuckle, lastknuckle, fingertips, grip, thighfront, thighlow, shinhigh, thighmid, thighback, kneefront, kneeback, knee, kneeouter, kneeinner, shin, shinlow, calf, ankle, ankleouter, heel, innerball, outerball, instep, arch, toes, hand, arm, leg.
        poses/a:11:13 error figure/unreadable: "hamstring" is not a known area of the body. | Did you mean "hamstrings"?
        poses/a:11:29 error figure/unreadable: "spin" is not a known area of the body. | Did you mean "spine"?
        poses/a:11:35 error figure/unreadable: There is only one spine. | Leave out the side.
        poses/a:12:34 error figure/unreadable: "hand" is not a contact. (characters 1 to 4) | Write what touches what: "feet on floor", "palms on block 0.12", "left hand holds left ankle", "palms under shoulders".
        poses/b:3:55 error figure/unreadable: "toe of floor" is not a contact. (characters 1 to 12) | Write what touches what: "feet on floor", "palms on block 0.12", "left hand holds left ankle", "palms under shoulders".
        """,
        SETTINGS,
        """
        poses/a: id: a
        name: A
        figure:
          angles: {both hip: {flex: 20}}
          contacts:
            - left elbo on floor
            - feet on the moon
            - left foot on wall
            - foot above floor
            - nose holds floor
          targets: [left hamstring, spin, left spine]
          ghost: {keep: palm, contacts: [hand]}
        """,
        pose("b", "B\neasier: [{how: Go., figure: {name: bridge, contacts: [toe of floor]}}]"));
  }

  // ---- figure/beyond-range

  @Test
  void beyondRange() {
    assertFlagged(
        """
        poses/a:6:22 error figure/beyond-range: No figure can be drawn with 170° of flexion in the hips. | Write at most 140° of flexion.
        poses/a:8:22 error figure/beyond-range: No figure can be drawn with 30° of extension in the left knee. | Write at most 5° of extension.
        poses/a:9:22 error figure/beyond-range: No figure can be drawn with 88° of rotation left in the neck. | Write at most 80° of rotation left.
        poses/b:3:55 advice figure/beyond-range: 136° of flexion in the hips is more than is usual. | Usual is up to 120° of flexion (American Academy of Orthopaedic Surgeons, Joint Motion, 1965).
        """,
        SETTINGS,
        """
        poses/a: id: a
        name: A
        figure:
          orientation: standing
          angles:
            both hip: {flex: 170}
            right knee: {flex: 155}
            left knee: {ext: 30}
            neck: {turnLeft: 88}
            lumbar: {flex: 58}
            thoracic: {bendRight: 19}
        """,
        pose("b", "B\nfigure: {name: childs-pose, angles: {both hip: {flex: 136}}}"));
  }

  /** Usual angles, and angles within 10 degrees of them. */
  @Test
  void withinRange() {
    assertFlagged(
        NO_REMARK,
        SETTINGS,
        """
        poses/a: id: a
        name: A
        figure:
          orientation: standing
          angles:
            both hip: {flex: 128, abd: 50}
            both knee: {flex: 150}
            both ankle: {plantar: 55}
            neck: {flex: 45}
            lumbar: {flex: 50}
            thoracic: {flex: 30}
            both shoulder: {flex: 180}
        """,
        pose("b", "B\nfigure: pigeon"));
  }

  // ---- figure/contact-missed

  @Test
  void missedContact() {
    assertFlagged(
        """
        poses/a:4:3 warning figure/beyond-range: The contacts force the left hip to 78° of abduction: a figure goes to 75° of abduction. | Change a contact, or give angles that lead to it.
        poses/a:5:29 advice figure/angle-changed: The figure shows the hips with 25° of extension, not with 0° of flexion: its contacts allow no more. | Write the angle that is shown, or change a contact.
        poses/a:5:51 advice figure/angle-changed: The figure shows the knees with 17° of flexion, not with 0° of flexion: its contacts allow no more. | Write the angle that is shown, or change a contact.
        poses/b:3:50 warning figure/contact-missed: "crown on block 1.5" is missed by 1 cm. | Change the angles so that it can be reached, or take the contact away.
        """,
        SETTINGS,
        """
        poses/a: id: a
        name: A
        figure:
          orientation: supine
          angles: {both hip: {flex: 0}, both knee: {flex: 0}}
          contacts: [sacrum on floor, backhead on floor, calves on floor, left hand holds left foot]
        """,
        pose("b", "B\nfigure: {name: bridge, contacts: [feet on floor, crown on block 1.5]}"));
  }

  // ---- figure/angle-changed

  @Test
  void changedAngle() {
    assertFlagged(
        """
        poses/a:5:29 advice figure/angle-changed: The figure shows the hips with 24° of flexion, not with 45° of flexion: its contacts allow no more. | Write the angle that is shown, or change a contact.
        """,
        SETTINGS,
        """
        poses/a: id: a
        name: A
        figure:
          orientation: supine
          angles: {both hip: {flex: 45}, both knee: {flex: 30}}
          contacts: [sacrum on floor, upperback on floor, feet on floor]
        """);
  }

  // ---- figure/mirrored

  @Test
  void mirroredFigure() {
    assertFlagged(
        """
        poses/a:3:9 warning figure/mirrored: The text says "LEFT knee", but the figure shows the right side. | Give the figure a side: figure: {name: pigeon, side: left}.
        poses/b:3:9 warning figure/mirrored: The text says "right foot", but the figure shows the left side. | Write side: right in the figure, or side: both.
        poses/c:3:35 warning figure/mirrored: A side is chosen, but this figure is felt on both sides or in the middle. | Take "side" away, or give the figure a target area on one side.
        poses/d:3:20 warning figure/mirrored: The text says "left knee", but the figure shows the right side. | Give the figure a side: figure: {name: pigeon, side: left}.
        routines/r:1:88 warning figure/mirrored: The text says "left leg", but the figure shows the right side. | Write side: left in the figure, or side: both.
        """,
        SETTINGS,
        pose("a", "A\nsteps: [Slide your LEFT knee forward.]\nfigure: pigeon"),
        pose("b", "B\nsteps: [Hold your right foot.]\nfigure: {name: pigeon, side: left}"),
        pose("c", "C\nfigure: {name: childs-pose, side: left}"),
        pose("d", "D\nvariations: [{how: Bend the left knee., figure: pigeon}]"),
        "routines/r: {id: r, title: R, items: [{pose: b, steps: [Hold your right knee.]},"
            + " {pose: a, steps: [Move the left leg.], figure: {name: pigeon, side: right}}]}");
  }

  /** Both sides told, no side told, the side that is shown, or right in another sense. */
  @Test
  void figureThatFitsItsText() {
    assertFlagged(
        NO_REMARK,
        SETTINGS,
        pose("a", "A\nsteps: [Bend your right knee., Keep your left leg long.]\nfigure: pigeon"),
        pose("b", "B\nsteps: [Bend one knee.]\nfigure: {name: pigeon, side: left}"),
        pose("c", "C\nsteps: [Bend your right knee.]\nfigure: {name: pigeon, side: both}"),
        pose("d", "D\nsteps: [Stop right there. Turn left.]\nfigure: pigeon"),
        pose("e", "E\nsteps: [Bend your left knee.]\nfigure: {name: pigeon, side: left}"),
        pose("f", "F\nsteps: [Bend your left knee.]\nfigure: bridge"));
  }
}
