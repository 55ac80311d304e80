package de.muetterzentren.examples.importer;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.participant.PairWish;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.participant.TravelMode;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.StartWindow;
import de.muetterzentren.model.request.Urgency;
import de.muetterzentren.model.service.ServiceId;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.threeten.extra.Interval;

class UhhcDayTest {
  private final Imported day = UhhcDay.read(SmallFiles.path("small-day.json")).get();
  private final Community community = day.community();

  private Participant participant(String id) {
    return community.participants().get(ParticipantId.of(id)).get();
  }

  private CareRequest request(String id) {
    return community.requests().get(RequestId.of(id)).get();
  }

  private static ZonedDateTime at(int minute) {
    return UhhcDay.MINUTE_ZERO.plusMinutes(minute);
  }

  @Test
  void carersAndPatientsAreParticipants() {
    assertThat(community.participants().keySet().map(ParticipantId::value))
        .containsExactlyInAnyOrder("c1", "c2", "p0", "p1");
    assertThat(participant("c1").abilities().map(ability -> ability.service().value()))
        .containsExactly("s0", "s1");
    assertThat(participant("p1").abilities()).isEmpty();
  }

  @Test
  void aShiftIsFreeTimeWithTheWaysWithinIt() {
    assertThat(participant("c1").availability().get().once())
        .containsExactly(Interval.of(at(0).toInstant(), at(300).toInstant()));
    assertThat(participant("c1").mobility().wayWithinFreeTime()).isTrue();
    assertThat(participant("c2").availability()).isEmpty();
  }

  @Test
  void everyRequiredServiceIsARequest() {
    assertThat(community.requests().keySet().map(RequestId::value))
        .containsExactlyInAnyOrder("p0.1", "p0.2", "p1.1");
    assertThat(request("p0.2").service()).isEqualTo(ServiceId.of("s1"));
    assertThat(request("p0.2").asker()).isEqualTo(ParticipantId.of("p0"));
    assertThat(request("p0.1").urgency()).isEqualTo(Urgency.NORMAL);
    assertThat(request("p1.1").urgency()).isEqualTo(Urgency.URGENT);
  }

  @Test
  void helpIsOverByTheEndOfAWindowWhereTheFileSaysSo() {
    assertThat(request("p0.1").duration()).isEqualTo(Duration.ofMinutes(30));
    assertThat(request("p0.1").when().windows())
        .containsExactly(new StartWindow(at(15), at(225)), new StartWindow(at(345), at(555)));
    assertThat(request("p0.2").when().windows().get(0)).isEqualTo(new StartWindow(at(15), at(210)));
  }

  @Test
  void minuteZeroCanBeChosen() {
    ZonedDateTime other = ZonedDateTime.parse("2026-05-04T00:00+02:00[Europe/Berlin]");
    Imported elsewhen = UhhcDay.read(SmallFiles.path("small-day.json"), other).get();
    assertThat(elsewhen.community().requests().get(RequestId.of("p1.1")).get().when().earliest())
        .isEqualTo(other);
  }

  @Test
  void roadMinutesHoldForEachDirectionAndRowAlsoAtEqualCoordinates() {
    Place depot = participant("c1").mobility().home().get();
    Place p0 = participant("p0").mobility().home().get();
    Place p1 = participant("p1").mobility().home().get();
    assertThat(p0.kmTo(p1)).isLessThan(1e-6);
    assertThat(minutes(depot, p0)).isEqualTo(10);
    assertThat(minutes(p0, depot)).isEqualTo(11);
    assertThat(minutes(depot, p1)).isEqualTo(20);
    assertThat(minutes(p0, p1)).isEqualTo(5);
    assertThat(minutes(p1, p0)).isEqualTo(6);
  }

  private long minutes(Place from, Place to) {
    return day.travel().time(from, to, TravelMode.CAR).toMinutes();
  }

  @Test
  void preferredAndIncompatibleCarersArePrivateWishes() {
    assertThat(participant("p0").pairWishes())
        .containsExactly(
            PairWish.notWith(ParticipantId.of("c2")), PairWish.with(ParticipantId.of("c1")));
  }

  @Test
  void whatIsLeftOutIsNamed() {
    assertThat(day.notes())
        .containsExactly(
            "The lunch breaks of 1 carers are not kept.",
            "The simultaneous services of 1 patients are requests without a tie.",
            "Windows and shifts are kept to the minute; the data allows lateness and overtime.");
  }

  @Test
  void everythingThatIsWrongIsNamedAtOnce() {
    assertThat(problems("wrong-day.json", Locale.ENGLISH))
        .containsExactlyInAnyOrderElementsOf(SmallFiles.lines("wrong-day.txt"));
  }

  private static List<String> problems(String file, Locale locale) {
    return SmallFiles.problems(UhhcDay.read(SmallFiles.path(file)), locale);
  }

  @Test
  void problemsAreToldInGermanToo() {
    assertThat(problems("wrong-day.json", Locale.GERMAN))
        .contains("wrong-day.json.distances[0][1] (-10) muss zwischen 0 und 1.440 liegen");
  }

  @Test
  void missingFieldsAreNamed() {
    assertThat(problems("empty-day.json", Locale.ENGLISH))
        .containsExactly(
            "empty-day.json.distances must be given",
            "empty-day.json.services must be given",
            "empty-day.json.terminal_points must be given",
            "empty-day.json.caregivers must be given",
            "empty-day.json.patients must be given");
  }

  @Test
  void malformedFilesAreNamed() {
    assertThat(problems("broken-day.json", Locale.ENGLISH))
        .containsExactly("broken-day.json:2 must be well-formed JSON");
    assertThat(problems("twice-day.json", Locale.ENGLISH))
        .containsExactly("twice-day.json:1 must be well-formed JSON");
    assertThat(problems("list-day.json", Locale.ENGLISH))
        .containsExactly("list-day.json must be an object");
    assertThat(problems("no-day.json", Locale.ENGLISH))
        .containsExactly("no-day.json must be given");
  }
}
