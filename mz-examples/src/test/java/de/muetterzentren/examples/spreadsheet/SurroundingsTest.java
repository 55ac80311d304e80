package de.muetterzentren.examples.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.service.Field;
import de.muetterzentren.model.service.Service;
import de.muetterzentren.model.service.ServiceId;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cells mean depends on the houses and services that are there. */
class SurroundingsTest {
  private static final Centre BERLIN = house("berlin", "Europe/Berlin");
  private static final Centre LISBON = house("lisbon", "Europe/Lisbon");

  @TempDir Path folder;

  private static Centre house(String id, String zone) {
    return Centre.builder().id(CentreId.of(id)).name(id).zone(ZoneId.of(zone)).build();
  }

  private Validation<Seq<Problem>, Community> read(
      Community community, String participant, String request) throws IOException {
    Path participants =
        Files.writeString(folder.resolve("p.csv"), "id,centre,services,free\n" + participant);
    Path requests =
        Files.writeString(
            folder.resolve("r.csv"), "id,centre,asker,service,start,duration\n" + request);
    return Spreadsheet.read(community, participants, requests);
  }

  private static Community with(Centre... houses) {
    var builder = Community.builder();
    for (Centre house : houses) {
      builder.add(house);
    }
    return builder.orThrow();
  }

  @Test
  void theOnlyHouseTakesRequestsInItsZone() throws IOException {
    Community read = read(with(LISBON), "a,,,MO 8-12", "r,,a,driving,2026-11-23 08:00,1").get();
    assertThat(read.requests().get(RequestId.of("r")).get().when().earliest())
        .isEqualTo(ZonedDateTime.parse("2026-11-23T08:00Z[Europe/Lisbon]"));
    assertThat(zone(read)).isEqualTo(LISBON.zone());
  }

  private static ZoneId zone(Community read) {
    return read.participants().get(ParticipantId.of("a")).get().availability().get().zone();
  }

  @Test
  void withSeveralHousesARequestNamesOne() throws IOException {
    assertThat(texts(read(with(BERLIN, LISBON), "a", "r,,a,driving,2026-11-23 08:00,1")))
        .containsExactly("r.csv:2.centre must be given");
    assertThat(zone(read(with(BERLIN, LISBON), "a,lisbon,,MO 8-12", "").get()))
        .isEqualTo(LISBON.zone());
    assertThat(zone(read(with(LISBON, house("porto", "Europe/Lisbon")), "a,,,MO 8-12", "").get()))
        .isEqualTo(ZoneId.of("Europe/Berlin"));
  }

  @Test
  void aNameOfTwoServicesStandsForNoneButTheirIdsDo() throws IOException {
    Community community =
        Community.builder()
            .add(BERLIN)
            .add(new Service(ServiceId.of("x"), Field.CARE, "Singen", "Singing"))
            .add(new Service(ServiceId.of("X"), Field.CARE, "Singen", "Choir"))
            .orThrow();
    assertThat(texts(read(community, "a,,singen", "")))
        .containsExactly("p.csv:2.services (singen) must be the id of a service in the community");
    Community read = read(community, "a,,x | X", "").get();
    assertThat(
            read.participants()
                .get(ParticipantId.of("a"))
                .get()
                .abilities()
                .map(ability -> ability.service().value()))
        .containsExactly("x", "X");
    assertThat(read(community, "a,,choir", "").isValid()).isTrue();
  }

  @Test
  void aServiceThatStandsTwiceIsNamedUnderItsLine() throws IOException {
    assertThat(texts(read(with(BERLIN), "a,,driving | Fahrdienst", "")))
        .containsExactly(
            "p.csv:2.abilities.service (driving) must be unique; it is used more than once");
  }

  private static Seq<String> texts(Validation<Seq<Problem>, ?> refused) {
    return refused.getError().map(Problem::toString);
  }
}
