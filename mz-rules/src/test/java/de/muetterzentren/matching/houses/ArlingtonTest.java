package de.muetterzentren.matching.houses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionId;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.participant.Ability;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.CaredFor;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.When;
import de.muetterzentren.model.service.Services;
import io.vavr.collection.Array;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The points of the Arlington Babysitting Co-op, as a house of this library would keep them. */
class ArlingtonTest {
  private static final ZoneId ARLINGTON = ZoneId.of("America/New_York");
  private static final CentreId COOP = CentreId.of("arlington");
  private static final ParticipantId ANN = ParticipantId.of("ann");
  private static final ParticipantId BEA = ParticipantId.of("bea");

  private static ZonedDateTime at(String local) {
    return LocalDateTime.parse(local).atZone(ARLINGTON);
  }

  private static CareRequest friday(int children) {
    return CareRequest.builder()
        .id(RequestId.of("friday"))
        .centre(COOP)
        .asker(ANN)
        .service(Services.BABYSITTING)
        .caredFor(CaredFor.children(children))
        .when(When.at(at("2026-11-27T16:30"), Duration.ofMinutes(210)))
        .build();
  }

  @ParameterizedTest
  @CsvSource({"1, 22", "2, 33", "3, 44", "4, 44"})
  void fridayFromHalfPastFourToEight(int children, double points) {
    assertThat(ArlingtonPoints.of(friday(children))).isEqualTo(points);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-27T09:00, 60, 1, 4", "2026-11-27T09:00, 60, 2, 6", "2026-11-27T09:00, 60, 3, 8",
    "2026-11-27T17:00, 120, 1, 16", "2026-11-27T16:00, 60, 1, 4", "2026-11-27T19:00, 60, 1, 4",
    "2026-11-27T23:00, 60, 1, 4", "2026-11-27T23:00, 120, 1, 12", "2026-11-28T00:00, 60, 2, 12"
  })
  void earlyEveningAndNightCountDouble(String start, int minutes, int children, double points) {
    assertThat(ArlingtonPoints.of(at(start), Duration.ofMinutes(minutes), children))
        .isEqualTo(points);
  }

  @Test
  void aLateCancellationCostsFourPointsUnlessIll() {
    assertThat(ArlingtonPoints.cancelledLate(false)).isEqualTo(4);
    assertThat(ArlingtonPoints.cancelledLate(true)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"35, true", "35.5, false", "-25, true", "-25.5, false", "0, true"})
  void limitsOfTheBalance(double hours, boolean within) {
    assertThat(ArlingtonPoints.withinLimits(hours)).isEqualTo(within);
  }

  /** The co-op may talk with Ann; whether she is helped does not depend on it. */
  @Test
  void whoIsBelowTheLimitIsHelpedAllTheSame() {
    Contribution received =
        Contribution.builder()
            .id(ContributionId.of("c"))
            .giver(Party.of(BEA))
            .receiver(Party.of(ANN))
            .kind(ContributionKind.HOURS)
            .quantity(26)
            .on(LocalDate.of(2026, 11, 1))
            .build();
    Community community =
        Community.builder()
            .add(Centre.builder().id(COOP).name("Co-op").zone(ARLINGTON).build())
            .addParticipants(
                Array.of(
                    Participant.of(ANN),
                    Participant.builder()
                        .id(BEA)
                        .abilities(Array.of(Ability.of(Services.BABYSITTING)))
                        .build()))
            .add(friday(1))
            .add(received)
            .orThrow();

    assertThat(ArlingtonPoints.withinLimits(-received.quantity())).isFalse();
    assertThat(Matcher.standard().answer(community, RequestId.of("friday")))
        .isInstanceOf(Answer.Proposed.class);
  }

  /**
   * Points do not depend on how an evening is cut in two; never less than once, never over twice.
   */
  @Property(tries = 1_000)
  void pointsAddUp(
      @ForAll @IntRange(min = 0, max = 600_000) int startMinute,
      @ForAll @IntRange(min = 0, max = 900) int first,
      @ForAll @IntRange(min = 0, max = 900) int second,
      @ForAll @IntRange(min = 1, max = 5) int children) {
    ZonedDateTime start = at("2026-01-01T00:00").plusMinutes(startMinute);
    ZonedDateTime cut = start.plusMinutes(first);
    double whole = ArlingtonPoints.of(start, Duration.ofMinutes(first + second), children);
    double once = (first + second) * ArlingtonPoints.perHour(children) / 60.0;

    assertThat(whole)
        .isCloseTo(
            ArlingtonPoints.of(start, Duration.ofMinutes(first), children)
                + ArlingtonPoints.of(cut, Duration.ofMinutes(second), children),
            within(1e-9))
        .isBetween(once, 2 * once);
  }
}
