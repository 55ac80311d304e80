package de.muetterzentren.model.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProblemTest {
  private final Problem tooFar = Problem.of("radiusKm", -1.0, Expectation.BETWEEN, 0.0, 20_040.0);

  @Test
  void namesFieldValueAndWhatWouldBeRight() {
    assertThat(tooFar).hasToString("radiusKm (-1.0) must be from 0 to 20,040");
    assertThat(tooFar.text(Locale.GERMAN))
        .isEqualTo("radiusKm (-1.0) muss zwischen 0 und 20.040 liegen");
  }

  @Test
  void pathsGrowFromTheInside() {
    assertThat(tooFar.within("mobility").within("participants[p1]").path())
        .isEqualTo("participants[p1].mobility.radiusKm");
    assertThat(Problem.without("[0]", Expectation.GIVEN).within("windows").path())
        .isEqualTo("windows[0]");
    assertThat(Problem.without("", Expectation.GIVEN).within("when").path()).isEqualTo("when");
  }

  @Test
  void longValuesAreCut() {
    Problem problem = Problem.of("rule", "x".repeat(1_000), Expectation.TEXT);
    assertThat(problem.value()).hasSize(65).endsWith("…");
  }

  @Test
  void anExceptionCarriesAllProblemsInOneText() {
    InvalidValueException refused =
        new InvalidValueException(Array.of(tooFar, Problem.without("id", Expectation.GIVEN)));
    assertThat(refused).hasMessage("radiusKm (-1.0) must be from 0 to 20,040; id must be given");
    assertThat(refused.text(Locale.GERMAN))
        .isEqualTo("radiusKm (-1.0) muss zwischen 0 und 20.040 liegen\nid muss angegeben sein");
    assertThat(refused.problems()).hasSize(2);
  }

  @Test
  void aValidationHandsItsProblemsOn() {
    Validation<Seq<Problem>, String> refused = Validation.invalid(Array.of(tooFar));
    assertThatThrownBy(() -> refused.toEither().getOrElseThrow(InvalidValueException::new))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(tooFar.toString());
  }

  @Test
  void allMissingFieldsAreNamedAtOnce() {
    assertThatThrownBy(() -> Checks.given("a", null, "b", 1, "c", null))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("a must be given; c must be given");
  }
}
