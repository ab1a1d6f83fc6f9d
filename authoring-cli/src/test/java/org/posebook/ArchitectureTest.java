package org.posebook;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.NullMarked;

/** The dependency rules of docs/architecture.md, over all modules. */
@AnalyzeClasses(packages = "org.posebook", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  private static final String[] JACKSON = {"tools.jackson..", "com.fasterxml.jackson.."};

  @ArchTest
  static final ArchRule theModelNeedsTheJdkAlone =
      classes()
          .that()
          .resideInAPackage("org.posebook.model")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.jspecify..", "org.posebook.model");

  @ArchTest
  static final ArchRule jacksonLivesInContentAndSchema =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.posebook.content", "org.posebook.schema")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(JACKSON);

  @ArchTest
  static final ArchRule theValidatorLivesInSchema =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.posebook.schema")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.networknt..");

  @ArchTest
  static final ArchRule poiLivesInItsReaderAndWriter =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.posebook.importer.poi", "org.posebook.workbook")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.poi..");

  @ArchTest
  static final ArchRule fastCsvAndTheGuessOfEncodingsLiveInTheirReader =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.posebook.importer.csv")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("de.siegmar..", "org.mozilla.universalchardet..");

  /** Each reader stands alone: it knows the raw workbook, and what packed workbooks share. */
  @ArchTest
  static final ArchRule readersKnowNoOtherReader =
      slices()
          .matching("org.posebook.importer.(csv|json|ods|xlsx)..")
          .should()
          .notDependOnEachOther();

  /** XML of workbooks is read through the one parser that refuses document types. */
  @ArchTest
  static final ArchRule workbookXmlIsReadInOnePlace =
      noClasses()
          .that()
          .resideInAPackage("org.posebook.importer..")
          .and()
          .resideOutsideOfPackage("org.posebook.importer.packed")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("javax.xml..");

  @ArchTest
  static final ArchRule openPdfLivesInItsExporter =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.posebook.export.pdf..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.openpdf..", "com.google.zxing..");

  @ArchTest
  static final ArchRule jsvgLivesInItsReader =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.posebook.export.svg")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.github.weisj..");

  /**
   * Pictures are drawn, Devanagari is shaped and SVG is read by the JDK; see decisions 13, 15, 16.
   */
  @ArchTest
  static final ArchRule java2dLivesInTheImageWriterTheShaperAndTheSvgReader =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.posebook.export.image", "org.posebook.export.shaping", "org.posebook.export.svg")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.awt..", "javax.imageio..", "javax.swing..");

  @ArchTest
  static final ArchRule picocliLivesInTheCommandLine =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.posebook.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule nothingPointsBack =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.posebook.model",
              "org.posebook.source",
              "org.posebook.diagnostic",
              "org.posebook.dose",
              "org.posebook.content",
              "org.posebook.schema",
              "org.posebook.compare",
              "org.posebook.check..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.posebook.export..", "org.posebook.importer..", "org.posebook.cli..");

  /** Libraries are compared as they were read: no file, no process. */
  @ArchTest
  static final ArchRule comparingReadsNothing =
      noClasses()
          .that()
          .resideInAPackage("org.posebook.compare")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.io..", "java.nio..");

  @ArchTest
  static final ArchRule exportersKnowNoImporter =
      noClasses()
          .that()
          .resideInAPackage("org.posebook.export..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.posebook.importer..", "org.posebook.cli..");

  @ArchTest
  static final ArchRule noPackageGoesRoundInCircles =
      slices().matching("org.posebook.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule nothingBelowTheCommandLineReadsTheClockOrTheDefaults =
      noClasses()
          .that(not(resideInAnyPackage("org.posebook.cli")))
          .should()
          .callMethod(Locale.class, "getDefault")
          .orShould()
          .callMethod(Charset.class, "defaultCharset")
          .orShould()
          .callMethod(TimeZone.class, "getDefault")
          .orShould()
          .callMethod(ZoneId.class, "systemDefault")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class)
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(String.class, "getBytes")
          .orShould()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(String.class, "formatted", Object[].class);

  @ArchTest
  static final ArchRule nothingBelowTheCommandLineWritesToStandardStreams =
      noClasses()
          .that(not(resideInAnyPackage("org.posebook.cli")))
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .accessField(System.class, "in");

  @ArchTest
  static final ArchRule everyPackageIsNullMarked = classes().should(new LiveInANullMarkedPackage());

  private static final class LiveInANullMarkedPackage extends ArchCondition<JavaClass> {
    LiveInANullMarkedPackage() {
      super("live in a package that is @NullMarked");
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
      if (!item.getPackage().isAnnotatedWith(NullMarked.class)) {
        events.add(
            SimpleConditionEvent.violated(item, item.getName() + " is in a package without it"));
      }
    }
  }
}
