package org.posebook.importer.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.posebook.importer.Budgets;
import org.posebook.importer.RawPicture;
import org.posebook.importer.packed.Archive;
import org.posebook.importer.packed.Xml;
import org.posebook.source.Location;

/** The pictures that float over a sheet (ECMA-376, part 1, 20.5), and those of WPS in cells. */
final class Pictures {
  /** A picture as a drawing names it: by the id of a relation. */
  private record Drawn(String name, String description, String relation) {}

  private Pictures() {}

  /** The pictures of a drawing, each at the cell of its upper left corner. */
  static List<RawPicture> floating(Archive archive, String part, String file, String sheet)
      throws IOException {
    List<RawPicture> pictures = new ArrayList<>();
    Optional<Xml> found = archive.xml(part);
    if (found.isEmpty()) {
      return pictures;
    }
    Relations relations = Relations.of(archive, part);
    try (Xml xml = found.get()) {
      Location.CellRef at = new Location.CellRef(file, sheet, 1, 1);
      while (xml.nextStart()) {
        switch (xml.name()) {
          case "from" -> at = corner(xml, file, sheet);
          case "absoluteAnchor" -> at = new Location.CellRef(file, sheet, 1, 1);
          case "Fallback" -> xml.skip(); // The same again, for old programs.
          case "pic" -> {
            Drawn drawn = drawn(xml);
            Location.CellRef place = at;
            picture(archive, relations, drawn.relation(), drawn.description(), place)
                .ifPresent(pictures::add);
            if (pictures.size() > Budgets.MARKS) {
              throw Budgets.exceeded("a sheet has more than 65,536 pictures");
            }
          }
          default -> {
            // Shapes and charts.
          }
        }
      }
    }
    return pictures;
  }

  /** The pictures that WPS puts into cells, by their names. */
  static Map<String, InCell> ofWps(Archive archive, Optional<String> part) throws IOException {
    Map<String, InCell> pictures = new HashMap<>();
    Optional<Xml> found = part.isPresent() ? archive.xml(part.get()) : Optional.empty();
    if (found.isPresent()) {
      Relations relations = Relations.of(archive, part.orElseThrow());
      try (Xml xml = found.get()) {
        while (xml.nextStart()) {
          if (xml.starts("pic")) {
            Drawn drawn = drawn(xml);
            relations
                .id(drawn.relation())
                .ifPresent(
                    to -> pictures.put(drawn.name(), new InCell(to.target(), drawn.description())));
          }
        }
      }
    }
    return pictures;
  }

  /**
   * A picture in a cell.
   *
   * @param part the part with its bytes
   */
  record InCell(String part, String description) {
    Optional<RawPicture> at(Archive archive, Location.CellRef at) {
      return archive
          .picture(part)
          .map(content -> new RawPicture(at, description, nameOf(part), content));
    }
  }

  private static Optional<RawPicture> picture(
      Archive archive,
      Relations relations,
      String relation,
      String description,
      Location.CellRef at) {
    return relations
        .id(relation)
        .filter(to -> !to.external())
        .flatMap(to -> new InCell(to.target(), description).at(archive, at));
  }

  private static String nameOf(String part) {
    return part.substring(part.lastIndexOf('/') + 1);
  }

  private static Drawn drawn(Xml xml) throws IOException {
    int outer = xml.depth();
    String name = "";
    String description = "";
    String relation = "";
    while (xml.nextIn(outer)) {
      if (xml.starts("cNvPr")) {
        name = xml.find("name").orElse("");
        description = Texts.decoded(xml.find("descr").orElse("")).strip();
      } else if (xml.starts("blip") && relation.isEmpty()) {
        relation = xml.find("embed").orElse("");
      }
    }
    return new Drawn(name, description, relation);
  }

  private static Location.CellRef corner(Xml xml, String file, String sheet) throws IOException {
    int outer = xml.depth();
    int row = 0;
    int column = 0;
    while (xml.nextIn(outer)) {
      if (xml.starts("col")) {
        column = count(xml, Budgets.COLUMNS);
      } else if (xml.starts("row")) {
        row = count(xml, Budgets.ROWS);
      }
    }
    return new Location.CellRef(file, sheet, row + 1, column + 1);
  }

  private static int count(Xml xml, int most) throws IOException {
    try {
      return Math.clamp(Long.parseLong(xml.text().strip()), 0, most - 1);
    } catch (NumberFormatException e) {
      throw xml.damaged();
    }
  }
}
