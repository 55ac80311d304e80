package de.muetterzentren.examples.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.participant.Ability;
import de.muetterzentren.model.participant.Boundaries;
import de.muetterzentren.model.participant.Mobility;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.participant.TravelMode;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.CaredFor;
import de.muetterzentren.model.request.Conditions;
import de.muetterzentren.model.request.Occasion;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.Turns;
import de.muetterzentren.model.request.Urgency;
import de.muetterzentren.model.request.When;
import de.muetterzentren.model.request.Where;
import de.muetterzentren.model.service.Field;
import de.muetterzentren.model.service.Service;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.model.service.Services;
import de.muetterzentren.model.time.Recurrence;
import de.muetterzentren.model.time.Timetable;
import de.muetterzentren.model.time.WeeklySpan;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpreadsheetTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final CentreId HOUSE = CentreId.of("sonnenhaus");
  private static final ServiceId SEWING = ServiceId.of("sewing-circle");

  private static final Community HOUSES =
      Community.builder()
          .add(Centre.builder().id(HOUSE).name("Sonnenhaus").zone(BERLIN).build())
          .add(new Service(SEWING, Field.ENCOUNTER, "Nähtreff", "Sewing circle"))
          .orThrow();

  private static Path file(String name) {
    try {
      return Path.of(SpreadsheetTest.class.getResource(name).toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Validation<Seq<Problem>, Community> read(String participants, String requests) {
    return Spreadsheet.read(HOUSES, file(participants), file(requests));
  }

  private static final Community READ = read("participants.csv", "requests.csv").get();

  @Test
  void aLineIsAParticipantWithEverythingThatItSays() {
    Participant amira = READ.participants().get(ParticipantId.of("amira")).get();
    assertThat(amira)
        .isEqualTo(
            Participant.builder()
                .id(ParticipantId.of("amira"))
                .centre(Option.of(HOUSE))
                .abilities(
                    Array.of(
                        Ability.of(Services.EMERGENCY_CHILDCARE),
                        Ability.of(Services.HOMEWORK_HELP)))
                .languages(HashSet.of(Locale.forLanguageTag("ar"), Locale.GERMAN))
                .availability(
                    Option.of(
                        Timetable.in(BERLIN)
                            .weekly(
                                Array.of(
                                    WeeklySpan.of(DayOfWeek.MONDAY, "08:00", "12:00"),
                                    WeeklySpan.of(DayOfWeek.WEDNESDAY, "08:00", "12:00")))
                            .build()))
                .mobility(Mobility.of(Place.of(48.137, 11.575), 4.5))
                .boundaries(Boundaries.builder().hoursPerWeek(Option.of(6.0)).build())
                .wantsToLearn(TreeSet.of(Services.HOUSEHOLD_HELP))
                .build());
  }

  @Test
  void daysMayBeARangeAndServicesMayBeNamed() {
    Participant berta = READ.participants().get(ParticipantId.of("berta")).get();
    assertThat(berta.availability().get().weekly())
        .hasSize(5)
        .contains(WeeklySpan.of(DayOfWeek.FRIDAY, "08:00", "14:00"));
    assertThat(berta.ability(SEWING)).isNotEmpty();
    assertThat(berta.mobility().mode()).isEqualTo(TravelMode.CAR);
    assertThat(berta.boundaries().notAskedFor()).containsExactly(Services.EMERGENCY_CHILDCARE);
  }

  @Test
  void blankIsNotKnown() {
    assertThat(READ.participants().get(ParticipantId.of("doro")))
        .containsExactly(
            Participant.builder().id(ParticipantId.of("doro")).centre(Option.of(HOUSE)).build());
  }

  @Test
  void aLineIsARequestWithEverythingThatItSays() {
    assertThat(READ.requests().get(RequestId.of("ill-monday")))
        .containsExactly(
            CareRequest.builder()
                .id(RequestId.of("ill-monday"))
                .centre(HOUSE)
                .asker(ParticipantId.of("doro"))
                .service(Services.EMERGENCY_CHILDCARE)
                .where(Where.atHome(Place.of(48.139, 11.57)))
                .when(When.at(on("2026-11-23T08:00+01:00"), Duration.ofMinutes(150)))
                .caredFor(CaredFor.children(2))
                .urgency(Urgency.EMERGENCY)
                .occasion(Occasion.ILLNESS)
                .build());
  }

  private static ZonedDateTime on(String moment) {
    return ZonedDateTime.parse(moment + "[Europe/Berlin]");
  }

  @Test
  void aWindowABreakAndARepetitionAreRead() {
    CareRequest sewing = READ.requests().get(RequestId.of("sewing")).get();
    assertThat(sewing.when())
        .isEqualTo(
            When.between(
                on("2026-11-24T09:00+01:00"),
                on("2026-11-24T11:00+01:00"),
                Duration.ofMinutes(90)));
    assertThat(sewing.where()).isEqualTo(Where.atCentre(HOUSE));
    assertThat(sewing.helpers()).isEqualTo(2);
    CareRequest homework = READ.requests().get(RequestId.of("homework")).get();
    assertThat(homework.recurrence()).containsExactly(Recurrence.of("FREQ=WEEKLY;COUNT=10"));
    assertThat(homework.required()).isEqualTo(Conditions.speaks("tr"));
  }

  @Test
  void theGermanFilesSayTheSame() {
    assertThat(read("teilnehmende.csv", "anfragen.csv").get()).isEqualTo(READ);
  }

  @Test
  void theyJoinWhomTheCommunityKnows() {
    Community more = HOUSES.with(Participant.of(ParticipantId.of("edda"))).get();
    assertThat(
            Spreadsheet.read(more, file("participants.csv"), file("requests.csv"))
                .get()
                .participants()
                .size())
        .isEqualTo(5);
  }

  @Test
  void aLongDayMayBeSharedInTurns(@TempDir Path folder) throws IOException {
    assertThat(turns(folder, "4").get().requests().get(RequestId.of("day")).get().turns())
        .containsExactly(Turns.of(Duration.ofHours(4)));
    assertThat(turns(folder, " ").get().requests().get(RequestId.of("day")).get().turns())
        .isEmpty();
    assertThat(texts(turns(folder, "10"), Locale.ENGLISH))
        .containsExactly("day.csv:2.turns.each (PT10H) must be at least PT25M and less than PT10H");
  }

  private static Validation<Seq<Problem>, Community> turns(Path folder, String each)
      throws IOException {
    Path requests =
        Files.writeString(
            folder.resolve("day.csv"),
            """
            Kennung;Wer;Leistung;Beginn;Dauer;Ablösung
            day;doro;Kinderbetreuung im Notfall;23.11.2026 08:00;10;%s
            """
                .formatted(each));
    return Spreadsheet.read(HOUSES, file("participants.csv"), requests);
  }

  @Test
  void everythingThatIsWrongWithBothFilesIsNamedAtOnce() throws IOException {
    Community more = HOUSES.with(Participant.of(ParticipantId.of("known"))).get();
    Validation<Seq<Problem>, Community> refused =
        Spreadsheet.read(more, file("wrong-participants.csv"), file("wrong-requests.csv"));
    assertThat(texts(refused, Locale.ENGLISH))
        .containsExactlyElementsOf(Files.readAllLines(file("wrong.txt")));
    assertThat(texts(refused, Locale.GERMAN))
        .hasSameSizeAs(texts(refused, Locale.ENGLISH))
        .contains("wrong-participants.csv:3.radius_km (-3) muss zwischen 0 und 20.040 liegen");
  }

  private static List<String> texts(Validation<Seq<Problem>, ?> refused, Locale locale) {
    return refused.getError().map(problem -> problem.text(locale)).asJava();
  }
}
