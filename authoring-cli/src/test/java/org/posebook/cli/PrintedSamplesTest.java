package org.posebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.posebook.content.LibraryFolder;
import org.posebook.dose.DoseFormat;
import org.posebook.model.Contraindication;
import org.posebook.model.Form;
import org.posebook.model.Guidance;
import org.posebook.model.Item;
import org.posebook.model.Library;
import org.posebook.model.Notices;
import org.posebook.model.Pose;
import org.posebook.model.Prop;
import org.posebook.model.Routine;

/**
 * Nothing that a routine says to its reader is missing on paper: each text is found in the text
 * that comes out of the printed file. Not for the reader are ids, the names by which a pose is only
 * found (aliases), its kind and its level.
 */
final class PrintedSamplesTest {
  private static final Path SAMPLES = Path.of("../samples").toAbsolutePath().normalize();

  @TempDir private Path folder;

  @Test
  void everyTextOfEverySampleIsOnPaper() throws IOException {
    Library library = LibraryFolder.read(SAMPLES).value().content().library();
    CommandLineRun.in(SAMPLES, "build", ".", "-o", folder.toString(), "--paper", "a4,letter");
    List<String> missing = new ArrayList<>();
    for (Routine routine : library.routines().values()) {
      for (String paper : Set.of("a4", "letter")) {
        String printed = printed(folder.resolve(routine.id() + "-" + paper + ".pdf"));
        texts(library, routine)
            .filter(text -> !printed.contains(plain(text)))
            .forEach(text -> missing.add(routine.id() + " " + paper + ": " + text));
      }
    }
    assertEquals(List.of(), missing);
  }

  private static Stream<String> texts(Library library, Routine routine) {
    Notices notices = routine.notices().with(library.notices());
    List<String> texts = new ArrayList<>();
    texts.add(routine.title());
    Stream.of(
            routine.mainMessage(),
            routine.why(),
            routine.audience(),
            routine.setting(),
            routine.frequency(),
            routine.length(),
            routine.coachingNote(),
            routine.author(),
            routine.published(),
            notices.disclaimer())
        .forEach(text -> text.ifPresent(texts::add));
    texts.addAll(routine.introduction());
    texts.addAll(notices.beforeYouStart());
    texts.addAll(notices.stopIf());
    texts.addAll(notices.redFlags());
    routine
        .background()
        .forEach(
            topic -> {
              texts.add(topic.heading());
              texts.addAll(topic.points());
            });
    sources(library, routine.sources(), texts);
    routine.sections().forEach(section -> section.title().ifPresent(texts::add));
    for (Item item : routine.items()) {
      Pose pose = library.pose(item.pose()).orElseThrow();
      texts.add(item.name().orElse(pose.names().main()));
      pose.names().sanskrit().ifPresent(texts::add);
      pose.names().meaning().ifPresent(texts::add);
      sources(library, pose.sources(), texts);
      guidance(item.guidance().over(pose.guidance()), texts);
    }
    return texts.stream();
  }

  private static void sources(Library library, List<String> written, List<String> texts) {
    for (String source : written) {
      texts.add(
          library.sources().stream()
              .filter(citation -> citation.id().equals(source))
              .map(citation -> citation.title())
              .findFirst()
              .orElse(source));
    }
  }

  private static void guidance(Guidance guidance, List<String> texts) {
    texts.addAll(guidance.targets());
    guidance.purpose().ifPresent(texts::add);
    guidance.setup().ifPresent(texts::add);
    texts.addAll(guidance.steps());
    guidance.breathing().ifPresent(texts::add);
    guidance.doseWithSides().map(DoseFormat::brief).ifPresent(texts::add);
    guidance.doseWithSides().map(DoseFormat::sentence).ifPresent(texts::add);
    guidance.feel().ifPresent(texts::add);
    guidance.props().stream().map(Prop::name).forEach(texts::add);
    guidance.props().forEach(prop -> prop.use().ifPresent(texts::add));
    texts.addAll(guidance.cautions());
    guidance.contraindications().stream().map(Contraindication::condition).forEach(texts::add);
    Stream.of(guidance.variations(), guidance.easier(), guidance.harder())
        .flatMap(List::stream)
        .forEach(form -> form(form, texts));
    texts.addAll(guidance.notes());
  }

  private static void form(Form form, List<String> texts) {
    form.name().ifPresent(texts::add);
    texts.add(form.how());
  }

  private static String printed(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
      PDFTextStripper stripper = new PDFTextStripper();
      return plain(stripper.getText(document));
    }
  }

  /** Without the spaces and line breaks, which layout decides. */
  private static String plain(String text) {
    return text.replaceAll("[\\s\\u00a0]+", "");
  }
}
