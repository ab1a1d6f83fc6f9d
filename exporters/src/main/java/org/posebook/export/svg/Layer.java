package org.posebook.export.svg;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.posebook.export.svg.VectorPicture.Cover;
import org.posebook.export.svg.VectorPicture.Group;
import org.posebook.export.svg.VectorPicture.Mark;

/** Marks in the making: the page's, or those of a group, its clip or its mask. */
final class Layer {
  private final List<Object> things = new ArrayList<>();
  private final Effects.@Nullable Effect effect;
  private @Nullable Layer clip;
  private @Nullable Layer mask;

  Layer(Effects.@Nullable Effect effect) {
    this.effect = effect;
  }

  void add(Mark mark) {
    things.add(mark);
  }

  /** A part of this layer that begins now. */
  Layer begin(Signal.Role role, Effects.Effect inner) {
    Layer layer = new Layer(inner);
    switch (role) {
      case GROUP -> things.add(layer);
      case CLIP -> clip = layer;
      case MASK -> mask = layer;
    }
    return layer;
  }

  /** The marks. A group that nothing can be seen of is left out. */
  List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    for (Object thing : things) {
      if (thing instanceof Layer layer) {
        layer.addTo(marks);
      } else {
        marks.add((Mark) thing);
      }
    }
    return marks;
  }

  private void addTo(List<Mark> marks) {
    List<Mark> own = marks();
    List<Cover> covers = new ArrayList<>();
    Layer clipped = clip;
    Layer masked = mask;
    if (clipped != null) {
      covers.add(new Cover(clipped.marks(), Cover.Kind.CLIP));
    }
    if (masked != null && effect != null) {
      covers.add(
          new Cover(
              masked.marks(), effect.maskByOpacity() ? Cover.Kind.OPACITY : Cover.Kind.LIGHT));
    }
    boolean seen = !own.isEmpty() && covers.stream().noneMatch(cover -> cover.marks().isEmpty());
    if (seen && effect != null && effect.opacity() > 0) {
      marks.add(new Group(own, effect.opacity(), effect.blend(), effect.isolated(), covers));
    }
  }
}
