package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.posebook.export.sheet.SheetDocument;
import org.posebook.export.sheet.SheetDocument.PoseBlock;
import org.posebook.export.sheet.SheetDocument.Safety;

/**
 * One page to hang up: all poses in cells with a cue and their cautions, and the safety text.
 *
 * <p>Of all ways to fill the page it takes the one with the largest pictures and type. What does
 * not fit makes the pictures smaller, then moves the cautions to a page of their own, then leaves
 * the cues away, and then takes more pages.
 */
final class PosterLayout implements Planner {
  private static final int MOST_CELLS = 20;
  private static final int MOST_COLUMNS = 5;
  private static final float GAP = 4.5f * StyleSheet.MM;

  /** The safety text takes at most this part of a page; a longer one has a page of its own. */
  private static final float SAFETY_SHARE = 0.32f;

  private static final List<Type> SAFETY_TYPES =
      List.of(
          new Type(Face.REGULAR, 11, 14, Ink.TEXT),
          new Type(Face.REGULAR, 10, 13, Ink.TEXT),
          new Type(Face.REGULAR, 9, 11.5f, Ink.TEXT));

  /**
   * What cells say, from the most: cues are left away for all poses, or for none, and cautions too
   * then stand on a page of their own.
   */
  private enum Content {
    ALL(PosterCell.Care.IN_CELL, PosterCell.Form.BELOW, PosterCell.Form.BESIDE),
    CUES(PosterCell.Care.APART, PosterCell.Form.BELOW, PosterCell.Form.BESIDE),
    BARE(PosterCell.Care.APART, PosterCell.Form.BARE);

    private final PosterCell.Care care;
    private final List<PosterCell.Form> forms;

    Content(PosterCell.Care care, PosterCell.Form... forms) {
      this.care = care;
      this.forms = List.of(forms);
    }
  }

  private static final Type PAGE = new Type(Face.REGULAR, 9, 11, Ink.SOFT);

  /** How large the head is. */
  private enum Look {
    LARGE(26, 32, 13, 18),
    SMALL(20, 24, 12, 15.5f);

    private final Type title;
    private final Type message;

    Look(float titleSize, float titleLeading, float size, float leading) {
      this.title = new Type(Face.BOLD, titleSize, titleLeading, Ink.ACCENT);
      this.message = new Type(Face.REGULAR, size, leading, Ink.TEXT);
    }
  }

  @Override
  public List<Plan.Page> plan(SheetDocument sheet, Tag root, Setting setting) {
    List<PoseBlock> poses =
        sheet.blocks().stream()
            .flatMap(block -> block instanceof PoseBlock pose ? Stream.of(pose) : Stream.of())
            .toList();
    int least = Math.max(1, (poses.size() + MOST_CELLS - 1) / MOST_CELLS);
    for (int pages = least; pages <= Math.max(1, poses.size()); pages++) {
      List<List<PoseBlock>> parts = parted(poses, pages);
      for (Content content : Content.values()) {
        for (Look look : Look.values()) {
          Optional<PosterGrid> grid = best(sheet, look, parts, content, setting);
          if (grid.isPresent()) {
            return pages(sheet, look, parts, root, setting, grid.get());
          }
        }
      }
    }
    // A name or a dose as long as a page is no matter for a poster.
    return new HandoutLayout().plan(sheet, root, setting);
  }

  /** The poses, shared out evenly. */
  private static List<List<PoseBlock>> parted(List<PoseBlock> poses, int pages) {
    int each = Math.max(1, (poses.size() + pages - 1) / pages);
    List<List<PoseBlock>> parts = new ArrayList<>();
    for (int from = 0; from < poses.size(); from += each) {
      parts.add(poses.subList(from, Math.min(poses.size(), from + each)));
    }
    return parts.isEmpty() ? List.of(List.of()) : parts;
  }

  private static Optional<PosterGrid> best(
      SheetDocument sheet,
      Look look,
      List<List<PoseBlock>> parts,
      Content content,
      Setting setting) {
    Safety shown = shown(sheet, content.care);
    int count = parts.getFirst().size();
    StyleSheet upright = setting.style();
    Optional<PosterGrid> best = Optional.empty();
    float most = 0;
    for (StyleSheet style : List.of(upright, upright.turned())) {
      Tag scratch = Tag.document();
      float height =
          style.pageHeight()
              - 2 * PosterGrid.MARGIN
              - head(sheet, look, scratch, setting, style).height()
              - panel(shown, scratch, setting, style).atom.height()
              - 2 * GAP;
      for (int columns = 1; columns <= Math.min(MOST_COLUMNS, Math.max(1, count)); columns++) {
        int rows = (count + columns - 1) / columns;
        if (rows > MOST_COLUMNS || columns * rows > MOST_CELLS) {
          continue;
        }
        for (PosterType type : PosterType.values()) {
          for (PosterCell.Form form : content.forms) {
            PosterGrid grid =
                new PosterGrid(style, columns, rows, type, form, content.care, height);
            float score = Float.MAX_VALUE;
            for (List<PoseBlock> part : parts) {
              score = Math.min(score, grid.score(part, setting));
            }
            if (score > most) {
              most = score;
              best = Optional.of(grid);
            }
          }
        }
      }
    }
    return best;
  }

  /** The safety text of the poster itself; it says where the rest is. */
  private static Safety shown(SheetDocument sheet, PosterCell.Care care) {
    return care == PosterCell.Care.IN_CELL || sheet.posesWithCare().isEmpty()
        ? sheet.safety()
        : sheet
            .safety()
            .with(
                List.of(new Safety.Group(Optional.of(Words.TAKE_CARE), List.of(Words.READ_CARE))));
  }

  private static Atom head(
      SheetDocument sheet, Look look, Tag parent, Setting setting, StyleSheet style) {
    return new TitleLine(
            setting.typesetter(),
            setting.pictures(),
            look.title,
            look.message,
            PosterGrid.width(style))
        .compose(sheet.head(), parent);
  }

  /** The safety text in its box; not whole when it is far too long. */
  private record Panel(Atom atom, boolean whole) {}

  private static Panel panel(Safety safety, Tag parent, Setting setting, StyleSheet style) {
    float most = style.pageHeight() * SAFETY_SHARE;
    float width = PosterGrid.width(style);
    for (Type type : SAFETY_TYPES) {
      SafetyPanel panel = new SafetyPanel(setting.typesetter(), type, width);
      float share = type.size() > 9 ? 0.6f : 1;
      if (panel.compose(safety, Tag.document()).height() <= most * share) {
        return new Panel(panel.compose(safety, parent), true);
      }
    }
    Type smallest = SAFETY_TYPES.getLast();
    SafetyPanel panel = new SafetyPanel(setting.typesetter(), smallest, width);
    Safety shortest =
        new Safety(
            safety.heading(),
            List.of(new Safety.Group(Optional.empty(), List.of(Words.READ_WHOLE))),
            safety.disclaimer());
    Safety shorter =
        shortest.with(safety.groups().stream().filter(group -> group.label().isPresent()).toList());
    Atom atom = panel.compose(shorter, Tag.document());
    if (atom.height() > most) {
      atom = panel.compose(shortest, Tag.document());
    }
    return new Panel(Stack.silentAtoms(List.of(atom)).getFirst(), false);
  }

  private static List<Plan.Page> pages(
      SheetDocument sheet,
      Look look,
      List<List<PoseBlock>> parts,
      Tag root,
      Setting setting,
      PosterGrid grid) {
    StyleSheet style = grid.style();
    float margin = PosterGrid.MARGIN;
    Atom head = head(sheet, look, root, setting, style);
    Panel panel = panel(shown(sheet, grid.care()), root, setting, style);
    float top = margin + head.height() + GAP;
    float bottom = style.pageHeight() - margin - panel.atom.height();
    List<List<Item>> posters = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      List<Item> headItems = Stack.moved(head.items(), margin, margin);
      List<Item> safetyItems = Stack.moved(panel.atom.items(), margin, bottom);
      List<Item> items = new ArrayList<>();
      items.addAll(i == 0 ? headItems : Stack.silent(headItems));
      items.addAll(i == 0 ? safetyItems : Stack.silent(safetyItems));
      items.addAll(Stack.moved(grid.items(parts.get(i), root, setting), margin, top));
      posters.add(items);
    }
    List<Plan.Page> rest =
        rest(sheet, panel.whole, grid.care())
            .map(safety -> safetyPages(safety, sheet, root, setting, parts.size()))
            .orElse(List.of());
    int count = posters.size() + rest.size();
    List<Plan.Page> pages = new ArrayList<>(count);
    for (int i = 0; i < posters.size(); i++) {
      String page = Words.page(i + 1, count) + Words.edition(sheet.foot());
      posters.get(i).add(number(page, style, setting.typesetter()));
      pages.add(Plan.Page.of(style, posters.get(i)));
    }
    pages.addAll(rest);
    return pages;
  }

  /** The safety text that does not stand on the posters themselves. */
  private static Optional<Safety> rest(
      SheetDocument sheet, boolean panelIsWhole, PosterCell.Care care) {
    List<Safety.Group> poses =
        care == PosterCell.Care.APART ? sheet.posesWithCare() : List.<Safety.Group>of();
    if (!panelIsWhole) {
      return Optional.of(sheet.safety().with(poses));
    }
    return poses.isEmpty()
        ? Optional.empty()
        : Optional.of(new Safety(Words.TAKE_CARE, poses, sheet.safety().disclaimer()));
  }

  private static List<Plan.Page> safetyPages(
      Safety safety, SheetDocument sheet, Tag root, Setting setting, int before) {
    StyleSheet style = setting.style();
    Furniture furniture = new Furniture(style, setting.typesetter(), sheet.foot());
    List<List<Item>> bodies = SafetyPages.bodies(safety, root, setting, furniture);
    return Pages.furnished(style, bodies, furniture, before);
  }

  /** The page's number, in the lower margin. */
  private static Item number(String text, StyleSheet style, Typesetter typesetter) {
    float width = typesetter.width(PAGE, text);
    float x = style.pageWidth() - PosterGrid.MARGIN - width;
    float y = style.pageHeight() - PosterGrid.MARGIN + 10;
    return new Item.Text(Artifact.FOOTER, text, PAGE, x, y, width);
  }
}
