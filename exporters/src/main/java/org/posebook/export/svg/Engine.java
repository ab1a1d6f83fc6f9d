package org.posebook.export.svg;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.io.StringReader;
import java.util.List;
import org.posebook.export.svg.VectorPicture.Mark;

/** Lets JSVG draw a file that all is known of. */
final class Engine {
  /** The {@link Census} has counted; JSVG need not. */
  private static final DocumentLimits NONE =
      new DocumentLimits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

  private Engine() {}

  static List<Mark> draw(
      Element root, PageSize size, Tracing tracing, List<Effects.Effect> effects, Rasters rasters)
      throws UnusableSvgException {
    Layer page = new Layer(null);
    QuietLog.begin();
    boolean complete;
    try {
      complete = draw(root, size, new Recorder(tracing, effects, page), rasters);
    } catch (Tracing.TooMuch e) {
      throw new UnusableSvgException(e.what());
    } catch (IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException
        | NullPointerException
        | ArithmeticException
        | ClassCastException e) {
      // What JSVG and Java2D throw at numbers and values that they do not expect.
      complete = false;
    }
    if (QuietLog.hasComplaints() || !complete) {
      throw new UnusableSvgException(
          "a part of it is not understood; save it as plain SVG, or as PNG");
    }
    return page.marks();
  }

  /** Whether JSVG could read all. */
  private static boolean draw(Element root, PageSize size, Recorder recorder, Rasters rasters) {
    StringReader text = new StringReader(XmlWriter.write(root));
    SVGDocument document =
        new SVGLoader()
            .load(
                () -> XmlFile.factory().createXMLEventReader(text),
                null,
                LoaderContext.builder()
                    .documentLimits(NONE)
                    .resourceLoader(rasters)
                    .externalResourcePolicy(rasters)
                    .build());
    if (document == null) {
      return false;
    }
    document.renderWithPlatform(
        NullPlatformSupport.INSTANCE,
        recorder,
        new ViewBox((float) size.width(), (float) size.height()));
    return true;
  }
}
