package de.muetterzentren.model.cafe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.network.PartnerId;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.time.Recurrence;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a mothers' café is made of. */
class CafeTest {
  private static final OfferId CAFE = OfferId.of("cafe");
  private static final ParticipantId AMIRA = ParticipantId.of("amira");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

  static Stream<Arguments> wrongValues() {
    return Stream.of(
        wrong(
            () -> new Topic(TopicId.of("t"), " ", "x".repeat(101), Option.none()),
            "german must not be blank; english must have at most 100 characters"),
        wrong(
            () -> new TopicWishes(CAFE, AMIRA, LocalDate.MIN, topics(51)),
            "on (-999999999-01-01) must be from 0001-01-01 to 9999-12-31;"
                + " topics (51) must have at most 50 entries"),
        wrong(() -> gathering(-1).build(), "came (-1) must be from 0 to 100,000"),
        wrong(() -> gathering(100_001).build(), "came (100001) must be from 0 to 100,000"),
        wrong(
            () -> gathering(0).present(TreeSet.of(AMIRA)).build(),
            "present (1) must have at most 0 entries"),
        wrong(
            () -> gathering(1, LocalDate.MAX).build(),
            "on (+999999999-12-31) must be from 0001-01-01 to 9999-12-31"),
        wrong(
            () -> sponsor("FREQ=WEEKLY;COUNT=9", DAY, 0),
            "quantity (0.0) must be more than 0 and at most 1,000,000,000"),
        wrong(
            () -> sponsor("FREQ=WEEKLY;COUNT=9", DAY, Double.NaN),
            "quantity (NaN) must be more than 0 and at most 1,000,000,000"),
        wrong(
            () -> sponsor("FREQ=WEEKLY;UNTIL=20201231", DAY, 60),
            "rule (FREQ=WEEKLY;UNTIL=20201231) must be an RFC 5545 rule that ends within 366 dates,"
                + " such as FREQ=WEEKLY;COUNT=10"));
  }

  @ParameterizedTest
  @MethodSource("wrongValues")
  void wrongValuesAreRefusedWithAllThatIsWrong(Callable<?> value, String message) {
    assertThatThrownBy(value::call).isInstanceOf(InvalidValueException.class).hasMessage(message);
  }

  @Property(tries = 200)
  void daysOfASponsorAreTheRhythmApartOverEveryClockChange(
      @ForAll @IntRange(max = 20_000) int later, @ForAll @IntRange(min = 1, max = 12) int weeks) {
    LocalDate from = LocalDate.of(1990, 1, 1).plusDays(later);
    Sponsorship sponsorship = sponsor("FREQ=WEEKLY;COUNT=30;INTERVAL=" + weeks, from, 60);

    assertThat(sponsorship.days())
        .containsExactlyElementsOf(
            IntStream.range(0, 30).mapToObj(i -> from.plusWeeks((long) i * weeks)).toList());
  }

  @Test
  void everySixWeeksThroughWinterAndSummer() {
    assertThat(sponsor("FREQ=WEEKLY;INTERVAL=6;COUNT=4", LocalDate.of(2026, 2, 19), 60).days())
        .containsExactly(
            LocalDate.of(2026, 2, 19),
            LocalDate.of(2026, 4, 2),
            LocalDate.of(2026, 5, 14),
            LocalDate.of(2026, 6, 25));
  }

  @Test
  void aDayOnWhichItIsGivenSeveralTimesIsOneDay() {
    assertThat(sponsor("FREQ=HOURLY;INTERVAL=8;COUNT=7", DAY, 60).days())
        .containsExactly(DAY, DAY.plusDays(1), DAY.plusDays(2));
  }

  @Test
  void somebodyIsAwayForCertainOnlyIfAllWhoCameAreKnown() {
    assertThat(gathering(1).present(TreeSet.of(AMIRA)).build().wasAway(ParticipantId.of("b")))
        .isTrue();
    assertThat(gathering(1).present(TreeSet.of(AMIRA)).build().wasAway(AMIRA)).isFalse();
    assertThat(gathering(2).present(TreeSet.of(AMIRA)).build().wasAway(ParticipantId.of("b")))
        .isFalse();
    assertThat(gathering(0).build().wasAway(AMIRA)).as("nobody counted").isFalse();
  }

  private static TreeSet<TopicId> topics(int number) {
    return TreeSet.ofAll(IntStream.range(0, number).mapToObj(i -> TopicId.of("t" + i)).toList());
  }

  private static Gathering.Builder gathering(int came) {
    return gathering(came, DAY);
  }

  private static Gathering.Builder gathering(int came, LocalDate on) {
    return Gathering.builder().offer(CAFE).on(on).came(came);
  }

  private static Sponsorship sponsor(String rhythm, LocalDate from, double euro) {
    return Sponsorship.builder()
        .id(SponsorshipId.of("s"))
        .partner(PartnerId.of("baker"))
        .offer(CAFE)
        .kind(ContributionKind.MONEY)
        .quantity(euro)
        .from(from)
        .rhythm(Recurrence.of(rhythm))
        .build();
  }

  private static Arguments wrong(Callable<?> value, String message) {
    return Arguments.arguments(value, message);
  }
}
