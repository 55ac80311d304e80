package de.muetterzentren.examples.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.contribution.Amount;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.service.ServiceId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PpeWeekTest {
  private final Imported week = PpeWeek.read(SmallFiles.path("2020-01-02")).get();
  private final Community community = week.community();

  private Participant participant(String id) {
    return community.participants().get(ParticipantId.of(id)).get();
  }

  private double km(String from, String to) {
    return week.travel().km(home(from), home(to));
  }

  private Place home(String id) {
    return participant(id).mobility().home().get();
  }

  private Amount amount(String request) {
    return community.requests().get(RequestId.of(request)).get().amount().get();
  }

  @Test
  void whoGivesAndAsksIsOnePerson() {
    assertThat(community.participants().keySet().map(ParticipantId::value))
        .containsExactlyInAnyOrder("don1", "don2", "rec1", "rec2");
  }

  @Test
  void stocksAreSummedForEachDonorAndKind() {
    assertThat(participant("don1").ability(ServiceId.of("gowns")).get().stock())
        .containsExactly(Amount.of(75, "pieces"));
  }

  @Test
  void everyRowOfRecipientsIsARequest() {
    assertThat(community.requests().keySet().map(RequestId::value))
        .containsExactlyInAnyOrder("rec1:gowns", "rec1:gowns:2", "rec2:masks", "don2:gowns");
    assertThat(amount("rec1:gowns:2")).isEqualTo(Amount.of(100, "pieces"));
  }

  @Test
  void moreThanABillionIsABillionAndSaidSo() {
    assertThat(amount("rec2:masks").quantity()).isEqualTo(1e9);
    assertThat(week.notes())
        .containsExactly(
            "The dates of single rows are not kept.",
            "Quantities above a billion are taken as a billion: 1.");
  }

  @Test
  void milesAreKmInBothDirectionsAndAPairWithoutMilesHasNoWay() {
    assertThat(km("don1", "rec1")).isCloseTo(16.09344, within(1e-9));
    assertThat(km("rec1", "don1")).isCloseTo(16.09344, within(1e-9));
    assertThat(km("don1", "don2")).isCloseTo(160.9344, within(1e-9));
    assertThat(km("don2", "rec2")).isInfinite();
  }

  @Test
  void everythingThatIsWrongIsNamedAtOnce() {
    assertThat(problems("2020-01-09", Locale.ENGLISH))
        .containsExactlyInAnyOrderElementsOf(SmallFiles.lines("wrong-week.txt"));
  }

  @Test
  void problemsAreToldInGermanToo() {
    assertThat(problems("2020-01-09", Locale.GERMAN))
        .contains("donors.csv:2.qty (-50.0) muss zwischen 1 und 1.000.000.000.000 liegen");
  }

  @Test
  void missingFilesAreNamed() {
    assertThat(problems("2020-01-16", Locale.ENGLISH))
        .containsExactly(
            "donors.csv must be given",
            "recipients.csv must be given",
            "distance_matrix.csv must be given");
  }

  @Test
  void aDirectoryIsNamedByItsFirstDay() {
    assertThat(problems("monday", Locale.ENGLISH))
        .containsExactly("directory (monday) must be a date such as 2026-11-23");
  }

  private static List<String> problems(String directory, Locale locale) {
    return SmallFiles.problems(PpeWeek.read(SmallFiles.path(directory)), locale);
  }
}
