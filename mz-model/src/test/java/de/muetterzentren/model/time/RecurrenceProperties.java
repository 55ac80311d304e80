package de.muetterzentren.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RecurrenceProperties {
  @Provide
  Arbitrary<ZonedDateTime> starts() {
    return Arbitraries.integers()
        .between(0, 2 * 365 * 96)
        .map(quarters -> LocalDateTime.parse("2026-01-01T00:00").plusMinutes(15L * quarters))
        .flatMap(
            local ->
                Arbitraries.of("Europe/Berlin", "America/New_York", "Asia/Kolkata", "Asia/Beirut")
                    .map(zone -> local.atZone(ZoneId.of(zone))));
  }

  @Property
  void everySoManyDaysIsWhatTheCalendarSays(
      @ForAll("starts") ZonedDateTime first,
      @ForAll @IntRange(min = 1, max = 40) int interval,
      @ForAll @IntRange(min = 1, max = 30) int count,
      @ForAll Set<@IntRange(min = 0, max = 60) Integer> exceptDays) {
    Set<LocalDate> except = new java.util.HashSet<>();
    exceptDays.forEach(day -> except.add(first.toLocalDate().plusDays(day)));
    List<ZonedDateTime> expected = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      LocalDateTime local = first.toLocalDateTime().plusDays((long) interval * i);
      if (!except.contains(local.toLocalDate())) {
        expected.add(i == 0 ? first : local.atZone(first.getZone()));
      }
    }
    Assume.that(!expected.isEmpty());
    assertThat(
            new Recurrence(
                    "FREQ=DAILY;INTERVAL=" + interval + ";COUNT=" + count, TreeSet.ofAll(except))
                .startsFrom(first))
        .containsExactlyElementsOf(expected);
  }

  @Property
  void anEndInUtcIsTheLastMomentThatCounts(
      @ForAll("starts") ZonedDateTime first, @ForAll @IntRange(min = 0, max = 2000) int quarters) {
    ZonedDateTime end = first.withZoneSameInstant(ZoneId.of("UTC")).plusMinutes(15L * quarters);
    String until = end.format(DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'"));
    List<ZonedDateTime> expected = new ArrayList<>();
    ZonedDateTime next = first;
    for (int i = 1; !next.toInstant().isAfter(end.toInstant()); i++) {
      expected.add(next);
      next = first.toLocalDateTime().plusDays(i).atZone(first.getZone());
    }
    assertThat(Recurrence.of("FREQ=DAILY;UNTIL=" + until).startsFrom(first))
        .containsExactlyElementsOf(expected);
  }

  @Property
  void startsComeInOrderAndKeepTheirLocalTime(
      @ForAll("starts") ZonedDateTime first, @ForAll @IntRange(min = 1, max = 60) int count) {
    Recurrence weekly = Recurrence.of("FREQ=WEEKLY;BYDAY=MO,WE,SU;COUNT=" + count);
    Seq<LocalDateTime> local = weekly.localStartsFrom(first);
    assertThat(local).hasSize(count).allMatch(at -> at.toLocalTime().equals(first.toLocalTime()));
    assertThat(weekly.startsFrom(first).map(ZonedDateTime::toInstant).asJava()).isSorted();
  }
}
