package osteolog;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/// The shape of the code: what may know what, and what nobody may do.
@AnalyzeClasses(packages = "osteolog", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule nothingPointsUp =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("app")
          .definedBy("osteolog.app..")
          .layer("ui")
          .definedBy("osteolog.ui..")
          .layer("course")
          .definedBy("osteolog.course..")
          .layer("series")
          .definedBy("osteolog.series..")
          .layer("review")
          .definedBy("osteolog.review..")
          .layer("exchange")
          .definedBy("osteolog.exchange..")
          .layer("store")
          .definedBy("osteolog.store..")
          .layer("figure")
          .definedBy("osteolog.figure..")
          .layer("words")
          .definedBy("osteolog.words..")
          .layer("journal")
          .definedBy("osteolog.journal..")
          .layer("domain")
          .definedBy("osteolog.domain..")
          .whereLayer("app")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("ui")
          .mayOnlyBeAccessedByLayers("app")
          .whereLayer("course")
          .mayOnlyBeAccessedByLayers("app", "ui")
          .whereLayer("series")
          .mayOnlyBeAccessedByLayers("app", "ui")
          .whereLayer("review")
          .mayOnlyBeAccessedByLayers("app", "ui")
          .whereLayer("exchange")
          .mayOnlyBeAccessedByLayers("app", "ui")
          .whereLayer("store")
          .mayOnlyBeAccessedByLayers("app", "ui")
          .whereLayer("figure")
          .mayOnlyBeAccessedByLayers("app", "ui", "course", "series")
          .whereLayer("words")
          .mayOnlyBeAccessedByLayers("app", "ui", "course", "review", "series")
          .whereLayer("journal")
          .mayOnlyBeAccessedByLayers("app", "store");

  @ArchTest
  static final ArchRule thereAreNoCircles =
      slices().matching("osteolog.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule theDomainIsPlainJava =
      classes()
          .that()
          .resideInAPackage("osteolog.domain..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage("osteolog.domain..", "java..", "org.jspecify.annotations"));

  @ArchTest
  static final ArchRule theJournalKnowsBytesAndNothingElse =
      classes()
          .that()
          .resideInAPackage("osteolog.journal..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage("osteolog.journal..", "java..", "org.jspecify.annotations"));

  @ArchTest
  static final ArchRule onlyTheStoreSeesTheDatabase =
      noClasses()
          .that()
          .resideOutsideOfPackage("osteolog.store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.jdbi..", "org.h2..", "java.sql..", "javax.sql..");

  @ArchTest
  static final ArchRule onlyScreensSeeJavaFx =
      noClasses()
          .that()
          .resideOutsideOfPackages("osteolog.ui..", "osteolog.app..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..");

  @ArchTest
  static final ArchRule nothingStaticChanges = fields().that().areStatic().should().beFinal();

  @ArchTest
  static final ArchRule theClockIsReadInAppAlone =
      noClasses()
          .that()
          .resideOutsideOfPackage("osteolog.app..")
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(Clock.class);

  @ArchTest
  static final ArchRule noOldDatesThatShiftDays =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.Date")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.Calendar")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.sql.Date")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.sql.Timestamp");

  @ArchTest
  static final ArchRule noThreadIsInterrupted =
      noClasses()
          .should()
          .callMethod(Thread.class, "interrupt")
          .orShould()
          .callMethod(ExecutorService.class, "shutdownNow")
          .orShould()
          .callMethod(Future.class, "cancel", boolean.class)
          .orShould()
          .callMethodWhere(
              describe(
                  "cancels a JavaFX task",
                  (JavaMethodCall call) ->
                      call.getTarget().getName().equals("cancel")
                          && resideInAPackage("javafx.concurrent").test(call.getTargetOwner())));

  @ArchTest
  static final ArchRule noExceptionIsQuoted =
      noClasses()
          .should()
          .callMethodWhere(
              describe(
                  "asks an exception for its text",
                  (JavaMethodCall call) ->
                      (call.getTarget().getName().equals("getMessage")
                              || call.getTarget().getName().equals("getLocalizedMessage")
                              || call.getTarget().getName().equals("printStackTrace"))
                          && call.getTargetOwner().isAssignableTo(Throwable.class)));

  @ArchTest
  static final ArchRule theDatabaseOpensNoDoor =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching("org\\.h2\\.tools\\.(Console|Server)|org\\.h2\\.server\\..*");

  @ArchTest
  static final ArchRule everyNameSaysWhatItIs =
      noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Common)(\\$.*)?");
}
