package de.muetterzentren.insight.demand;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.insight.demand.slot.SmallestOffer;
import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.model.centre.DemandPolicy;
import de.muetterzentren.model.time.WeeklySpan;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Sentences with none and one where there are mostly many. */
class DemandTextTest {
  private static final Option<SmallestOffer> FOR_ONE =
      Option.of(
          new SmallestOffer(
              Array.of(WeeklySpan.of(DayOfWeek.TUESDAY, "15:00", "16:00")), 1, 1, true));

  @Test
  void thatThereWasNoRoomIsSaidOnlyIfSomebodyWasTurnedAway() {
    assertThat(said(DemandCases.use(4, 40, 0, 4), "always-full", ENGLISH))
        .isEqualTo("The offer “Lunch table” was full on all of 4 days.");
    assertThat(said(DemandCases.use(4, 40, 0, 4), "always-full", GERMAN))
        .isEqualTo("Das Angebot „Mittagstisch“ war an allen 4 Tagen voll.");
    assertThat(said(DemandCases.use(4, 40, 1, 4), "always-full", ENGLISH))
        .isEqualTo("The offer “Lunch table” was full on all of 4 days; there was no room once.");
    assertThat(said(DemandCases.use(4, 40, 1, 4), "always-full", GERMAN))
        .isEqualTo("Das Angebot „Mittagstisch“ war an allen 4 Tagen voll; einmal war kein Platz.");
  }

  @Test
  void aHouseThatSaysEveryNumberSpeaksOfOneFamily() {
    Seq<Remark> one =
        DemandCases.need(1, 1, FOR_ONE, DemandPolicy.builder().smallestNumber(1).build());

    assertThat(said(one, "unmet-need", ENGLISH))
        .startsWith("At least one family asked for Homework help,");
    assertThat(said(one, "unmet-need", GERMAN))
        .startsWith("Mindestens eine Familie hat gefragt nach: Hausaufgabenbetreuung,");
    assertThat(said(one, "tallied", ENGLISH))
        .isEqualTo("By the tally list, Homework help was asked for once.");
    assertThat(said(one, "tallied", GERMAN))
        .isEqualTo("Nach der Strichliste wurde einmal gefragt nach: Hausaufgabenbetreuung.");
    assertThat(said(one, "room-needed", ENGLISH))
        .isEqualTo("It would need room for one person at the same time.");
    assertThat(said(one, "room-needed", GERMAN))
        .isEqualTo("Es bräuchte zugleich Platz für einen Menschen.");
  }

  private static String said(Seq<Remark> remarks, String rule, Locale locale) {
    return remarks.find(one -> one.rule().equals(rule)).get().text(locale);
  }
}
