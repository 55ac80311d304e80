package de.muetterzentren.balancing.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionId;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.network.PartnerId;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private static final Party AMIRA = Party.of(ParticipantId.of("amira"));
  private static final Party BERTA = Party.of(ParticipantId.of("berta"));
  private static final Party BAKER = Party.of(PartnerId.of("baker"));
  private static final LocalDate DAY = LocalDate.parse("2026-11-20");
  private static final DateSpan MONTH = DateSpan.of(LocalDate.parse("2026-11-01"), DAY);

  private static final Contribution SITTING =
      given("c1", AMIRA, BERTA, ContributionKind.HOURS, 2, Option.none());
  private static final Contribution BREAD =
      given("c2", BAKER, AMIRA, ContributionKind.GOODS, 12, Option.none());

  private static Contribution given(
      String id,
      Party giver,
      Party receiver,
      ContributionKind kind,
      double quantity,
      Option<ContributionId> corrects) {
    return Contribution.builder()
        .id(ContributionId.of(id))
        .giver(giver)
        .receiver(receiver)
        .kind(kind)
        .quantity(quantity)
        .on(DAY)
        .corrects(corrects)
        .build();
  }

  @Test
  void eachContributionStandsTwice() {
    Ledger ledger = Ledger.of(List.of(BREAD, SITTING)).get();

    assertThat(ledger.entries().map(entry -> entry.party() + " " + entry.side()))
        .containsExactly(
            AMIRA + " GIVEN", BERTA + " RECEIVED", BAKER + " GIVEN", AMIRA + " RECEIVED");
  }

  @Test
  void eachKindKeepsItsOwnUnitAndTheTwoFlowsAreKeptApart() {
    Flows amira = Ledger.of(List.of(BREAD, SITTING)).get().flows(AMIRA, MONTH);

    assertThat(amira.given(ContributionKind.HOURS)).isEqualTo(2);
    assertThat(amira.received(ContributionKind.HOURS)).isZero();
    assertThat(amira.received(ContributionKind.GOODS)).isEqualTo(12);
    assertThat(amira.moreReceived(ContributionKind.GOODS)).isEqualTo(12);
    assertThat(amira.moreGiven(ContributionKind.GOODS)).isZero();
    assertThat(amira.turned().turned()).isEqualTo(amira);
  }

  @Test
  void whatLiesOutsideTheDaysDoesNotCount() {
    Ledger ledger = Ledger.of(List.of(SITTING)).get();

    assertThat(ledger.flows(AMIRA, DateSpan.of(DAY.minusDays(9), DAY.minusDays(1))).isEmpty())
        .isTrue();
    assertThat(ledger.flows(AMIRA, DateSpan.of(DAY)).isEmpty()).isFalse();
  }

  @Test
  void sumsAreExact() {
    Ledger ledger =
        Ledger.of(
                List.of(
                    given("a", AMIRA, BERTA, ContributionKind.HOURS, 0.1, Option.none()),
                    given("b", AMIRA, BERTA, ContributionKind.HOURS, 0.2, Option.none())))
            .get();

    assertThat(ledger.flows(AMIRA, MONTH).given(ContributionKind.HOURS)).isEqualTo(0.3);
    assertThat(ledger.flows(AMIRA, MONTH).given().get())
        .isEqualTo(io.vavr.Tuple.of(ContributionKind.HOURS, new BigDecimal("0.3")));
  }

  @Test
  void aCorrectionIsANewEntryAndTheOldOneStaysToBeRead() {
    Contribution really = SITTING.corrected(ContributionId.of("c3"), 3);
    Ledger ledger = Ledger.of(List.of(SITTING)).get().with(really).get();

    assertThat(ledger.entries().filter(Entry::takenBack).map(Entry::quantity))
        .containsExactly(2.0, 2.0);
    assertThat(ledger.contributions()).containsExactly(SITTING, really);
    assertThat(ledger.holding()).containsExactly(really);
    assertThat(ledger.flows(BERTA, MONTH).received(ContributionKind.HOURS)).isEqualTo(3);
  }

  @Test
  void whatNeverHappenedIsCorrectedToNothing() {
    Ledger ledger =
        Ledger.of(List.of(SITTING, SITTING.corrected(ContributionId.of("c3"), 0))).get();

    assertThat(ledger.holding()).isEmpty();
    assertThat(ledger.entries()).hasSize(6);
  }

  @Test
  void theSameAgainChangesNothingAndAnotherOfTheSameIdIsRefused() {
    Ledger ledger = Ledger.of(List.of(SITTING)).get();
    Contribution other = given("c1", AMIRA, BERTA, ContributionKind.HOURS, 9, Option.none());

    assertThat(ledger.with(SITTING).get()).isEqualTo(ledger);
    assertThat(ledger.with(other).getError())
        .containsExactly(
            Problem.of("contributions[c1].id", ContributionId.of("c1"), Expectation.UNIQUE));
    assertThat(Ledger.of(List.of(other)).get().merge(ledger).getError())
        .isEqualTo(ledger.merge(Ledger.of(List.of(other)).get()).getError());
  }

  @Test
  void aCorrectionOfAnotherFlowOrOfSomethingCorrectedIsRefused() {
    Option<ContributionId> first = Option.of(SITTING.id());
    Contribution turned = given("c4", BERTA, AMIRA, ContributionKind.HOURS, 1, first);
    Contribution meals = given("c5", AMIRA, BERTA, ContributionKind.MEALS, 1, first);
    Contribution once = SITTING.corrected(ContributionId.of("c6"), 1);
    Contribution again = SITTING.corrected(ContributionId.of("c7"), 1);

    assertThat(Ledger.of(List.of(SITTING, turned)).getError().map(Problem::expected))
        .containsExactly(Expectation.SAME_FLOW);
    assertThat(Ledger.of(List.of(SITTING, meals)).getError().map(Problem::expected))
        .containsExactly(Expectation.SAME_FLOW);
    assertThat(Ledger.of(List.of(SITTING, again, once)).getError().map(Problem::path))
        .containsExactly("contributions[c6].corrects", "contributions[c7].corrects");
  }

  @Test
  void correctionsInACircleAreRefused() {
    Contribution one =
        given("a", AMIRA, BERTA, ContributionKind.HOURS, 1, Option.of(ContributionId.of("b")));
    Contribution two =
        given("b", AMIRA, BERTA, ContributionKind.HOURS, 1, Option.of(ContributionId.of("a")));

    assertThat(Ledger.of(List.of(one, two)).getError().map(Problem::expected))
        .containsExactly(Expectation.NO_CIRCLE, Expectation.NO_CIRCLE);
  }

  @Test
  void aCorrectionMayComeBeforeWhatItCorrects() {
    Contribution really = SITTING.corrected(ContributionId.of("c3"), 3);

    assertThat(Ledger.of(List.of(really)).get().with(SITTING).get())
        .isEqualTo(Ledger.of(List.of(SITTING, really)).get());
  }
}
