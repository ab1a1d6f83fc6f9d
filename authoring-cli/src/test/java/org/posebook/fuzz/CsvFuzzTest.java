package org.posebook.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes that are named as a text table. */
@Tag("fuzz-csv")
final class CsvFuzzTest {
  private static final Path FOLDER = Imports.folder();

  static Stream<Arguments> seeds() {
    return Imports.seeds(
        "Pose,Steps,Hold (sec)\nBridge,\"Lift, then\nlower.\",5\n\nTitle,Moves\nDisclaimer,Ask.\n",
        "sep=;\r\nÜbung;Schritte;Dosis\r\nBrücke;1. Heben. 2. Senken.;3 x 8-10\r\n",
        "\uFEFFPose\tSteps\rCat\tRound.\rTotal\t1\r",
        "Pose,Bridge,Cat\nSteps,Lift.,Round.\nLevel,easy,2\n");
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "20s")
  void tables(byte[] bytes) throws IOException {
    if (bytes.length > 0) {
      Imports.of(FOLDER, "a.csv", bytes);
    }
  }
}
