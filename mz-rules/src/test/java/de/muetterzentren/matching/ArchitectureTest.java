package de.muetterzentren.matching;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;

/** How the library is built, in sentences. */
@AnalyzeClasses(
    packages = "de.muetterzentren",
    importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.Written.class})
class ArchitectureTest {
  /** What the rule compiler generates is left out, and so is what the recurrence library brings. */
  static final class Written implements ImportOption {
    @Override
    public boolean includes(com.tngtech.archunit.core.importer.Location location) {
      return !location.matches(
              java.util.regex.Pattern.compile(
                  ".*/(Rules\\p{XDigit}{32}.*|DomainClassesMetadata.*|P\\p{XDigit}{2}/Lambda.*)\\.class"))
          && !location.contains("/model/internal/");
    }
  }

  @ArchTest
  static final ArchRule theModelKnowsNoRules =
      noClasses()
          .that()
          .resideInAPackage("de.muetterzentren.model..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "de.muetterzentren.matching..",
              "de.muetterzentren.balancing..",
              "de.muetterzentren.insight..",
              "de.muetterzentren.wording..",
              "org.drools..",
              "org.kie..");

  @ArchTest
  static final ArchRule onlyInternalKnowsDrools =
      noClasses()
          .that()
          .resideOutsideOfPackage("de.muetterzentren.matching.internal..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.drools..", "org.kie..");

  @ArchTest
  static final ArchRule onlyJsonKnowsJackson =
      noClasses()
          .that()
          .resideOutsideOfPackage("..json..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml..");

  @ArchTest
  static final ArchRule onlyGraphsKnowJGraphT =
      noClasses()
          .that()
          .resideOutsideOfPackage("de.muetterzentren.insight.network.graph..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.jgrapht..");

  @ArchTest
  static final ArchRule nothingInternalIsShownInPublic =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackage("de.muetterzentren.matching.internal..")
          .and()
          .areDeclaredInClassesThat()
          .arePublic()
          .should(showOnlyPublicTypes());

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("de.muetterzentren.matching.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule packagesOfGiveAndTakeHaveNoCycles =
      slices().matching("de.muetterzentren.balancing.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule packagesOfInsightHaveNoCycles =
      slices().matching("de.muetterzentren.insight.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule matchingKnowsNothingOfGiveAndTakeOrInsight =
      noClasses()
          .that()
          .resideInAnyPackage("de.muetterzentren.matching..", "de.muetterzentren.wording..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("de.muetterzentren.balancing..", "de.muetterzentren.insight..");

  @ArchTest
  static final ArchRule giveAndTakeKnowsNothingOfInsight =
      noClasses()
          .that()
          .resideInAPackage("de.muetterzentren.balancing..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("de.muetterzentren.insight..");

  @ArchTest
  static final ArchRule dataFlowsOneWayFromFactsToRulesToAnswers =
      noClasses()
          .that()
          .resideInAnyPackage(
              "de.muetterzentren.matching.fact..",
              "de.muetterzentren.matching.requirement..",
              "de.muetterzentren.matching.preference..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "de.muetterzentren.matching",
              "de.muetterzentren.matching.answer..",
              "de.muetterzentren.matching.internal..");

  @ArchTest
  static final ArchRule timeComesInAsAnArgument =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(LocalTime.class, "now")
          .orShould()
          .callMethod(YearMonth.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class);

  @ArchTest
  static final ArchRule chanceComesInAsAnArgument =
      noClasses()
          .should()
          .callMethod(Math.class, "random")
          .orShould()
          .callMethod(java.util.UUID.class, "randomUUID")
          .orShould()
          .callConstructor(java.util.Random.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(java.util.concurrent.ThreadLocalRandom.class);

  @ArchTest
  static final ArchRule theLibraryPrintsNothing =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(Throwable.class, "printStackTrace");

  @ArchTest
  static final ArchRule namesAreDomainWords =
      noClasses()
          .that(areWrittenByHand())
          .should()
          .haveNameMatching(".*(Impl|Manager|Util|Utils|Helpers?Util|VO|DTO|Service(Impl)?Bean)");

  @ArchTest
  static final ArchRule rulesAndTheirPredicatesCannotBeExtended =
      classes()
          .that()
          .resideInAnyPackage(
              "de.muetterzentren.matching.requirement",
              "de.muetterzentren.matching.preference",
              "de.muetterzentren.balancing.phase",
              "de.muetterzentren.balancing.care",
              "de.muetterzentren.balancing.tie")
          .and()
          .arePublic()
          .and()
          .areTopLevelClasses()
          .should()
          .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL);

  private static DescribedPredicate<JavaClass> areWrittenByHand() {
    return DescribedPredicate.describe(
        "are written by hand", type -> !type.getSimpleName().startsWith("Immutable"));
  }

  private static ArchCondition<JavaMethod> showOnlyPublicTypes() {
    return new ArchCondition<>("show no type of Drools, of JGraphT or of an internal package") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        method.getAllInvolvedRawTypes().stream()
            .filter(
                type ->
                    type.getPackageName().startsWith("org.drools")
                        || type.getPackageName().startsWith("org.jgrapht")
                        || type.getPackageName().startsWith("org.kie")
                        || type.getPackageName().contains(".internal"))
            .forEach(
                type ->
                    events.add(
                        SimpleConditionEvent.violated(
                            method, method.getFullName() + " shows " + type.getName())));
      }
    };
  }
}
