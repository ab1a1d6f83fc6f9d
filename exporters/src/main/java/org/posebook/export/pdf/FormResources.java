package org.posebook.export.pdf;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.posebook.export.svg.VectorPicture;
import org.posebook.export.svg.VectorPicture.Gradient;
import org.posebook.export.svg.VectorPicture.Stop;

/**
 * What the operators of a form name: graphics states, gradients, and other forms. Numbers are
 * written by ourselves, as OpenPDF keeps two decimals of them.
 */
final class FormResources {
  /** Of a gradient, in steps that no printer shows. */
  private static final long WHOLE = 1_000_000;

  private final TaggedPdf pdf;
  private final String page;
  private final Map<String, PdfObject> states = new LinkedHashMap<>();
  private final Map<String, PdfObject> patterns = new LinkedHashMap<>();
  private final Map<String, PdfObject> shadings = new LinkedHashMap<>();
  private final Map<String, PdfObject> objects = new LinkedHashMap<>();
  private final Map<Gradient, String> gradients = new LinkedHashMap<>();
  private final Map<Gradient, Optional<String>> veils = new LinkedHashMap<>();

  /**
   * For a form.
   *
   * @param page the form's bounds
   */
  FormResources(TaggedPdf pdf, String page) {
    this.pdf = pdf;
    this.page = page;
  }

  /** Six numbers of a matrix. */
  static void numbers(Operators out, VectorPicture.Matrix matrix) {
    out.number(matrix.a(), 8).number(matrix.b(), 8).number(matrix.c(), 8);
    out.number(matrix.d(), 8).number(matrix.e(), 8).number(matrix.f(), 8);
  }

  /**
   * Adds a form, as large as the page, that uses these resources.
   *
   * @param colours the colour space in which it is drawn apart; none if it is drawn on the page
   */
  PdfIndirectReference addForm(Operators operators, Optional<String> colours) throws IOException {
    PdfStream form = new PdfStream(operators.deflated());
    form.put(PdfName.FILTER, PdfName.FLATEDECODE);
    form.put(PdfName.TYPE, PdfName.XOBJECT);
    form.put(PdfName.SUBTYPE, PdfName.FORM);
    form.put(PdfName.BBOX, new PdfLiteral(page));
    colours.ifPresent(
        space ->
            form.put(PdfName.GROUP, new PdfLiteral("<</S/Transparency/I true/CS/" + space + ">>")));
    PdfDictionary all = new PdfDictionary();
    put(all, PdfName.EXTGSTATE, states);
    put(all, PdfName.PATTERN, patterns);
    put(all, PdfName.SHADING, shadings);
    put(all, PdfName.XOBJECT, objects);
    form.put(PdfName.RESOURCES, all);
    return pdf.add(form);
  }

  private static void put(PdfDictionary all, PdfName kind, Map<String, PdfObject> named) {
    if (!named.isEmpty()) {
      PdfDictionary dictionary = new PdfDictionary();
      named.forEach((name, object) -> dictionary.put(TaggedPdf.name(name), object));
      all.put(kind, dictionary);
    }
  }

  /** The name of an object that is drawn. */
  String object(PdfIndirectReference reference) {
    String name = "x" + objects.size();
    objects.put(name, reference);
    return name;
  }

  /** The name of the state with an opacity. */
  String opacity(double opacity) {
    long thousandths = Math.round(opacity * 1000);
    String name = "a" + thousandths;
    String number = new Operators(8).number(thousandths / 1000.0).toString().strip();
    states.putIfAbsent(name, new PdfLiteral("<</ca " + number + "/CA " + number + ">>"));
    return name;
  }

  /** The name of the state with a blend mode of CSS: PDF has the same, written otherwise. */
  String blend(String mode) {
    StringBuilder name = new StringBuilder();
    for (String word : mode.split("-", -1)) {
      name.append((char) (word.charAt(0) - 'a' + 'A')).append(word, 1, word.length());
    }
    states.putIfAbsent("b" + name, new PdfLiteral("<</BM/" + name + ">>"));
    return "b" + name;
  }

  /** The name of a state whose mask is a form. */
  String mask(String kind, PdfIndirectReference form) {
    PdfDictionary mask = new PdfDictionary();
    mask.put(PdfName.TYPE, PdfName.MASK);
    mask.put(PdfName.S, TaggedPdf.name(kind));
    mask.put(TaggedPdf.name("G"), form);
    PdfDictionary state = new PdfDictionary();
    state.put(PdfName.SMASK, mask);
    String name = "m" + states.size();
    states.put(name, state);
    return name;
  }

  /** The name of a gradient's pattern. */
  String pattern(Gradient gradient) {
    return gradients.computeIfAbsent(
        gradient,
        each -> {
          Operators out = new Operators(256).text("<</PatternType 2/Matrix[");
          numbers(out, each.matrix());
          out.text("]/Shading");
          shading(out, each, false);
          String name = "g" + patterns.size();
          patterns.put(name, new PdfLiteral(out.text(">>").toString()));
          return name;
        });
  }

  /** The name of a state that hides of a gradient what is see-through; none where nothing is. */
  Optional<String> veil(Gradient gradient) throws IOException {
    Optional<String> known = veils.get(gradient);
    if (known != null) {
      return known;
    }
    Optional<String> veil = Optional.empty();
    if (gradient.stops().stream().anyMatch(stop -> stop.opacity() < 1)) {
      FormResources inside = new FormResources(pdf, page);
      Operators out = new Operators(256);
      shading(out, gradient, true);
      inside.shadings.put("s", new PdfLiteral(out.toString()));
      Operators painted = new Operators(64);
      numbers(painted, gradient.matrix());
      painted.text("cm /s sh\n");
      veil = Optional.of(mask("Luminosity", inside.addForm(painted, Optional.of("DeviceGray"))));
    }
    veils.put(gradient, veil);
    return veil;
  }

  private static void shading(Operators out, Gradient gradient, boolean opacity) {
    out.text(gradient.radial() ? "<</ShadingType 3" : "<</ShadingType 2");
    out.text(opacity ? "/ColorSpace/DeviceGray" : "/ColorSpace/DeviceRGB");
    out.text("/Extend[true true]/Coords[");
    for (VectorPicture.Place place : List.of(gradient.from(), gradient.to())) {
      out.number(place.x(), 6).number(place.y(), 6);
      if (gradient.radial()) {
        out.number(place.radius(), 6);
      }
    }
    out.text("]/Function");
    function(out, gradient.stops(), opacity);
    out.text(">>");
  }

  /** Straight from stop to stop. */
  private static void function(Operators out, List<Stop> stops, boolean opacity) {
    long[] places = places(stops);
    Operators pieces = new Operators(128);
    Operators bounds = new Operators(32);
    Operators ends = new Operators(32);
    for (int i = 1; i < places.length; i++) {
      if (i > 1) {
        bounds.number(places[i - 1] / (double) WHOLE, 6);
      }
      pieces.text("<</FunctionType 2/N 1/Domain[0 1]/C0[");
      value(pieces, stops.get(i - 1), opacity);
      pieces.text("]/C1[");
      value(pieces, stops.get(i), opacity);
      pieces.text("]>>");
      ends.text("0 1 ");
    }
    out.text("<</FunctionType 3/Domain[0 1]/Bounds[").text(bounds.toString());
    out.text("]/Encode[").text(ends.toString()).text("]/Functions[").text(pieces.toString());
    out.text("]>>");
  }

  /** Where the stops are, in millionths: each a little after the one before it. */
  private static long[] places(List<Stop> stops) {
    long[] places = new long[stops.size()];
    for (int i = 0; i < places.length; i++) {
      long least = i == 0 ? 0 : places[i - 1] + 1;
      places[i] = Math.max(least, Math.round(stops.get(i).at() * WHOLE));
    }
    for (int i = places.length - 1; i >= 0; i--) {
      places[i] = Math.min(places[i], WHOLE - (places.length - 1 - i));
    }
    places[0] = 0;
    return places;
  }

  private static void value(Operators out, Stop stop, boolean opacity) {
    if (opacity) {
      out.number(stop.opacity());
    } else {
      out.colour(stop.rgb());
    }
  }
}
