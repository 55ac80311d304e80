package de.muetterzentren.balancing;

import static de.muetterzentren.balancing.Neighbourhood.AMIRA;
import static de.muetterzentren.balancing.Neighbourhood.BERTA;
import static de.muetterzentren.balancing.Neighbourhood.DAY;
import static de.muetterzentren.balancing.Neighbourhood.HOUSE;
import static de.muetterzentren.balancing.Neighbourhood.berta;
import static de.muetterzentren.balancing.Neighbourhood.bertaGave;
import static de.muetterzentren.balancing.Neighbourhood.gave;
import static de.muetterzentren.balancing.Neighbourhood.somebody;
import static de.muetterzentren.balancing.Neighbourhood.with;
import static java.util.Locale.ENGLISH;
import static java.util.Locale.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.balancing.recognition.PrizeCandidate;
import de.muetterzentren.balancing.recognition.ThankYou;
import de.muetterzentren.balancing.report.LoadReport;
import de.muetterzentren.balancing.report.TieReport;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionId;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.service.Services;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.control.Option;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Thanks and the prize. */
class RecognitionTest {
  private static final Balancer BALANCER = Balancer.standard();
  private static final DateSpan YEAR = DateSpan.of(DAY.minusYears(1), DAY);
  private static final ParticipantId CEM = ParticipantId.of("cem");

  @Test
  void everythingThatWasGivenIsThankedForInItsOwnUnit() {
    Community community =
        with(
            berta(b -> b),
            bertaGave(1.5, 10),
            gave(Party.of(BERTA), Party.of(HOUSE), ContributionKind.HOURS, 2, 20),
            gave(BERTA, AMIRA, ContributionKind.MEALS, 1, 30),
            bertaGave(99, 400),
            gave(AMIRA, BERTA, ContributionKind.HOURS, 50, 3));
    ThankYou thanks = BALANCER.thankYou(community, BERTA, YEAR);

    assertThat(thanks.sentences(GERMAN))
        .containsExactly(
            "Danke für alles, was du gegeben hast!",
            "3,5 Stunden deiner Zeit, für 2 Menschen und Orte.",
            "Eine Mahlzeit.");
    assertThat(thanks.sentences(ENGLISH))
        .containsExactly(
            "Thank you for all that you have given!",
            "3.5 hours of your time, for 2 people and places.",
            "A meal.");
    assertThat(thanks.gifts().map(ThankYou.Gift::times)).containsExactly(2, 1);
  }

  @Test
  void whoHasGivenNothingYetIsWelcomeAndNothingIsMissed() {
    assertThat(BALANCER.thankYou(with(berta(b -> b)), BERTA, YEAR).sentences(GERMAN))
        .containsExactly("Schön, dass du da bist!");
    assertThatThrownBy(() -> BALANCER.thankYou(with(berta(b -> b)), CEM, YEAR))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("participant (cem)");
  }

  @ParameterizedTest
  @EnumSource(ContributionKind.class)
  void everyKindHasItsSentenceForOneAndForMany(ContributionKind kind) {
    for (double much : new double[] {0.5, 1, 20}) {
      Community community = with(berta(b -> b), gave(BERTA, AMIRA, kind, much, 1));
      for (Locale locale : new Locale[] {GERMAN, ENGLISH}) {
        String said = BALANCER.thankYou(community, BERTA, YEAR).sentences(locale).get(1);
        assertThat(said).matches("[A-Z0-9].*\\.").doesNotContain("{", "  ", " -");
      }
    }
  }

  /** Hours at the house are for the house: it is nobody in particular. */
  @Test
  void toWhomIsSaidWhereThereAreSeveral() {
    Contribution house = gave(Party.of(BERTA), Party.of(HOUSE), ContributionKind.HOURS, 2, 1);
    Community one = with(berta(b -> b), house);
    Community two = with(berta(b -> b), house, bertaGave(1, 2));

    assertThat(BALANCER.thankYou(one, BERTA, YEAR).sentences(ENGLISH))
        .containsExactly("Thank you for all that you have given!", "2 hours of your time.");
    assertThat(BALANCER.thankYou(one, BERTA, YEAR).sentences(GERMAN).get(1))
        .isEqualTo("2 Stunden deiner Zeit.");
    assertThat(BALANCER.thankYou(two, BERTA, YEAR).sentences(GERMAN).get(1))
        .isEqualTo("3 Stunden deiner Zeit, für 2 Menschen und Orte.");
  }

  @Test
  void threeThirdsOfAnHourAreOneHour() {
    double third = 1 / 3.0;
    Community thirds =
        with(berta(b -> b), bertaGave(third, 1), bertaGave(third, 2), bertaGave(third, 3));
    Community two = with(berta(b -> b), bertaGave(third, 1), bertaGave(third, 2));

    assertThat(BALANCER.thankYou(thirds, BERTA, YEAR).sentences(ENGLISH).get(1))
        .startsWith("One hour of your time");
    assertThat(BALANCER.thankYou(two, BERTA, YEAR).sentences(GERMAN).get(1))
        .startsWith("0,67 Stunden deiner Zeit");
    assertThat(
            BALANCER
                .thankYou(with(berta(b -> b), bertaGave(0.0001, 1)), BERTA, YEAR)
                .sentences(ENGLISH)
                .get(1))
        .startsWith("0.01 hours");
  }

  @Test
  void breadthCountsAndHoursDoNot() {
    Community community = with(berta(b -> b), bertaGave(500, 10)).with(somebody(CEM)).get();
    Contribution sitting = cem("s", AMIRA, ContributionKind.HOURS, Services.BABYSITTING);
    Contribution lunch = cem("l", BERTA, ContributionKind.MEALS, Services.LUNCH_TABLE);
    Community broad = community.with(sitting).get().with(lunch).get();
    var candidates = BALANCER.prizeCandidates(broad, YEAR, 10);

    assertThat(candidates.map(PrizeCandidate::participant)).containsExactly(CEM, BERTA);
    assertThat(candidates.head()).isEqualTo(new PrizeCandidate(CEM, 2, 2, fields(broad), 1));
    assertThat(candidates.last()).isEqualTo(new PrizeCandidate(BERTA, 1, 1, 0, 1));
    assertThat(candidates.last().text(GERMAN))
        .isEqualTo("berta hat einen Menschen erreicht, mit einer Art von Beitrag, in einem Haus.");
    assertThat(candidates.last().text(ENGLISH))
        .isEqualTo("berta has reached one person with one kind of gift, in one house.");
    assertThat(new PrizeCandidate(BERTA, 0, 1, 2, 1).text(ENGLISH))
        .isEqualTo("berta has given one kind of gift, in 2 fields, in one house.");
    assertThat(new PrizeCandidate(BERTA, 0, 2, 0, 0).text(GERMAN))
        .isEqualTo("berta hat beigetragen, mit 2 Arten von Beiträgen.");
    assertThat(BALANCER.prizeCandidates(broad, YEAR, 1)).hasSize(1);
    assertThatThrownBy(() -> BALANCER.prizeCandidates(broad, YEAR, 0))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void moreOfTheSameToTheSameIsNoBroader() {
    Community once = with(berta(b -> b), bertaGave(1, 10));
    Community often = with(berta(b -> b), bertaGave(1, 10), bertaGave(8, 11), bertaGave(8, 12));

    assertThat(BALANCER.prizeCandidates(often, YEAR, 9))
        .isEqualTo(BALANCER.prizeCandidates(once, YEAR, 9));
  }

  @Test
  void reportsCountACorrectionInPlaceOfWhatItCorrects() {
    Contribution given = bertaGave(9, 10);
    Community corrected = with(berta(b -> b), given, given.corrected(ContributionId.of("less"), 2));
    Community never = with(berta(b -> b), given, given.corrected(ContributionId.of("never"), 0));

    assertThat(LoadReport.given(corrected, YEAR))
        .isEqualTo(LoadReport.given(with(berta(b -> b), bertaGave(2, 10)), YEAR));
    assertThat(TieReport.of(never, YEAR)).isEqualTo(TieReport.of(with(berta(b -> b)), YEAR));
  }

  private static int fields(Community community) {
    return community
        .services()
        .filterKeys(id -> id.equals(Services.BABYSITTING) || id.equals(Services.LUNCH_TABLE))
        .values()
        .map(service -> service.field())
        .distinct()
        .size();
  }

  private static Contribution cem(
      String id,
      ParticipantId to,
      ContributionKind kind,
      de.muetterzentren.model.service.ServiceId service) {
    return Contribution.builder()
        .id(ContributionId.of(id))
        .giver(Party.of(CEM))
        .receiver(Party.of(to))
        .kind(kind)
        .quantity(1)
        .on(DAY)
        .service(Option.of(service))
        .build();
  }
}
