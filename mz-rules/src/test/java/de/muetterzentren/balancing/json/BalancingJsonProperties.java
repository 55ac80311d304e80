package de.muetterzentren.balancing.json;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.balancing.Balancer;
import de.muetterzentren.balancing.BalancingLawsProperties;
import de.muetterzentren.balancing.GiveAndTake;
import de.muetterzentren.balancing.finding.Invitation;
import de.muetterzentren.balancing.finding.Letter;
import de.muetterzentren.balancing.recognition.PrizeCandidate;
import de.muetterzentren.balancing.recognition.ThankYou;
import de.muetterzentren.balancing.report.LoadReport;
import de.muetterzentren.balancing.report.TieReport;
import de.muetterzentren.balancing.ring.RingExchange;
import de.muetterzentren.balancing.ring.RingNeeds;
import de.muetterzentren.balancing.ring.RingPart;
import de.muetterzentren.balancing.ring.SomeNeeds;
import de.muetterzentren.matching.json.document.JsonDocument;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.arbitrary.Communities;
import de.muetterzentren.model.arbitrary.Renaming;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class BalancingJsonProperties {
  private static final Balancer BALANCER = Balancer.standard();

  /** A minus before a digit that does not stand within a date or an id. */
  private static final Pattern NEGATIVE = Pattern.compile("(?<![\\p{Alnum}])[-−]\\d");

  @Provide
  Arbitrary<Community> communities() {
    return Communities.forMatching().map(BalancingLawsProperties::uneven);
  }

  @Provide
  Arbitrary<RingNeeds> needs() {
    return SomeNeeds.large();
  }

  private static GiveAndTake assess(Community community) {
    return BALANCER.assess(community, BalancingLawsProperties.day(community));
  }

  private static <T> void same(JsonDocument<T> document, T value) {
    String json = document.write(value);
    assertThat(document.read(json).get()).isEqualTo(value);
    assertThat(document.write(document.read(json).get())).isEqualTo(json);
  }

  @Property(tries = 60)
  void readingWhatWasWrittenGivesAnEqualAssessment(@ForAll("communities") Community community) {
    GiveAndTake now = assess(community);
    Statistics.label("with an invitation")
        .collect(now.invitations().nonEmpty())
        .coverage(some -> some.check(true).percentage(percent -> percent > 3));

    same(GiveAndTakeJson.assessments(Locale.GERMAN), now);
    assertThat(
            GiveAndTakeJson.assessments(Locale.ENGLISH)
                .read(GiveAndTakeJson.assessments(Locale.GERMAN).write(now))
                .get())
        .isEqualTo(now);
    same(
        GiveAndTakeJson.letters(),
        now.findings().flatMap(one -> now.letterTo(one.participant(), Locale.ENGLISH)));
  }

  @Property(tries = 60)
  void aLetterHasNothingOfOthersNoWishAndNothingThatShames(@ForAll("communities") Community some) {
    Community community = Renaming.of(some, id -> "zz" + id + "zz");
    GiveAndTake now = assess(community);
    for (ParticipantId person : community.participants().keySet()) {
      for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
        Letter letter = now.letterTo(person, locale).get();
        String json = GiveAndTakeJson.letters().write(Array.of(letter));

        assertThat(json)
            .contains(person.value())
            .doesNotContain("wish", "Wunsch", "wünsch", "points", "phase", "POURING")
            .doesNotContainPattern(NEGATIVE);
        assertThat(community.participants().keySet().remove(person))
            .noneMatch(other -> json.contains("\"" + other + "\"") || json.contains(other + " "));
        assertThat(letter.invitations().map(Letter.Invited::to))
            .isEqualTo(now.invitationsFor(person).map(Invitation::to));
      }
    }
  }

  @Property(tries = 100)
  void soItDoesForRecognitionAndReports(@ForAll("communities") Community community) {
    DateSpan year =
        DateSpan.of(
            BalancingLawsProperties.day(community).minusYears(1),
            BalancingLawsProperties.day(community));
    Seq<ThankYou> thanks =
        community
            .participants()
            .keySet()
            .toArray()
            .sorted()
            .map(id -> BALANCER.thankYou(community, id, year));
    Seq<PrizeCandidate> candidates = BALANCER.prizeCandidates(community, year, 9);

    same(RecognitionJson.thanks(Locale.GERMAN), thanks);
    same(RecognitionJson.candidates(Locale.ENGLISH), candidates);
    same(ReportJson.loads(Locale.GERMAN), LoadReport.of(community, year));
    same(ReportJson.ties(Locale.ENGLISH), TieReport.of(community, year));
    assertThat(RecognitionJson.thanks(Locale.GERMAN).write(thanks)).doesNotContainPattern(NEGATIVE);
  }

  @Property(tries = 200)
  void soItDoesForRings(@ForAll("needs") RingNeeds needs) {
    RingExchange exchange = RingExchange.best(needs);
    Seq<RingPart> parts = needs.offered().keySet().toArray().map(exchange::partOf);

    same(RingJson.exchanges(Locale.GERMAN), exchange);
    same(RingJson.parts(Locale.ENGLISH), parts);
    assertThat(
            RingJson.exchanges(Locale.GERMAN)
                .read(RingJson.exchanges(Locale.ENGLISH).write(exchange))
                .get()
                .certificate()
                .proves(needs))
        .isTrue();
    for (RingPart part : parts) {
      String json = RingJson.parts(Locale.GERMAN).write(Array.of(part));
      assertThat(json).doesNotContain("prices", "certificate").doesNotContainPattern(NEGATIVE);
      assertThat(part.given().map(gift -> gift.units()).sum().longValue())
          .isEqualTo(exchange.hours().get(part.person()).get());
    }
  }
}
