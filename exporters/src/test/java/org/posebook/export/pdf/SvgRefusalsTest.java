package org.posebook.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posebook.diagnostic.Diagnostic;
import org.posebook.export.sheet.SheetDocument.Picture;
import org.posebook.export.sheet.SheetDocument.PoseBlock;
import org.posebook.model.Paper;

/**
 * SVG files that are not drawn, and what is said of them: what cannot be drawn as its author sees
 * it, what would need the network or a script, and what is made to take all time or memory. {@code
 * -Dgolden.write=true} rewrites the golden; read the difference.
 */
class SvgRefusalsTest {
  private static final Path GOLDEN = Path.of("src/test/goldens/svg/refused.txt");
  private static final String HEAD = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>";
  private static final String SHAPE = "<rect width='5' height='5'/>";

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  private void raw(String name, String text) {
    files.put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void file(String name, String content) {
    raw(name, HEAD + content + "</svg>");
  }

  private void root(String name, String attributes) {
    raw(name, "<svg xmlns='http://www.w3.org/2000/svg' " + attributes + ">" + SHAPE + "</svg>");
  }

  private void broken() {
    raw("empty", "");
    raw("white space", "  \n");
    raw("no XML", "hello");
    raw("one letter", "<");
    raw("a web page", "<!DOCTYPE html><html><body>Hello</body></html>");
    raw("cut between elements", HEAD + SHAPE + "<g>");
    raw("cut in an element", HEAD + SHAPE + "\n<re");
    raw("a packed file", "\u001F\uFFFDxxx");
    files.put("a packed file", new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0});
    file("nothing drawn", "");
    file("all of it hidden", "<g display='none'>" + SHAPE + "</g>");
    file("an unknown entity", "<g id='&ns_ai;'>" + SHAPE + "</g>");
  }

  private void sizes() {
    root("no size", "");
    root("shares of nothing", "width='100%' height='100%'");
    root("zero size", "width='0' height='10'");
    root("zero box", "viewBox='0 0 0 10'");
    root("a box turned over", "viewBox='0 0 10 -10'");
    root("a box of words", "viewBox='all of it'");
    root("a box without end", "viewBox='0 0 1e300 1e300'");
    root("digits without end", "width='" + "1".repeat(1_000_000) + "x' height='3'");
  }

  private void network() {
    raw(
        "an entity bomb",
        "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]>" + HEAD + "&b;</svg>");
    raw(
        "an entity of a file",
        "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + HEAD + "&x;</svg>");
    raw("a style sheet beside it", "<?xml-stylesheet href='a.css'?>" + HEAD + SHAPE + "</svg>");
    file("an imported style", "<style>@import url(http://localhost:1/a.css);</style>" + SHAPE);
    file("a picture on a server", "<image href='http://localhost:1/a.png' width='5' height='5'/>");
    file("a picture on the disk", "<image href='/etc/passwd' width='5' height='5'/>");
    file("a picture of another kind", "<image href='data:image/svg+xml;base64,PHN2Zy8+'/>");
    file("a damaged picture", "<image href='data:image/png;base64,iVBORw0KGgo=' width='5'/>");
    file("a shape of another file", "<use href='other.svg#a'/>");
    file("a gradient of another file", "<rect width='5' height='5' fill='url(other.svg#a)'/>");
    file("a script", SHAPE + "<script>alert(1)</script>");
  }

  private void unlike() {
    file("text", "<text y='5'>Studio</text>");
    file("text in a symbol", "<symbol id='s'><text>A</text></symbol><use href='#s'/>");
    file("a filter", "<g filter='url(#f)'>" + SHAPE + "</g>");
    file("a filter in a style", "<g style='filter: blur(2px)'>" + SHAPE + "</g>");
    file(
        "a pattern",
        "<pattern id='p' width='2' height='2'>"
            + SHAPE
            + "</pattern><rect width='5' height='5' fill='url(#p)'/>");
    file("a web page inside", "<foreignObject><p>A</p></foreignObject>");
    file("an animation", "<rect width='5' height='5'><animate attributeName='x'/></rect>");
    file("an unknown element", "<blink/>" + SHAPE);
    file("an unknown colour", "<rect width='5' height='5' fill='color(display-p3 1 0 0)'/>");
    file("a variable", "<rect width='5' height='5' style='fill: var(--brand)'/>");
    file("an odd turn", "<g transform='rotate(left)'>" + SHAPE + "</g>");
    file("a clip in CSS", "<g style='clip-path: circle(40%)'>" + SHAPE + "</g>");
    file(
        "a clip by bounds",
        "<clipPath id='c' clipPathUnits='objectBoundingBox'>"
            + SHAPE
            + "</clipPath><g clip-path='url(#c)'>"
            + SHAPE
            + "</g>");
    file("a media rule", "<style>@media print { rect { fill: red } }</style>" + SHAPE);
    file("a clever rule", "<style>rect[width] { fill: red }</style>" + SHAPE);
    file("a use of nothing", "<use href='#gone'/>");
    file(
        "a ring gradient",
        "<radialGradient id='g' fr='20%'><stop/></radialGradient>"
            + "<rect width='5' height='5' fill='url(#g)'/>");
    file("a blend of another kind", "<g style='mix-blend-mode: plus-lighter'>" + SHAPE + "</g>");
  }

  private void hostile() {
    file("a loop", "<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>");
    file("a clip of itself", "<clipPath id='c' clip-path='url(#c)'/><g clip-path='url(#c)'/>");
    file("a mask of itself", "<mask id='m'><g mask='url(#m)'/></mask><g mask='url(#m)'/>");
    file("a gradient of itself", "<linearGradient id='g' href='#g'/><g fill='url(#g)'/>");
    StringBuilder laughs = new StringBuilder("<defs><g id='g0'>" + SHAPE + "</g>");
    for (int i = 1; i < 12; i++) {
      String use = "<use href='#g" + (i - 1) + "'/>";
      laughs.append("<g id='g" + i + "'>" + use.repeat(10) + "</g>");
    }
    file("a thousand million shapes", laughs + "</defs><use href='#g11'/>");
    file("deep groups", "<g>".repeat(5_000) + SHAPE + "</g>".repeat(5_000));
    file(
        "deep uses",
        "<defs><g id='a'>"
            + "<g>".repeat(90)
            + SHAPE
            + "</g>".repeat(90)
            + "</g></defs>"
            + "<g>".repeat(90)
            + "<use href='#a'/>"
            + "</g>".repeat(90));
    file("too many elements", SHAPE.repeat(70_000));
    file("too many shapes", SHAPE.repeat(55_000));
    file("too many bytes", SHAPE + "<!--" + "x".repeat(5_000_000) + "-->");
    file(
        "too many arrows",
        "<marker id='m'>"
            + SHAPE.repeat(200)
            + "</marker><path marker-mid='url(#m)' d='M0 0"
            + "l1 1".repeat(20_000)
            + "'/>");
    file("too many rules", "<style>" + ".a,".repeat(30_000) + ".b {fill: red}</style>" + SHAPE);
    file("too many blocks", "<style>" + "@font-face{}".repeat(30_000) + "</style>" + SHAPE);
    file(
        "too many rules for an element",
        "<style>"
            + ".a {fill: red}".repeat(10_000)
            + "</style>"
            + "<rect class='a' width='5' height='5'/>".repeat(10_000));
    file("a long number", "<g stroke-dasharray='" + "1".repeat(1_000_000) + "x'/>" + SHAPE);
    file("a far place", "<path d='M0 0 L1e30 5 L3 3z'/>");
    file("a number without end", "<rect width='1e400' height='5'/>");
    file(
        "a gradient of lines without end",
        "<linearGradient id='g' x2='1e-6' spreadMethod='repeat'><stop/>"
            + "<stop offset='1' stop-color='red'/></linearGradient>"
            + "<rect width='5' height='5' fill='url(#g)'/>");
  }

  @Test
  void eachIsRefusedWithAReason(@TempDir Path folder) throws IOException {
    broken();
    sizes();
    network();
    unlike();
    hostile();
    StringBuilder said = new StringBuilder();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.resolve("a.svg"), file.getValue());
      List<Diagnostic> remarks = print(folder).result().diagnostics();
      assertEquals(1, remarks.size(), file.getKey());
      assertEquals("media/missing", remarks.getFirst().rule().name(), file.getKey());
      String message = remarks.getFirst().message();
      said.append(file.getKey() + ":\n  " + message + "\n");
    }
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, said);
    }
    assertEquals(Files.readString(GOLDEN), said.toString());
  }

  private static Printed print(Path folder) {
    Picture picture = new Picture("a.svg", "A drawing", Optional.empty());
    PoseBlock pose =
        new PoseBlock(1, "Pose", Optional.empty(), Optional.empty(), List.of(picture), List.of());
    return Printed.print(Sheets.sheet(List.of(pose)), Paper.A4, folder);
  }
}
