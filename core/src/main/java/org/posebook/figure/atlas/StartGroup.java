package org.posebook.figure.atlas;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.posebook.figure.Contact;
import org.posebook.figure.FigureSpec;
import org.posebook.figure.PropKind;
import org.posebook.figure.PropSpec;

/** How the body starts in a figure: by this, people look for a pose that they cannot name. */
public enum StartGroup {
  STANDING("Standing"),
  SEATED("Seated on the floor"),
  CHAIR("On a chair"),
  KNEELING("Kneeling"),
  HANDS_AND_KNEES("On hands and knees, and planks"),
  FACE_DOWN("Face down"),
  ON_THE_BACK("On the back"),
  ON_THE_SIDE("On the side");

  private final String title;

  StartGroup(String title) {
    this.title = title;
  }

  /** What the group is called, as a heading. */
  public String title() {
    return title;
  }

  /** The group of a figure: how its pelvis lies, or that it sits on a chair. */
  public static StartGroup of(FigureSpec spec) {
    return switch (spec.orientation()) {
      case STANDING -> sitsOnChair(spec) ? CHAIR : STANDING;
      case SEATED -> sitsOnChair(spec) || hasChair(spec) ? CHAIR : SEATED;
      case KNEELING -> sitsOnChair(spec) ? CHAIR : KNEELING;
      case QUADRUPED -> HANDS_AND_KNEES;
      case PRONE -> FACE_DOWN;
      case SUPINE -> ON_THE_BACK;
      case SIDE_LYING_LEFT, SIDE_LYING_RIGHT -> ON_THE_SIDE;
    };
  }

  /** The built-in figures of each group, in the order of their ids. */
  public static Map<StartGroup, List<Atlas.Entry>> all() {
    Map<StartGroup, List<Atlas.Entry>> groups = new EnumMap<>(StartGroup.class);
    for (StartGroup group : values()) {
      groups.put(group, new ArrayList<>());
    }
    for (String id : Atlas.ids()) {
      StartGroup group = of(Atlas.data(id).map(FigureFile::spec).orElseThrow());
      groups.getOrDefault(group, List.of()).add(Atlas.entry(id).orElseThrow());
    }
    return groups;
  }

  /** Whoever rises from a chair has started on it. */
  private static boolean hasChair(FigureSpec spec) {
    return spec.props().stream()
        .anyMatch(
            prop ->
                prop instanceof PropSpec.Standing standing && standing.kind() == PropKind.CHAIR);
  }

  private static boolean sitsOnChair(FigureSpec spec) {
    return spec.contacts().stream()
        .anyMatch(
            contact ->
                contact instanceof Contact.OnProp on
                    && on.prop() == PropKind.CHAIR
                    && on.part().word().equals("sitbone"));
  }
}
