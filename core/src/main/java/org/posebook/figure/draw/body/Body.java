package org.posebook.figure.draw.body;

import org.posebook.figure.BoneFrames;
import org.posebook.figure.draw.surface.Field;
import org.posebook.figure.draw.surface.Paint;

/**
 * The mannequin's body in a field.
 *
 * <p>Measures are in metres for a stature of 1.70 m. Limbs end a little thinner than they are,
 * because a blend over k metres swells two overlapping ends by k / 4.
 */
public final class Body {
  private Body() {}

  /** Adds the body to a field, and gives the paint that knows its garments. */
  public static Paint build(Field field, BoneFrames frames, Build build, Hair hair) {
    Bones bones = new Bones(frames);
    Trunk trunk = new Trunk(field, bones, build);
    int torso = trunk.add();
    Head.add(field, bones, torso, hair);
    Limbs limbs = new Limbs(field, bones, build, torso);
    int left = limbs.addArm(1);
    int right = limbs.addArm(-1);
    limbs.addLeg(1);
    limbs.addLeg(-1);
    new Hand(field, bones, 1).add(left);
    new Hand(field, bones, -1).add(right);
    return new Garments(field, bones);
  }
}
