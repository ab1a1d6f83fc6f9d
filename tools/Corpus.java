import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.posebook.cli.Main;
import org.posebook.cli.command.Session;

/**
 * Imports every spreadsheet under some folders, one after the other, without writing anything. A
 * file may give a library or a message; an exception, a file that was changed, or more than ten
 * seconds of work is a fault. Work is counted as the time of the processor, so that a busy machine
 * raises no alarm. The heap is bounded by the script that starts this.
 *
 * <p>Usage: {@code java -cp posebook.jar Corpus.java FOLDER...}
 */
public final class Corpus {
  private static final List<String> ENDINGS =
      List.of(".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".tsv");
  private static final long LIMIT_NANOS = 10_000_000_000L;
  private static final long GIVE_UP_MILLIS = 120_000;

  private record Outcome(int code, String err, long nanos) {}

  public static void main(String[] args) throws Exception {
    List<Path> files = new ArrayList<>();
    for (String folder : args) {
      try (Stream<Path> all = Files.walk(Path.of(folder))) {
        all.filter(Files::isRegularFile).filter(Corpus::isBook).sorted().forEach(files::add);
      }
    }
    Path empty = Files.createTempDirectory("posebook-corpus");
    Map<Integer, Integer> codes = new TreeMap<>();
    int faults = 0;
    long longest = 0;
    Path slowest = empty;
    for (Path file : files) {
      byte[] before = hash(file);
      Outcome outcome = run(file, empty);
      codes.merge(outcome.code(), 1, Integer::sum);
      if (outcome.nanos() > longest) {
        longest = outcome.nanos();
        slowest = file;
      }
      String fault =
          outcome.code() < 0 || outcome.err().contains("this is a fault of posebook")
              ? outcome.err().strip()
              : outcome.nanos() > LIMIT_NANOS
                  ? "took " + outcome.nanos() / 1_000_000 + " ms"
                  : !Arrays.equals(before, hash(file)) ? "was changed" : "";
      if (!fault.isEmpty()) {
        faults++;
        System.out.println("FAULT " + file + "\n  " + fault.replace("\n", "\n  "));
      }
    }
    Files.delete(empty);
    System.out.println(
        files.size()
            + " files: "
            + codes.getOrDefault(0, 0)
            + " imported, "
            + codes.getOrDefault(1, 0)
            + " with remarks, "
            + codes.getOrDefault(3, 0)
            + " that cannot be read; "
            + faults
            + " faults. Slowest: "
            + slowest
            + ", "
            + longest / 1_000_000
            + " ms.");
    System.exit(faults == 0 ? 0 : 1);
  }

  private static Outcome run(Path file, Path folder) throws InterruptedException {
    AtomicReference<Outcome> outcome =
        new AtomicReference<>(new Outcome(-1, "did not end within two minutes", GIVE_UP_MILLIS));
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Thread thread =
        new Thread(
            () -> {
              int code;
              try {
                code =
                    Main.run(
                        new String[] {
                          "import", file.toAbsolutePath().toString(), "--into", folder.toString(),
                          "--dry-run"
                        },
                        new Session(
                            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                            new PrintStream(err, true, StandardCharsets.UTF_8),
                            folder,
                            false,
                            false,
                            Optional.empty(),
                            System::nanoTime,
                            () -> java.time.LocalDate.of(2026, 1, 1)));
              } catch (Throwable e) { // An error, such as no memory, is what is looked for.
                code = -1;
                err.writeBytes(e.toString().getBytes(StandardCharsets.UTF_8));
              }
              outcome.set(
                  new Outcome(
                      code,
                      err.toString(StandardCharsets.UTF_8),
                      ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()));
            });
    thread.setDaemon(true);
    thread.start();
    thread.join(GIVE_UP_MILLIS);
    return outcome.get();
  }

  private static boolean isBook(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }

  private static byte[] hash(Path file) throws IOException {
    try {
      return MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
