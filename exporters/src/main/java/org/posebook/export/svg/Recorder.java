package org.posebook.export.svg;

import com.github.weisj.jsvg.renderer.output.Output;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.posebook.export.svg.VectorPicture.Fill;
import org.posebook.export.svg.VectorPicture.Raster;

/** Takes down what JSVG draws, as shapes. */
final class Recorder implements Output {
  private final Tracing tracing;
  private final List<Effects.Effect> effects;
  private Layer layer;
  private AffineTransform transform;
  private List<Outline> clips;
  private Paint paint;
  private Stroke stroke;
  private float opacity;

  /**
   * An empty page.
   *
   * @param layer gets the marks
   */
  Recorder(Tracing tracing, List<Effects.Effect> effects, Layer layer) {
    this.tracing = tracing;
    this.effects = effects;
    this.layer = layer;
    this.transform = new AffineTransform();
    this.clips = List.of();
    this.paint = Color.BLACK;
    this.stroke = new BasicStroke();
    this.opacity = 1;
  }

  private Recorder(Recorder other) {
    tracing = other.tracing;
    effects = other.effects;
    layer = other.layer;
    transform = new AffineTransform(other.transform);
    clips = other.clips;
    paint = other.paint;
    stroke = other.stroke;
    opacity = other.opacity;
  }

  @Override
  public void fillShape(Shape shape) {
    Optional<Paints.Painted> painted = painted(shape, 0);
    Outline outline = tracing.outline(shape, transform).withoutFlatParts();
    if (painted.isPresent() && !outline.isEmpty()) {
      layer.add(new Fill(outline, painted.get().paint(), painted.get().opacity() * opacity, clips));
    }
  }

  @Override
  public void drawShape(Shape shape) {
    if (!(stroke instanceof BasicStroke line)) {
      throw new IllegalStateException("stroke: " + stroke.getClass());
    }
    double reach = line.getLineWidth() * Math.max(1, line.getMiterLimit()) / 2;
    Optional<Paints.Painted> painted = painted(shape, reach);
    if (painted.isPresent() && line.getLineWidth() > 0 && transform.getDeterminant() != 0) {
      tracing
          .line(shape, line, transform)
          .map(drawn -> drawn.with(painted.get(), opacity, clips))
          .ifPresent(layer::add);
    }
  }

  /** The paint for a shape, and for what is so far from it. */
  private Optional<Paints.Painted> painted(Shape shape, double reach) {
    Rectangle2D box = shape.getBounds2D();
    box.setRect(
        box.getX() - reach,
        box.getY() - reach,
        box.getWidth() + 2 * reach,
        box.getHeight() + 2 * reach);
    return Paints.of(paint, tracing.toPicture(transform), box, tracing);
  }

  /** A picture of another kind, whose pixels a matrix brings to the user's places. */
  void raster(int number, double width, double height, AffineTransform pixels, float itsOpacity) {
    AffineTransform unit = tracing.toPicture(transform);
    unit.concatenate(pixels);
    unit.scale(width, height);
    layer.add(new Raster(number, Tracing.matrix(unit), (double) opacity * itsOpacity, clips));
    tracing.spend(1);
  }

  @Override
  public void drawImage(BufferedImage image) {
    throw new IllegalStateException("an image");
  }

  @Override
  public void drawImage(Image image, @Nullable ImageObserver observer) {
    throw new IllegalStateException("an image");
  }

  @Override
  public void drawImage(Image image, AffineTransform at, @Nullable ImageObserver observer) {
    throw new IllegalStateException("an image");
  }

  @Override
  public void setPaint(Paint other) {
    paint = other;
  }

  @Override
  public void setPaint(Supplier<Paint> provider) {
    paint = provider.get();
  }

  @Override
  public void setStroke(Stroke other) {
    stroke = other;
  }

  @Override
  public Stroke stroke() {
    return stroke;
  }

  @Override
  public void applyClip(Shape shape) {
    Optional<Signal> signal = Signal.of(shape.getBounds2D());
    if (signal.isPresent() && signal.get().number() < effects.size()) {
      layer = layer.begin(signal.get().role(), effects.get(signal.get().number()));
    } else if (!tracing.isWhole(shape, transform)) {
      List<Outline> more = new ArrayList<>(clips);
      more.add(tracing.outline(shape, transform));
      clips = List.copyOf(more);
    }
  }

  @Override
  public Optional<Float> contextFontSize() {
    return Optional.of(16f);
  }

  @Override
  public Output createChild() {
    tracing.spend(1);
    return new Recorder(this);
  }

  @Override
  public void dispose() {
    // There is nothing to give back.
  }

  @Override
  public void debugPaint(Consumer<Graphics2D> painter) {
    // Nobody looks.
  }

  @Override
  public Rectangle2D clipBounds() {
    try {
      return tracing
          .toPicture(transform)
          .createInverse()
          .createTransformedShape(tracing.page())
          .getBounds2D();
    } catch (NoninvertibleTransformException e) {
      return new Rectangle2D.Double();
    }
  }

  @Override
  public @Nullable RenderingHints renderingHints() {
    return null;
  }

  @Override
  public @Nullable Object renderingHint(RenderingHints.Key key) {
    return null;
  }

  @Override
  public void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {
    // Shapes have no pixels.
  }

  @Override
  public AffineTransform transform() {
    return new AffineTransform(transform);
  }

  @Override
  public void setTransform(AffineTransform other) {
    transform = new AffineTransform(other);
  }

  @Override
  public void applyTransform(AffineTransform other) {
    transform.concatenate(other);
  }

  @Override
  public void rotate(double angle) {
    transform.rotate(angle);
  }

  @Override
  public void scale(double sx, double sy) {
    transform.scale(sx, sy);
  }

  @Override
  public void translate(double dx, double dy) {
    transform.translate(dx, dy);
  }

  @Override
  public float currentOpacity() {
    return opacity;
  }

  @Override
  public void applyOpacity(float more) {
    opacity *= more;
  }

  @Override
  public SafeState safeState() {
    Recorder before = new Recorder(this);
    return () -> {
      transform = new AffineTransform(before.transform);
      clips = before.clips;
      paint = before.paint;
      stroke = before.stroke;
      opacity = before.opacity;
    };
  }

  @Override
  public boolean supportsFilters() {
    return false;
  }

  @Override
  public boolean supportsColors() {
    return true;
  }
}
