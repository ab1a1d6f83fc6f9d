package org.posebook.importer.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.posebook.importer.Budgets;
import org.posebook.importer.packed.Archive;
import org.posebook.importer.packed.Xml;

/**
 * Pictures that stand in cells. Excel ("Place in Cell"): the cell's {@code vm} leads through {@code
 * metadata.xml} to a rich value, and that to a picture ([MS-XLSX] 2.3.6, 2.6.201). WPS: the formula
 * {@code DISPIMG} names it.
 */
final class CellPictures {
  private static final Pattern DISPIMG = Pattern.compile("DISPIMG\\(\\s*\"([^\"]+)\"");

  private final Map<String, Pictures.InCell> ofWps;
  private final List<Optional<Pictures.InCell>> byMetadata;

  private CellPictures(
      Map<String, Pictures.InCell> ofWps, List<Optional<Pictures.InCell>> byMetadata) {
    this.ofWps = ofWps;
    this.byMetadata = byMetadata;
  }

  /** Reads what there is of pictures in cells; in most workbooks nothing. */
  static CellPictures of(Archive archive, Relations workbook) throws IOException {
    return new CellPictures(
        Pictures.ofWps(archive, workbook.first("cellImage")), byMetadata(archive, workbook));
  }

  /** The picture of a formula of WPS. */
  Optional<Pictures.InCell> ofFormula(String formula) {
    if (ofWps.isEmpty()) {
      return Optional.empty();
    }
    Matcher call = DISPIMG.matcher(formula);
    return call.find() ? Optional.ofNullable(ofWps.get(call.group(1))) : Optional.empty();
  }

  /** The picture of a cell's {@code vm}, from 1. */
  Optional<Pictures.InCell> ofMetadata(int number) {
    return number >= 1 && number <= byMetadata.size()
        ? byMetadata.get(number - 1)
        : Optional.empty();
  }

  private static List<Optional<Pictures.InCell>> byMetadata(Archive archive, Relations workbook)
      throws IOException {
    Optional<String> metadata = workbook.first("sheetMetadata");
    Optional<String> values = workbook.first("rdRichValue");
    Optional<String> relations = workbook.first("richValueRel");
    List<Optional<Pictures.InCell>> pictures = new ArrayList<>();
    if (metadata.isEmpty() || values.isEmpty() || relations.isEmpty()) {
      return pictures;
    }
    List<Map<String, String>> rich =
        richValues(archive, values.get(), workbook.first("rdRichValueStructure"));
    List<String> ids = numbers(archive, relations.get(), "rel", "id");
    Relations targets = Relations.of(archive, relations.get());
    for (int value : richValueOf(archive, metadata.get())) {
      Map<String, String> fields = value >= 0 && value < rich.size() ? rich.get(value) : Map.of();
      int id = number(fields.getOrDefault("_rvRel:LocalImageIdentifier", ""));
      pictures.add(
          id < 0 || id >= ids.size()
              ? Optional.empty()
              : targets
                  .id(ids.get(id))
                  .map(to -> new Pictures.InCell(to.target(), fields.getOrDefault("Text", ""))));
    }
    return pictures;
  }

  /** For each value of metadata the number of its rich value; −1 for other metadata. */
  private static List<Integer> richValueOf(Archive archive, String part) throws IOException {
    List<Integer> future = new ArrayList<>();
    List<Integer> values = new ArrayList<>();
    Optional<Xml> found = archive.xml(part);
    if (found.isPresent()) {
      try (Xml xml = found.get()) {
        boolean rich = false;
        boolean inValues = false;
        while (xml.nextStart()) {
          switch (xml.name()) {
            case "futureMetadata" -> rich = xml.find("name").orElse("").equals("XLRICHVALUE");
            case "valueMetadata" -> inValues = true;
            case "cellMetadata" -> inValues = false;
            case "rvb" -> {
              if (rich) {
                future.add(xml.number("i", -1));
              }
            }
            case "rc" -> {
              if (inValues) {
                int index = xml.number("v", -1);
                values.add(index >= 0 && index < future.size() ? future.get(index) : -1);
              }
            }
            default -> {
              // Wrappers.
            }
          }
          bounded(future.size() + values.size());
        }
      }
    }
    return values;
  }

  /** The fields of all rich values, by the names that their structures give them. */
  private static List<Map<String, String>> richValues(
      Archive archive, String part, Optional<String> structurePart) throws IOException {
    List<List<String>> structures = new ArrayList<>();
    Optional<Xml> shapes =
        structurePart.isPresent() ? archive.xml(structurePart.get()) : Optional.empty();
    if (shapes.isPresent()) {
      try (Xml xml = shapes.get()) {
        while (xml.nextStart()) {
          if (xml.starts("s")) {
            structures.add(new ArrayList<>());
          } else if (xml.starts("k") && !structures.isEmpty()) {
            structures.getLast().add(xml.find("n").orElse(""));
          }
          bounded(structures.size());
        }
      }
    }
    List<Map<String, String>> values = new ArrayList<>();
    Optional<Xml> found = archive.xml(part);
    if (found.isPresent()) {
      try (Xml xml = found.get()) {
        List<String> names = List.of();
        int field = 0;
        while (xml.nextStart()) {
          if (xml.starts("rv")) {
            int structure = xml.number("s", -1);
            names =
                structure >= 0 && structure < structures.size()
                    ? structures.get(structure)
                    : List.of();
            values.add(new java.util.HashMap<>());
            field = 0;
          } else if (xml.starts("v") && !values.isEmpty()) {
            if (field < names.size()) {
              values.getLast().put(names.get(field), Texts.decoded(xml.text()).strip());
            }
            field++;
          }
          bounded(values.size());
        }
      }
    }
    return values;
  }

  private static List<String> numbers(Archive archive, String part, String element, String name)
      throws IOException {
    List<String> all = new ArrayList<>();
    Optional<Xml> found = archive.xml(part);
    if (found.isPresent()) {
      try (Xml xml = found.get()) {
        while (xml.nextStart()) {
          if (xml.starts(element)) {
            all.add(xml.find(name).orElse(""));
          }
          bounded(all.size());
        }
      }
    }
    return all;
  }

  private static int number(String text) {
    return text.matches("[0-9]{1,8}") ? Integer.parseInt(text) : -1;
  }

  private static void bounded(int count) throws IOException {
    if (count > 2 * Budgets.MARKS) {
      throw Budgets.exceeded("it has more than 65,536 pictures in cells");
    }
  }
}
