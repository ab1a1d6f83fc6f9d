package org.posebook.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.posebook.export.sheet.SheetDocument;

/**
 * Letters of 18 points, one column, one pose a page.
 *
 * <p>The sheet is set with the handout's types on a page that is smaller by {@link #SCALE}, and
 * what stands between the margins is then enlarged to the paper.
 */
final class LargePrintLayout implements Planner {
  /** From 12 points to 18. */
  static final float SCALE = 1.5f;

  private static final float PICTURE_HEIGHT = 78 * StyleSheet.MM / SCALE;
  private static final float PICTURE_FLOOR = 60 * StyleSheet.MM / SCALE;

  @Override
  public List<Plan.Page> plan(SheetDocument sheet, Tag root, Setting setting) {
    StyleSheet style = setting.style().smaller(SCALE);
    Typesetter typesetter = setting.typesetter();
    Furniture furniture = new Furniture(style, typesetter, sheet.foot());
    PictureFrame.Room room = new PictureFrame.Room(style.width(), PICTURE_HEIGHT, PICTURE_FLOOR);
    PoseSetter poses = new WidePoseComposer(typesetter, setting.pictures(), room);
    List<Forms> galleys =
        new SheetComposer(setting, style, poses, root).compose(sheet, furniture.closing());
    return Pages.ofChapters(style, chapters(galleys), furniture).stream()
        .map(page -> enlarged(page, setting.style()))
        .toList();
  }

  /** Each pose begins a page, with the headings that lead it, and what follows the last one too. */
  private static List<List<Forms>> chapters(List<Forms> galleys) {
    List<List<Forms>> chapters = new ArrayList<>();
    List<Forms> chapter = new ArrayList<>();
    boolean posed = false;
    for (Forms galley : galleys) {
      if (posed || (isPose(galley) && !leads(chapter))) {
        close(chapter, chapters);
      }
      chapter.add(galley);
      posed = isPose(galley);
    }
    close(chapter, chapters);
    return chapters;
  }

  private static void close(List<Forms> chapter, List<List<Forms>> chapters) {
    if (!chapter.isEmpty()) {
      chapters.add(List.copyOf(chapter));
      chapter.clear();
    }
  }

  private static boolean isPose(Forms galley) {
    return galley.at(Forms.NATURAL).frame() == Frame.RULED;
  }

  /** Whether all of a chapter so far is headings. */
  private static boolean leads(List<Forms> chapter) {
    return chapter.stream().allMatch(galley -> galley.at(Forms.NATURAL).leads());
  }

  private static Plan.Page enlarged(Plan.Page page, StyleSheet paper) {
    float left = StyleSheet.MARGIN_LEFT;
    float top = StyleSheet.MARGIN_TOP;
    return Plan.Page.of(
        paper,
        page.items().stream()
            .map(item -> item.moved(-left, -top).scaled(SCALE).moved(left, top))
            .toList());
  }
}
