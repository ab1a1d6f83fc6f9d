package org.posebook.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.posebook.content.LibraryFolder;
import org.posebook.export.ExportOptions;
import org.posebook.export.SheetColours;
import org.posebook.export.SheetLayout;
import org.posebook.export.sheet.SheetBuilder;
import org.posebook.export.sheet.SheetDocument;
import org.posebook.figure.draw.Mannequin;
import org.posebook.figure.draw.Palette;
import org.posebook.illustration.FigureStore;
import org.posebook.illustration.Illustrator;
import org.posebook.model.Library;
import org.posebook.model.Paper;
import org.posebook.model.Prescription;

/** How long it takes to print a sample, warm, figures and fonts loaded: whole files, tagged. */
@State(Scope.Thread)
@Fork(value = 1, jvmArgs = "-Xmx64m")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class HandoutBenchmark {
  /** The sample: four poses on three pages, eleven on nine. */
  @Param({"restorative-low-back", "si-joint"})
  public String routine = "";

  private SheetDocument sheet;
  private ExportOptions options;

  /** Reads the sample. */
  @Setup
  public void read() throws IOException {
    Path samples = Path.of("..", "samples");
    Library library = LibraryFolder.read(samples).value().content().library();
    sheet =
        SheetBuilder.handout(
            library,
            Objects.requireNonNull(library.routines().get(routine)),
            new Illustrator(FigureStore.NONE, Mannequin.STANDARD),
            Prescription.NONE);
    options =
        new ExportOptions(
            Paper.A4,
            samples,
            List.of(SheetLayout.HANDOUT),
            Palette.STANDARD,
            SheetColours.STANDARD);
  }

  /** The handout. */
  @Benchmark
  public int handout() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
    new PdfExporter().export(sheet, options, out);
    return out.size();
  }
}
