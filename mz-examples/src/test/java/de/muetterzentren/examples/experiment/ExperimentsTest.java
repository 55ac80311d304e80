package de.muetterzentren.examples.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.examples.experiment.Measure.Origin;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The named experiments, and what they say when a figure lies outside its band. */
class ExperimentsTest {
  private static final String[] NOTHING = {};

  @Test
  void lowestBalanceFirstKeepsGiveAndTakeTogether() {
    Findings findings = LowestBalanceFirst.findings(1, 2, 3);

    assertThat(findings.hold()).as(findings.text(Locale.ENGLISH)).isTrue();
    assertThat(findings.measures()).hasSize(8);
  }

  @Test
  void hoardingStopsExchangeAndAHouseWithoutEntryPriceDoesNot() {
    Findings findings = TokenMoney.findings(300, 100_000, 1, 2, 3);

    assertThat(findings.hold()).as(findings.text(Locale.ENGLISH)).isTrue();
    assertThat(findings.measures()).hasSize(8);
  }

  @Test
  void aRingOfFourIsFoundWhereSwapsInPairsFindLittle() {
    Findings findings = RingOfFour.findings();

    assertThat(findings.hold()).as(findings.text(Locale.ENGLISH)).isTrue();
    assertThat(findings.text(Locale.ENGLISH))
        .containsPattern("Hours of the best swaps in pairs +2 +computed +=  +2 +yes")
        .endsWith("All 10 figures lie within their bands.\n");
    assertThat(findings.text(Locale.GERMAN))
        .containsPattern("Stunden, die Amira bekommt +3 +berechnet +=  +3 +ja")
        .endsWith("Alle 10 Zahlen liegen in ihrem Band.\n");
  }

  @Test
  void aFigureOutsideItsBandIsSaidAndFails() {
    Findings wrong = wrong(8.25);

    assertThat(wrong.hold()).isFalse();
    assertThat(wrong.text(Locale.ENGLISH))
        .containsPattern("Hours of the best exchange +8 +computed +7.9 to 8.1 +8.25 +NO")
        .endsWith("1 of 1 figures lies outside its band.\n");
    assertThat(wrong.text(Locale.GERMAN)).contains("7,9 bis 8,1", "NEIN");
    assertThat(Call.status(NOTHING, new long[0], seeds -> wrong)).isEqualTo(1);
    assertThat(Call.status(NOTHING, new long[0], seeds -> wrong(8.05))).isZero();
  }

  @Test
  void whatIsNoNumberIsOutside() {
    assertThat(wrong(Double.NaN).hold()).isFalse();
  }

  private static Findings wrong(double here) {
    return Findings.of("ring-of-four").near("total", 8, Origin.COMPUTED, 0.1, here).done();
  }

  @Test
  void seedsAndLanguageAreArguments() {
    assertThat(Call.of(new String[] {"en", "7", "-8"}, 1).seeds()).containsExactly(7, -8);
    assertThat(Call.of(new String[] {"en", "7"}, 1).locale()).isEqualTo(Locale.ENGLISH);
    assertThat(Call.of(NOTHING, 1, 2).seeds()).containsExactly(1, 2);
    assertThat(Call.of(NOTHING, 1, 2).locale()).isEqualTo(Locale.GERMAN);
    assertThatThrownBy(() -> Call.of(new String[] {"en", "x"}, 1))
        .hasMessage("argument 2 (x) must be a seed, which is a whole number");
    assertThatThrownBy(() -> Call.of(new String[] {"fr"}, 1))
        .hasMessage(
            "argument 1 (fr) must be a seed, which is a whole number, or the language de or en");
    assertThatThrownBy(() -> Call.of(new String[] {"de", "7"}))
        .hasMessage("argument 2 (7) must be left out");
    assertThat(Call.status(new String[] {"x"}, new long[] {1}, seeds -> wrong(8))).isEqualTo(2);
  }

  @Test
  void theSameSeedsFindTheSame() {
    assertThat(TokenMoney.findings(50, 2_000, 4, 5))
        .isEqualTo(TokenMoney.findings(50, 2_000, 4, 5))
        .isNotEqualTo(TokenMoney.findings(50, 2_000, 4, 6));
  }
}
