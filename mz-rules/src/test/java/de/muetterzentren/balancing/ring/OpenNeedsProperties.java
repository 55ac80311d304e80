package de.muetterzentren.balancing.ring;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.arbitrary.Communities;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.participant.PhaseKind;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.Urgency;
import io.vavr.Tuple2;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Laws of rings over open needs, over random communities. */
class OpenNeedsProperties {
  private static final Matcher MATCHER = Matcher.standard();
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  @Provide
  Arbitrary<Tuple2<Community, LocalDate>> communities() {
    return Communities.forMatching(1, 6, 12)
        .filter(community -> community.requests().size() > 4)
        .map(
            community ->
                new Tuple2<>(
                    community,
                    community
                        .requests()
                        .values()
                        .map(request -> request.when().earliest().toLocalDate())
                        .min()
                        .get()));
  }

  @Property(tries = 400)
  void onlyWhatTheRulesAllowAndNobodyBeyondTheirOwnLimits(
      @ForAll("communities") Tuple2<Community, LocalDate> when) {
    Community community = when._1;
    OpenNeeds open = OpenNeeds.inWeek(community, MATCHER, when._2, ZONE);
    RingExchange exchange = open.exchange();
    FixedTimes times = new FixedTimes(community, when._2, ZONE);

    Statistics.label("exchange").collect(exchange.total() > 0);
    Statistics.label("exchange").coverage(coverage -> coverage.check(true).count(c -> c > 0));
    assertThat(exchange.total()).isLessThanOrEqualTo(exchange.certificate().bound());
    assertThat(exchange.certificate().bound())
        .isEqualTo(RingCertificate.bound(open.needs(), exchange.certificate().prices()));
    for (Share share : exchange.shares()) {
      CareRequest request = community.requests().get(share.need().request().get()).get();
      assertThat(MATCHER.obstacles(community, request.id(), share.giver())).isEmpty();
      assertThat(share.need().receiver()).isEqualTo(request.asker());
      assertThat(request.urgency()).isNotEqualTo(Urgency.EMERGENCY);
      assertThat(times.times(request)).isNotEmpty();
      assertThat(
              community
                  .participants()
                  .get(share.giver())
                  .get()
                  .rhythm()
                  .phases()
                  .filter(phase -> phase.kind() == PhaseKind.RECEIVING))
          .noneMatch(
              phase ->
                  times
                      .times(request)
                      .exists(
                          windows ->
                              phase.days().contains(windows.head().earliest().toLocalDate())));
    }
    exchange
        .shares()
        .groupBy(Share::giver)
        .forEach(
            (giver, shares) -> {
              assertWithinTheWeek(community, times, giver, exchange);
              for (RequestId one : shares.map(share -> share.need().request().get())) {
                for (RequestId other : shares.map(share -> share.need().request().get())) {
                  assertThat(!one.equals(other) && times.clash(one, other)).isFalse();
                }
              }
            });
  }

  private static void assertWithinTheWeek(
      Community community, FixedTimes times, ParticipantId giver, RingExchange exchange) {
    double hours =
        exchange
                .time(exchange.hours().get(giver).get())
                .plus(times.pledged().getOrDefault(giver, java.time.Duration.ZERO))
                .toMinutes()
            / 60.0;
    community
        .participants()
        .get(giver)
        .get()
        .boundaries()
        .hoursPerWeek()
        .forEach(most -> assertThat(hours).isLessThanOrEqualTo(most + 1e-6));
  }

  @Property(tries = 100)
  void anyDayOfTheWeekIsTheSameWeek(@ForAll("communities") Tuple2<Community, LocalDate> when) {
    LocalDate monday = when._2.with(java.time.DayOfWeek.MONDAY);
    RingNeeds first = OpenNeeds.inWeek(when._1, MATCHER, monday, ZONE).needs();

    assertThat(OpenNeeds.inWeek(when._1, MATCHER, monday.plus(6, ChronoUnit.DAYS), ZONE).needs())
        .isEqualTo(first);
  }
}
