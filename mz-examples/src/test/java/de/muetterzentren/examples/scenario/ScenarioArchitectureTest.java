package de.muetterzentren.examples.scenario;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;

/** How the bench is built, in sentences. */
@AnalyzeClasses(
    packages = "de.muetterzentren.examples.scenario",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ScenarioArchitectureTest {
  @ArchTest
  static final ArchRule roomsHaveNoCycles =
      slices().matching("de.muetterzentren.examples.(scenario..)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule resultsDoNotKnowHowTheyCameAbout =
      noClasses()
          .that()
          .resideInAPackage("..scenario.result..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..scenario", "..scenario.run..", "..scenario.world..", "..scenario.policy..");

  @ArchTest
  static final ArchRule noHiddenTimeOrChance =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(Math.class, "random")
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(Random.class, ThreadLocalRandom.class);
}
