package org.posebook.export.svg;

import com.github.weisj.jsvg.parser.DomDocument;
import com.github.weisj.jsvg.parser.resources.RenderableResource;
import com.github.weisj.jsvg.parser.resources.ResourceLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.parser.resources.ResourceSupplier;
import com.github.weisj.jsvg.renderer.RenderContext;
import com.github.weisj.jsvg.renderer.output.Output;
import com.github.weisj.jsvg.view.FloatSize;
import java.awt.geom.AffineTransform;
import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The PNG and JPEG pictures inside a file. JSVG places them, but never sees their bytes. */
final class Rasters implements ResourceLoader, ResourcePolicy {
  private static final String NUMBER = "posebook:";
  private static final int MOST = 20;
  private static final Pattern LENGTH = Pattern.compile("(\\d++(?:\\.\\d*+)?+)([a-zQ]*+)");

  private final RasterReader reader;
  private final List<RasterReader.Size> sizes = new ArrayList<>();

  Rasters(RasterReader reader) {
    this.reader = reader;
  }

  /** Puts numbers in the place of the pictures of all {@code image} elements. */
  void number(Element element) throws UnusableSvgException {
    if (element.is("image")) {
      if (sizes.size() == MOST) {
        throw new UnusableSvgException("it holds more than " + MOST + " pictures; save it as PNG");
      }
      byte[] file = bytes(element.get("href").orElse(""));
      element.attributes().put("href", NUMBER + sizes.size());
      RasterReader.Size size = reader.read(file);
      sizes.add(size);
      proportions(element, size);
    }
    for (Element child : element.children()) {
      number(child);
    }
  }

  /** Who says one side of a picture means the other as well. */
  private static void proportions(Element image, RasterReader.Size size) {
    for (boolean across : new boolean[] {true, false}) {
      String said = across ? "width" : "height";
      String other = across ? "height" : "width";
      double ratio = across ? size.height() / size.width() : size.width() / size.height();
      Matcher length = LENGTH.matcher(image.get(said).orElse(""));
      if (image.get(other).filter(value -> !value.equals("auto")).isEmpty() && length.matches()) {
        String value = Double.parseDouble(length.group(1)) * ratio + length.group(2);
        image.attributes().put(other, value);
      }
    }
  }

  private static byte[] bytes(String address) throws UnusableSvgException {
    int comma = address.indexOf(',');
    String head = address.substring(0, Math.max(0, comma)).toLowerCase(Locale.ROOT);
    if (!head.startsWith("data:")) {
      throw new UnusableSvgException(
          "it shows a picture from elsewhere ("
              + XmlFile.shortened(address)
              + "), and none is loaded; put the picture into the file (in Inkscape: embed it)");
    }
    boolean known = head.matches("data:image/(?:png|jpe?g)(?:;[^,]*)?") && head.endsWith(";base64");
    if (!known) {
      throw new UnusableSvgException(
          "it holds a picture that is neither PNG nor JPEG ("
              + XmlFile.shortened(head)
              + "); save it as PNG");
    }
    try {
      return Base64.getMimeDecoder().decode(address.substring(comma + 1));
    } catch (IllegalArgumentException e) {
      throw new UnusableSvgException("a picture in it is damaged; save it again");
    }
  }

  @Override
  public @Nullable URI resolveResourceURI(@Nullable URI base, String path) {
    return path.startsWith(NUMBER) ? URI.create(path) : null;
  }

  @Override
  public @Nullable URI resolveResourceURI(@Nullable URI base, URI uri) {
    return resolveResourceURI(base, uri.toString());
  }

  @Override
  public ResourceSupplier<RenderableResource> loadImage(DomDocument document, URI uri) {
    int number = Integer.parseInt(uri.getSchemeSpecificPart());
    RasterReader.Size size = sizes.get(number);
    return platform -> Optional.of(new Numbered(number, size));
  }

  /** A picture that is drawn by number. */
  private record Numbered(int number, RasterReader.Size size) implements RenderableResource {
    @Override
    public FloatSize intrinsicSize(RenderContext context) {
      return new FloatSize(size.width(), size.height());
    }

    @Override
    public void render(Output output, RenderContext context, AffineTransform transform) {
      ((Recorder) output)
          .raster(number, size.width(), size.height(), transform, context.rawOpacity());
    }
  }
}
