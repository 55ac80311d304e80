package de.muetterzentren.examples.week;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.plan.Horizon;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.participant.Ability;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.Turns;
import de.muetterzentren.model.request.When;
import de.muetterzentren.model.service.Services;
import de.muetterzentren.model.time.Timetable;
import de.muetterzentren.model.time.WeeklySpan;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A long Tuesday that is shared in turns, as people read it. */
class InTurnsWordsTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
  private static final CentreId HOUSE = CentreId.of("house");
  private static final CareRequest DAY =
      CareRequest.builder()
          .id(RequestId.of("day"))
          .centre(HOUSE)
          .asker(ParticipantId.of("amira"))
          .service(Services.EMERGENCY_CHILDCARE)
          .when(When.at(TUESDAY.atTime(8, 0).atZone(BERLIN), Duration.ofHours(10)))
          .turns(Option.of(Turns.of(Duration.ofHours(4))))
          .build();

  @Test
  void eachTurnNamesWhomToAsk() {
    assertThat(in(community("08:00-12:00", "12:00-18:00"), Locale.GERMAN).page())
        .containsSubsequence(
            "Ganz übernehmen können es zu wenige; in Ablösungen ginge es so:",
            "08:00–12:00:",
            "1. b1",
            "12:00–16:00:",
            "1. b2",
            "16:00–18:00:",
            "1. b2");
  }

  @Test
  void aGapIsSaid() {
    String page = in(community("08:00-12:00", "12:00-16:00"), Locale.ENGLISH).page();

    assertThat(page)
        .containsSubsequence("16:00–18:00:", "Nobody found yet. We keep looking. Who comes", "– b");
    assertThat(in(community("08:00-12:00", "12:00-16:00"), Locale.ENGLISH).requests())
        .contains("still open");
  }

  @Test
  void thePlanSaysWhoTakesWhichTurns() {
    Community community = community("08:00-12:00", "12:00-18:00");
    Tables tables = in(community, Locale.ENGLISH);

    assertThat(tables.plan(Matcher.standard().plan(community, Horizon.week(TUESDAY, BERLIN))))
        .contains("b1 (1), b2 (2, 3)");
    assertThat(tables.requests()).contains("b1, b2");
  }

  private static Tables in(Community community, Locale locale) {
    return Tables.of(community, Matcher.standard(), locale);
  }

  private static Community community(String one, String other) {
    return Community.builder()
        .add(Centre.builder().id(HOUSE).name("Haus").zone(BERLIN).build())
        .add(Participant.of(ParticipantId.of("amira")))
        .add(helper("b1", one))
        .add(helper("b2", other))
        .add(DAY)
        .orThrow();
  }

  private static Participant helper(String id, String times) {
    String[] span = times.split("-");
    return Participant.builder()
        .id(ParticipantId.of(id))
        .abilities(Array.of(Ability.of(Services.EMERGENCY_CHILDCARE)))
        .availability(
            Option.of(
                Timetable.in(BERLIN)
                    .weekly(Array.of(WeeklySpan.of(DayOfWeek.TUESDAY, span[0], span[1])))
                    .build()))
        .build();
  }
}
