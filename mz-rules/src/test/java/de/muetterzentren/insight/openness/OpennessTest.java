package de.muetterzentren.insight.openness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.offer.OfferNeeds;
import de.muetterzentren.model.participant.Ability;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.MissingValueException;
import de.muetterzentren.model.service.Field;
import de.muetterzentren.model.service.Services;
import de.muetterzentren.model.time.DateSpan;
import de.muetterzentren.model.time.Timetable;
import de.muetterzentren.model.time.WeeklySpan;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A house that is open on Mondays and Sundays, looked at by hand. */
class OpennessTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final CentreId HOUSE = CentreId.of("house");
  private static final ParticipantId AMIRA = ParticipantId.of("amira");
  private static final ParticipantId BERTA = ParticipantId.of("berta");
  private static final ParticipantId CEM = ParticipantId.of("cem");
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  @Test
  void oneGapWithWhoCouldBeThereForAllOfIt() {
    OpenDoors doors = look(monday("08:00", "12:00"), host(BERTA, "09:00", "12:00"));

    assertThat(doors.gaps().map(OpennessTest::said)).containsExactly("10:00–12:00 [berta]");
    assertThat(doors.onOnePerson()).hasSize(1);
  }

  @Test
  void whoeverIsAskedHasTimeForTheGapAndNotOnlyBeforeOrAfterIt() {
    OpenDoors doors =
        look(
            monday("08:00", "12:00"),
            host(BERTA, "10:00", "12:00"),
            host(CEM, "08:00", "11:00"),
            host(ParticipantId.of("dora"), "11:00", "14:00"));

    assertThat(doors.gaps().map(OpennessTest::said)).containsExactly("10:00–12:00 [berta]");
  }

  @Test
  void languagesOfAHouseAreKnownOnceTheyAreOfAllItsContactPersons() {
    Participant amira = host(AMIRA, "08:00", "12:00").withLanguages(HashSet.of(Locale.GERMAN));
    Participant berta = host(BERTA, "08:00", "12:00");
    Community some = community(monday("08:00", "12:00"), berta).with(amira).get();
    Centre house = some.centres().get(HOUSE).get();
    Community both = some.with(house.withContactPersons(TreeSet.of(AMIRA, BERTA))).get();

    assertThat(thresholds(some)).containsExactly("one-language");
    assertThat(thresholds(both)).isEmpty();
    assertThat(thresholds(both.with(berta.withLanguages(HashSet.of(Locale.GERMAN))).get()))
        .containsExactly("one-language");
  }

  private static Seq<String> thresholds(Community community) {
    return Openness.standard()
        .look(community, DateSpan.of(MONDAY))
        .thresholds()
        .map(note -> note.why().rule());
  }

  @Test
  void whereNobodyHasTheWholeTimeSeveralTakeTurns() {
    OpenDoors doors =
        look(monday("08:00", "12:30"), host(BERTA, "09:00", "11:00"), host(CEM, "11:00", "13:00"));
    Vacancy gap = doors.gaps().single().what();

    assertThat(said(doors.gaps().single())).startsWith("10:00–12:30");
    assertThat(gap.shifts().map(shift -> shift.from().toLocalTime() + " " + shift.couldBeAsked()))
        .containsExactly("10:00 Array(berta)", "11:00 Array(cem)", "12:00 Array(cem)");
    assertThat(gap.couldBeAsked()).containsExactlyInAnyOrder(BERTA, CEM);
  }

  @Test
  void aDayWithAClockChangeHasAnHourMore() {
    OpenDoors doors =
        Openness.standard()
            .look(
                community(
                    weekly(DayOfWeek.SUNDAY, "00:00", "00:00"),
                    host(BERTA, "00:00", "00:00")
                        .withAvailability(Option.of(weekly(DayOfWeek.SUNDAY, "01:00", "05:00")))),
                DateSpan.of(LocalDate.of(2026, 10, 25)));

    assertThat(doors.gaps().single().what().shifts()).as("25 hours: two each, and one").hasSize(13);
  }

  @Test
  void anExceptedDayIsClosedAndHasNoGap() {
    Timetable hours =
        Timetable.in(BERLIN)
            .weekly(Array.of(WeeklySpan.of(DayOfWeek.MONDAY, "08:00", "12:00")))
            .except(Array.of(DateSpan.of(MONDAY)))
            .build();

    OpenDoors doors = look(hours);

    assertThat(doors.gaps()).isEmpty();
    assertThat(doors.closedDays().map(note -> note.why().rule())).containsExactly("closed-day");
  }

  @Test
  void anOfferNamesWhatItMisses() {
    Offer lunch =
        Offer.builder()
            .id(OfferId.of("lunch"))
            .centre(HOUSE)
            .field(Field.CARE)
            .service(Services.LUNCH_TABLE)
            .schedule(Option.of(monday("09:00", "12:30")))
            .contactPersons(TreeSet.of(AMIRA))
            .hands(TreeSet.of(BERTA))
            .needs(new OfferNeeds(1, 2, TreeSet.of(Services.DRIVING)))
            .build();
    Participant cem =
        Participant.builder()
            .id(CEM)
            .abilities(Array.of(Ability.of(Services.LUNCH_TABLE), Ability.of(Services.DRIVING)))
            .build();
    Community community =
        community(monday("08:00", "12:00"), host(BERTA, "09:00", "12:00"), cem).with(lunch).get();

    OpenDoors doors = Openness.standard().look(community, DateSpan.of(MONDAY));

    assertThat(
            doors
                .gaps()
                .map(Gap::what)
                .filter(gap -> gap.offer().isDefined())
                .map(gap -> gap.lack() + " " + gap.missing() + " " + said(gap)))
        .containsExactly(
            "CONTACT_PERSON 1 10:00–12:00 []",
            "HAND 1 09:00–12:00 [cem]",
            "ABILITY 1 09:00–12:00 [cem]");
    assertThat(doors.outsideHours().single().why().values().get(2)).isEqualTo(LocalTime.NOON);
  }

  @Test
  void whoseTimesAreNotKnownIsTakenToBeThere() {
    Community community = community(monday("08:00", "12:00")).with(Participant.of(AMIRA)).get();

    assertThat(Openness.standard().look(community, DateSpan.of(MONDAY)).gaps()).isEmpty();
    assertThat(Openness.standard().look(Community.empty(), DateSpan.of(MONDAY)).gaps()).isEmpty();
  }

  @Test
  void anIdThatIsTakenIsNoTrouble() {
    Community community =
        community(
            monday("08:00", "12:00"),
            host(ParticipantId.of("host"), "10:00", "12:00"),
            host(ParticipantId.of("host-2"), "07:00", "08:00"));

    assertThat(
            Openness.standard().look(community, DateSpan.of(MONDAY)).gaps().map(OpennessTest::said))
        .containsExactly("10:00–12:00 [host]");
  }

  @Test
  void namesWhatIsWrong() {
    assertThatThrownBy(
            () ->
                Openness.standard()
                    .look(Community.empty(), DateSpan.of(MONDAY, MONDAY.plusDays(366))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("days (367) must be from 1 to 366");
    assertThatThrownBy(() -> Openness.standard().look(null, null))
        .isInstanceOf(MissingValueException.class)
        .hasMessageContaining("community")
        .hasMessageContaining("days");
    assertThatThrownBy(() -> Openness.by(null)).hasMessageContaining("matcher");
  }

  private static String said(Gap gap) {
    return said(gap.what());
  }

  private static String said(Vacancy gap) {
    return gap.from().toLocalTime()
        + "–"
        + gap.to().toLocalTime()
        + " ["
        + gap.couldBeAsked().mkString(", ")
        + "]";
  }

  private static OpenDoors look(Timetable opening, Participant... people) {
    return Openness.standard().look(community(opening, people), DateSpan.of(MONDAY));
  }

  /** Amira is the contact person, from eight to ten on Mondays. */
  private static Community community(Timetable opening, Participant... people) {
    return Community.builder()
        .add(
            Centre.builder()
                .id(HOUSE)
                .name("Offenes Haus")
                .zone(BERLIN)
                .opening(Option.of(opening))
                .contactPersons(TreeSet.of(AMIRA))
                .build())
        .add(host(AMIRA, "08:00", "10:00"))
        .addParticipants(Array.of(people))
        .orThrow();
  }

  private static Participant host(ParticipantId id, String from, String to) {
    return Participant.builder()
        .id(id)
        .abilities(Array.of(Ability.of(Services.HOSTING)))
        .availability(Option.of(monday(from, to)))
        .build();
  }

  private static Timetable monday(String from, String to) {
    return weekly(DayOfWeek.MONDAY, from, to);
  }

  private static Timetable weekly(DayOfWeek day, String from, String to) {
    return Timetable.in(BERLIN).weekly(Array.of(WeeklySpan.of(day, from, to))).build();
  }
}
