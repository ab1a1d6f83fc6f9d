package org.posebook;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rules of the architecture, as far as core has to keep them. */
@AnalyzeClasses(packages = "org.posebook", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  @ArchTest
  static final ArchRule MODEL_NEEDS_THE_JDK_ALONE =
      classes()
          .that()
          .resideInAPackage("org.posebook.model")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage("org.posebook.model", "java..", "org.jspecify.."));

  @ArchTest
  static final ArchRule PARSERS_STAY_WHERE_THEY_ARE =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.posebook.content", "org.posebook.schema")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "tools.jackson..", "com.fasterxml..", "org.snakeyaml..", "com.networknt..");

  @ArchTest
  static final ArchRule NETWORKNT_STAYS_IN_SCHEMA =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.posebook.schema")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.networknt..");

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices().matching("org.posebook.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NO_STANDARD_STREAMS =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .accessField(System.class, "in");

  @ArchTest
  static final ArchRule NO_DEFAULT_LOCALE =
      noClasses()
          .should(callMethod(Locale.class, "getDefault"))
          .orShould(callMethod(Locale.class, "getDefault", Locale.Category.class))
          .orShould(callMethod(String.class, "format", String.class, Object[].class))
          .orShould(callMethod(String.class, "formatted", Object[].class))
          .orShould(callMethod(String.class, "toLowerCase"))
          .orShould(callMethod(String.class, "toUpperCase"));

  @ArchTest
  static final ArchRule NO_DEFAULT_CHARSET =
      noClasses()
          .should(callMethod(Charset.class, "defaultCharset"))
          .orShould(callMethod(String.class, "getBytes"))
          .orShould()
          .callConstructor(String.class, byte[].class)
          .orShould()
          .callConstructor(InputStreamReader.class, InputStream.class);

  @ArchTest
  static final ArchRule NO_CLOCK =
      noClasses()
          .should(callMethod(System.class, "currentTimeMillis"))
          .orShould(callMethod(System.class, "nanoTime"))
          .orShould(callMethod(Instant.class, "now"))
          .orShould(callMethod(LocalDate.class, "now"))
          .orShould(callMethod(LocalDateTime.class, "now"))
          .orShould(callMethod(ZonedDateTime.class, "now"))
          .orShould(callMethod(ZoneId.class, "systemDefault"))
          .orShould(callMethod(TimeZone.class, "getDefault"))
          .orShould(callMethod(Clock.class, "systemUTC"))
          .orShould(callMethod(Clock.class, "systemDefaultZone"));

  @Test
  void everyPackageIsNullMarked() {
    JavaClasses all =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.posebook");
    TreeSet<String> unmarked = new TreeSet<>();
    for (JavaClass each : all) {
      if (!each.getPackage().isAnnotatedWith(NullMarked.class)) {
        unmarked.add(each.getPackageName());
      }
    }
    assertEquals(List.of(), List.copyOf(unmarked));
  }
}
