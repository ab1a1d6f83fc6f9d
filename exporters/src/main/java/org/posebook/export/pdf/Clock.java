package org.posebook.export.pdf;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.posebook.export.sheet.SheetDocument;
import org.posebook.export.sheet.SheetDocument.PoseBlock;

/**
 * When each pose begins, as far as the doses tell: after a pose that may take any time, nobody
 * knows, and the place stays free to write on.
 */
record Clock(Map<Integer, String> starts) {
  Clock {
    starts = Map.copyOf(starts);
  }

  static Clock of(SheetDocument sheet) {
    Map<Integer, String> starts = new HashMap<>();
    Optional<Duration> now = Optional.of(Duration.ZERO);
    for (SheetDocument.Block block : sheet.blocks()) {
      if (block instanceof PoseBlock pose) {
        now.ifPresent(start -> starts.put(pose.number(), text(start)));
        now = now.flatMap(start -> pose.time().map(start::plus));
      }
    }
    // A single nought tells nothing.
    return new Clock(starts.size() < 2 ? Map.of() : starts);
  }

  private static String text(Duration start) {
    long seconds = start.toSecondsPart();
    return start.toMinutes() + (seconds < 10 ? ":0" : ":") + seconds;
  }

  /** When a pose begins; empty where nobody knows. */
  String start(int number) {
    return starts.getOrDefault(number, "");
  }
}
