package de.muetterzentren.balancing;

import static de.muetterzentren.balancing.Neighbourhood.BERLIN;
import static de.muetterzentren.balancing.Neighbourhood.BERTA;
import static de.muetterzentren.balancing.Neighbourhood.DAY;
import static de.muetterzentren.balancing.Neighbourhood.berta;
import static de.muetterzentren.balancing.Neighbourhood.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.balancing.ledger.Ledger;
import de.muetterzentren.balancing.ledger.WhoGivesNext;
import de.muetterzentren.balancing.report.Gini;
import de.muetterzentren.balancing.report.LoadReport;
import de.muetterzentren.balancing.report.Loads;
import de.muetterzentren.balancing.report.Lorenz;
import de.muetterzentren.balancing.ring.OpenNeeds;
import de.muetterzentren.balancing.ring.RingExchange;
import de.muetterzentren.balancing.ring.RingNeeds;
import de.muetterzentren.matching.Matcher;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.MissingValueException;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is missing or absurd is named, with what would be right; it is never taken for nothing. */
class BadInputTest {
  private static final Balancer BALANCER = Balancer.standard();
  private static final DateSpan DAYS = DateSpan.of(DAY);

  private static void missing(String fields, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(MissingValueException.class)
        .hasMessage(fields.replace(" ", " must be given; ") + " must be given");
  }

  @Test
  void theBalancerNamesAllThatIsMissing() {
    missing("matcher", () -> BALANCER.withMatcher(null));
    missing("community participant span", () -> BALANCER.thankYou(null, null, null));
    missing("community span", () -> BALANCER.prizeCandidates(null, null, 1));
    missing("community people day", () -> BALANCER.possibleInvitations(null, null, null));
  }

  @Test
  void theBooksNameAllThatIsMissing() {
    missing("community", () -> Ledger.of((Community) null));
    missing("contributions", () -> Ledger.of((Iterable<Contribution>) null));
    missing("contribution", () -> Ledger.empty().with(null));
    missing("other", () -> Ledger.empty().merge(null));
    missing("party span", () -> Ledger.empty().flows(null, null));
    missing("party", () -> Ledger.empty().given(null, DAYS));
    missing("span", () -> Ledger.empty().received(Party.of(BERTA), null));
    assertThat(Ledger.of(Array.of((Contribution) null)).getError().map(Problem::path))
        .containsExactly("contributions[]");
  }

  @Test
  void whoseTurnItIsNamesAllThatIsMissing() {
    missing("ledger span", () -> WhoGivesNext.of(null, null));
    missing("giver receiver", () -> WhoGivesNext.begin().after(null, null, 1));
    missing("people about", () -> WhoGivesNext.begin().order(null, null));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, 2e9, Double.NaN, Double.POSITIVE_INFINITY})
  void hoursGivenAreMoreThanNone(double hours) {
    ParticipantId other = ParticipantId.of("cem");

    assertThatThrownBy(() -> WhoGivesNext.begin().after(BERTA, other, hours))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("hours (" + hours + ") must be more than 0");
  }

  @Test
  void reportsAndRingsNameAllThatIsMissing() {
    RingExchange nothing = RingExchange.best(RingNeeds.inQuarterHours().build());

    missing("loads", () -> Gini.of(null));
    missing("loads", () -> Lorenz.of(null));
    missing("person", () -> RingNeeds.inQuarterHours().offers(null, 1));
    missing("locale", () -> nothing.text(null));
    missing("locale", () -> LoadReport.of(Loads.of(1)).text(null));
    missing("locale", () -> BALANCER.thankYou(with(berta(b -> b)), BERTA, DAYS).sentences(null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-999999999-01-01", "0000-12-31", "+10000-01-01", "+999999999-12-31"})
  void openNeedsAreOfAWeekThatCanBeReckonedWith(String day) {
    assertThatThrownBy(
            () ->
                OpenNeeds.inWeek(
                    Community.empty(), Matcher.standard(), LocalDate.parse(day), BERLIN))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("day (" + day + ") must be from 0001-01-01 to 9999-12-31");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01", "9999-12-31"})
  void theFirstAndTheLastWeekAreWeeks(String day) {
    assertThat(
            OpenNeeds.inWeek(Community.empty(), Matcher.standard(), LocalDate.parse(day), BERLIN)
                .exchange()
                .total())
        .isZero();
  }
}
