package org.posebook.export.svg;

import com.github.weisj.jsvg.logging.LogManager;
import com.github.weisj.jsvg.logging.Logger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes what JSVG would log. Nothing is printed; but where JSVG complains of a file it leaves
 * something out, and the file must not be shown without it.
 */
public final class QuietLog implements LogManager {
  private static final ThreadLocal<Integer> COMPLAINTS = ThreadLocal.withInitial(() -> 0);

  /** For {@link java.util.ServiceLoader}. */
  public QuietLog() {}

  /** Begins to count the complaints of this thread. */
  static void begin() {
    COMPLAINTS.set(0);
  }

  /** Whether JSVG has complained in this thread since it was begun. */
  static boolean hasComplaints() {
    int count = COMPLAINTS.get();
    COMPLAINTS.remove();
    return count > 0;
  }

  @Override
  public Logger createLogger(String name) {
    return new Silent();
  }

  private static final class Silent implements Logger {
    @Override
    public void log(Level level, @Nullable String message) {
      count(level);
    }

    @Override
    public void log(Level level, @Nullable String message, Throwable e) {
      count(level);
    }

    @Override
    public void log(Level level, Supplier<@Nullable String> message) {
      count(level);
    }

    private static void count(Level level) {
      if (level == Level.WARNING || level == Level.ERROR) {
        COMPLAINTS.set(COMPLAINTS.get() + 1);
      }
    }
  }
}
