package de.muetterzentren.matching.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.Interval;

/** Hard and soft overlap (CASES 6). */
class OverlapTest {
  private static final List<Interval> PLEDGES = List.of(span(9, 12), span(18, 21), span(1, 2));

  private static Interval span(int from, int to) {
    Instant day = Instant.parse("2026-11-24T00:00:00Z");
    return Interval.of(day.plus(Duration.ofHours(from)), day.plus(Duration.ofHours(to)));
  }

  @ParameterizedTest
  @CsvSource({
    "12, 18, 0, 0",
    "13, 18, 0, 0",
    "8, 11, 1, 1",
    "10, 15, 1, 1",
    "11, 13, 0, 1",
    "1, 2, 1, 1"
  })
  void withAGraceOfOneHour(int from, int to, int hard, int soft) {
    assertThat(Overlap.of(PLEDGES, span(from, to), Duration.ofHours(1)))
        .isEqualTo(new Overlap(hard, soft));
  }

  @ParameterizedTest
  @CsvSource({"12, 18, 0", "12, 15, 0", "8, 11, 1", "11, 13, 1", "1, 2, 1", "11, 19, 2"})
  void withoutGraceHardAndSoftAreTheSame(int from, int to, int overlaps) {
    assertThat(Overlap.of(PLEDGES, span(from, to), Duration.ZERO))
        .isEqualTo(new Overlap(overlaps, overlaps));
  }

  @Test
  void ofAShortPledgeTheMiddleStaysFree() {
    Instant middle = Instant.parse("2026-11-24T01:30:00Z");

    assertThat(Overlap.core(span(1, 2), Duration.ofHours(1)))
        .isEqualTo(new Overlap.Core(middle, middle));
  }
}
