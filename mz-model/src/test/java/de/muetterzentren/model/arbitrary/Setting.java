package de.muetterzentren.model.arbitrary;

import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.participant.ProofId;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.service.Field;
import de.muetterzentren.model.service.Service;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.model.service.Services;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Where and when a random community lives, and the ids that its parts may name. Some weeks have a
 * clock change on their Sunday.
 *
 * @param monday the first day of the week that the requests are about
 * @param zone the zone of the houses and of nearly everybody
 * @param middle the middle of the town
 */
public record Setting(
    LocalDate monday,
    ZoneId zone,
    Place middle,
    List<CentreId> centres,
    List<ParticipantId> people,
    List<RequestId> requests) {

  /** A service that no list of well-known ones has; its id has the hash of that of lunch tables. */
  public static final Service OWN_SERVICE =
      new Service(ServiceId.of("lunch-tabmF"), Field.EDUCATION, "Klavier üben", "Piano practice");

  /** The few services that random communities ask for and give. */
  public static final List<ServiceId> SERVICES =
      List.of(
          Services.BABYSITTING, Services.HOUSEHOLD_HELP, Services.LUNCH_TABLE, OWN_SERVICE.id());

  /** The few kinds of proof. */
  public static final List<ProofId> PROOFS =
      List.of(ProofId.of("certificate-of-conduct"), ProofId.of("parental-consent"));

  /** The few languages. */
  public static final List<Locale> LANGUAGES =
      List.of(Locale.GERMAN, Locale.forLanguageTag("tr"), Locale.forLanguageTag("ar"));

  /** 1–2 houses, 1–8 people, 1–5 requests. */
  public static Arbitrary<Setting> small() {
    return of(2, 8, 5);
  }

  /** From one of each up to so many. */
  public static Arbitrary<Setting> of(int mostCentres, int mostPeople, int mostRequests) {
    return Combinators.combine(
            towns(),
            Arbitraries.integers().between(1, mostCentres),
            Arbitraries.integers().between(1, mostPeople).withDistribution(Some.uniform()),
            Arbitraries.integers().between(1, mostRequests).withDistribution(Some.uniform()))
        .as(Setting::named);
  }

  private static Setting named(Setting town, int centres, int people, int requests) {
    return new Setting(
        town.monday,
        town.zone,
        town.middle,
        IntStream.range(0, centres).mapToObj(i -> CentreId.of(Ids.of("c", i))).toList(),
        IntStream.range(0, people).mapToObj(i -> ParticipantId.of(Ids.of("p", i))).toList(),
        IntStream.range(0, requests).mapToObj(i -> RequestId.of(Ids.of("r", i))).toList());
  }

  private static Arbitrary<Setting> towns() {
    return Arbitraries.frequency(
        Tuple.of(6, town("2026-11-23", "Europe/Berlin", 48.137, 11.575)),
        Tuple.of(2, town("2026-03-23", "Europe/Berlin", 53.893, 11.458)),
        Tuple.of(2, town("2026-10-19", "Europe/Berlin", 50.144, 7.167)),
        Tuple.of(1, town("2026-03-02", "America/New_York", 40.713, -74.006)),
        Tuple.of(1, town("2026-11-23", "Asia/Kolkata", 12.972, 77.594)));
  }

  private static Setting town(String monday, String zone, double latitude, double longitude) {
    return new Setting(
        LocalDate.parse(monday),
        ZoneId.of(zone),
        Place.of(latitude, longitude),
        List.of(),
        List.of(),
        List.of());
  }
}
