package org.posebook.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** From plain values to a figure. */
final class FigureSpecReaderTest {
  @Test
  void authorsTermsBecomeSignedAngles() {
    FigureSpec spec =
        clean(
            """
            {"orientation": "supine",
             "angles": {
               "both hip": {"ext": 10, "add": 5, "ir": 7},
               "left hip": {"flex": 20, "er": 3},
               "right ankle": {"plantar": 30, "evert": 4},
               "left elbow": {"sup": 60},
               "left wrist": {"ulnar": 5},
               "lumbar": {"bendRight": 6, "turnLeft": 8},
               "neck": {"flex": -9}}}
            """);
    assertEquals(
        Map.of(
            new Freedom(Motion.HIP_FLEX, Side.LEFT), 20.0,
            new Freedom(Motion.HIP_ABD, Side.LEFT), -5.0,
            new Freedom(Motion.HIP_ROT, Side.LEFT), 3.0,
            new Freedom(Motion.HIP_FLEX, Side.RIGHT), -10.0,
            new Freedom(Motion.HIP_ABD, Side.RIGHT), -5.0,
            new Freedom(Motion.HIP_ROT, Side.RIGHT), -7.0),
        only(spec, Joint.HIP));
    assertEquals(
        Map.of(
            new Freedom(Motion.ANKLE_DORSI, Side.RIGHT), -30.0,
            new Freedom(Motion.ANKLE_INV, Side.RIGHT), -4.0),
        only(spec, Joint.ANKLE));
    assertEquals(
        Map.of(
            new Freedom(Motion.LUMBAR_BEND, Side.MIDDLE), -6.0,
            new Freedom(Motion.LUMBAR_TURN, Side.MIDDLE), 8.0),
        only(spec, Joint.LUMBAR));
    assertEquals(Map.of(new Freedom(Motion.ELBOW_PRON, Side.LEFT), -60.0), only(spec, Joint.ELBOW));
    assertEquals(Map.of(new Freedom(Motion.WRIST_RAD, Side.LEFT), -5.0), only(spec, Joint.WRIST));
    assertEquals(Map.of(new Freedom(Motion.NECK_FLEX, Side.MIDDLE), -9.0), only(spec, Joint.NECK));
  }

  @Test
  void viewsAreNamedOrGiven() {
    assertEquals(new View(-90, 6), clean("{\"orientation\": \"prone\"}").view());
    assertEquals(
        new View(-32, 12),
        clean(
                "{\"orientation\": \"prone\","
                    + " \"view\": {\"from\": \"front-right\", \"turn\": 8, \"tilt\": 12}}")
            .view());
    assertEquals(
        new View(15, 40),
        clean(
                "{\"orientation\": \"prone\", \"view\": {\"from\": \"front\", \"turn\": 15,"
                    + " \"tilt\": 40}}")
            .view());
  }

  @Test
  void everyProblemHasItsPlace() {
    FigureReading reading =
        FigureSpecReader.read(
            Atlases.plain(
                """
                {"orientation": "supin",
                 "colour": "red",
                 "view": {"from": "rigth"},
                 "root": {"pitch": "steep"},
                 "angles": {
                   "hip": {"flex": 10},
                   "left hips": {"flex": 10},
                   "left neck": {"flex": 10},
                   "both knee": {"flex": 10, "ext": 5},
                   "left elbow": {"dorsi": 3}},
                 "contacts": ["feet on flor", "heels on wall", 3],
                 "targets": ["hamstring", "left spine"],
                 "props": [{"type": "blok"}, {"type": "ball", "between": "left knee"}, {}],
                 "arrows": [{"at": "nose", "dir": "upwards"}],
                 "ghost": {"keep": "knees, noses", "contacts": ["palms on blok"]}}
                """));
    assertEquals(
        List.of(
            "/colour",
            "/orientation",
            "/root/pitch",
            "/view/from",
            "/angles/hip",
            "/angles/left hips",
            "/angles/left neck",
            "/angles/both knee/ext",
            "/angles/left elbow/dorsi",
            "/contacts/0",
            "/contacts/1",
            "/contacts/2",
            "/props/0/type",
            "/props/1/between",
            "/props/2/type",
            "/targets/0",
            "/targets/1",
            "/arrows/0/at",
            "/arrows/0/dir",
            "/ghost/keep",
            "/ghost/contacts/0"),
        reading.problems().stream().map(FigureProblem::path).toList());
    assertEquals(
        new FigureProblem(
            "/orientation",
            "\"supin\" is not known here.",
            "Did you mean \"supine\"?",
            FigureProblem.Kind.FORM),
        reading.problems().stream()
            .filter(problem -> problem.path().equals("/orientation"))
            .findFirst()
            .orElseThrow());
    assertTrue(
        reading.problems().stream()
            .anyMatch(problem -> problem.message().endsWith("(characters 9 to 12)")));
  }

  @Test
  void propsMirrorWithTheBody() {
    FigureSpec spec =
        clean(
            """
            {"orientation": "supine",
             "contacts": ["left kneeback on bolster 0.18"],
             "props": [
               {"type": "bolster", "yaw": 20, "offset": [0.1, 0, 0.2], "length": 0.5},
               {"type": "strap", "from": "left palm", "to": "left arch"},
               {"type": "ball", "between": "knees"},
               {"type": "block", "at": [0.3, 0.1, 0]}]}
            """);
    assertEquals(4, spec.props().size());
    assertEquals(
        new PropSpec.UnderContact(
            PropKind.BOLSTER,
            new Vec3(-0.1, 0, 0.2),
            -20,
            false,
            Optional.of(0.5),
            Optional.empty()),
        spec.mirrored().props().getFirst());
    SolvedPose pose = new Solver(new Skeleton(Build.MEDIUM)).solve(spec);
    assertEquals(
        List.of(PropKind.BOLSTER, PropKind.STRAP, PropKind.BALL, PropKind.BLOCK),
        pose.props().stream().map(SolvedProp::kind).toList());
  }

  private static Map<Freedom, Double> only(FigureSpec spec, Joint joint) {
    Map<Freedom, Double> only = new TreeMap<>(spec.angles());
    only.keySet().removeIf(freedom -> freedom.motion().joint() != joint);
    return only;
  }

  private static FigureSpec clean(String json) {
    FigureReading reading = FigureSpecReader.read(Atlases.plain(json));
    assertEquals(List.of(), reading.problems());
    return reading.spec();
  }
}
