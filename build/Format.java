import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs google-java-format over a module's sources, in the JDK that the build chose.
 *
 * <p>Usage: {@code java Format.java FORMATTER.jar check|apply|off FOLDER}. {@code check} fails when a
 * file is not formatted and names it; {@code apply} rewrites such files.
 */
public final class Format {
  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> sources;
    try (Stream<Path> files = Files.walk(Path.of(args[2]))) {
      sources = files.map(Path::toString).filter(f -> f.endsWith(".java")).sorted().toList();
    }
    if (args[1].equals("off") || sources.isEmpty()) {
      return;
    }
    Path list = Files.createTempFile("sources", ".txt");
    try {
      Files.write(list, sources);
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", args[0]));
      command.addAll(
          args[1].equals("apply")
              ? List.of("--replace")
              : List.of("--dry-run", "--set-exit-if-changed"));
      command.add("@" + list);
      int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
      if (exit != 0) {
        System.err.println(
            "The files above are not formatted. Mend them with: ./mvnw compile -Dformat.mode=apply");
        System.exit(1);
      }
    } finally {
      Files.delete(list);
    }
  }
}
