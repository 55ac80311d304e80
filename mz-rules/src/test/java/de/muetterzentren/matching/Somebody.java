package de.muetterzentren.matching;

import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.contribution.Amount;
import de.muetterzentren.model.participant.Ability;
import de.muetterzentren.model.participant.Boundaries;
import de.muetterzentren.model.participant.Mobility;
import de.muetterzentren.model.participant.PairWish;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.participant.Phase;
import de.muetterzentren.model.participant.PhaseKind;
import de.muetterzentren.model.participant.Proof;
import de.muetterzentren.model.participant.ProofId;
import de.muetterzentren.model.participant.Rhythm;
import de.muetterzentren.model.participant.TravelMode;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.model.time.DateSpan;
import de.muetterzentren.model.time.Timetable;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Somebody for a test, in words. */
final class Somebody {
  private final ParticipantId id;
  private final List<Ability> abilities = new ArrayList<>();
  private final List<Proof> proofs = new ArrayList<>();
  private final List<PairWish> wishes = new ArrayList<>();
  private final List<Phase> phases = new ArrayList<>();
  private Option<CentreId> centre = Option.none();
  private Option<Timetable> free = Option.none();
  private Option<Timetable> quiet = Option.none();
  private Option<Double> hoursPerWeek = Option.none();
  private Option<Place> home = Option.none();
  private Option<Double> radius = Option.none();
  private Option<Duration> longestWay = Option.none();
  private Option<YearMonth> born = Option.none();
  private TravelMode mode = TravelMode.BICYCLE;
  private boolean wayWithinFreeTime;
  private String[] languages = {};
  private ServiceId[] notAskedFor = {};
  private ServiceId[] wantsToLearn = {};

  Somebody(String id) {
    this.id = ParticipantId.of(id);
  }

  Somebody gives(ServiceId service) {
    abilities.add(Ability.of(service));
    return this;
  }

  Somebody wantsToLearn(ServiceId... services) {
    wantsToLearn = services;
    return this;
  }

  Somebody likes(ServiceId service) {
    abilities.add(Ability.builder().service(service).liked(true).build());
    return this;
  }

  Somebody gives(ServiceId service, double stock, String unit) {
    abilities.add(
        Ability.builder().service(service).stock(Option.of(Amount.of(stock, unit))).build());
    return this;
  }

  Somebody gives(ServiceId service, int upToPeople) {
    abilities.add(Ability.builder().service(service).upToPeople(Option.of(upToPeople)).build());
    return this;
  }

  Somebody atHomeIn(CentreId house) {
    centre = Option.of(house);
    return this;
  }

  Somebody free(String... spans) {
    return free(Fixture.times(spans));
  }

  Somebody free(Timetable times) {
    free = Option.of(times);
    return this;
  }

  Somebody quiet(String... spans) {
    quiet = Option.of(Fixture.times(spans));
    return this;
  }

  Somebody atMost(double hours) {
    hoursPerWeek = Option.of(hours);
    return this;
  }

  Somebody notAskedFor(ServiceId... services) {
    notAskedFor = services;
    return this;
  }

  Somebody livesAt(Place place) {
    home = Option.of(place);
    return this;
  }

  Somebody within(double km) {
    radius = Option.of(km);
    return this;
  }

  Somebody within(Duration way) {
    longestWay = Option.of(way);
    return this;
  }

  Somebody goesBy(TravelMode how) {
    mode = how;
    return this;
  }

  Somebody wayWithinFreeTime() {
    wayWithinFreeTime = true;
    return this;
  }

  Somebody speaks(String... tags) {
    languages = tags;
    return this;
  }

  Somebody showed(String proof, String on) {
    proofs.add(Proof.of(ProofId.of(proof), LocalDate.parse(on)));
    return this;
  }

  Somebody showed(String proof, String on, String until) {
    proofs.add(
        new Proof(ProofId.of(proof), LocalDate.parse(on), Option.of(LocalDate.parse(until))));
    return this;
  }

  Somebody wishes(PairWish wish) {
    wishes.add(wish);
    return this;
  }

  Somebody phase(PhaseKind kind, String first, String last) {
    phases.add(new Phase(kind, DateSpan.of(LocalDate.parse(first), LocalDate.parse(last))));
    return this;
  }

  Somebody born(String month) {
    born = Option.of(YearMonth.parse(month));
    return this;
  }

  Participant build() {
    return Participant.builder()
        .id(id)
        .centre(centre)
        .abilities(Array.ofAll(abilities))
        .languages(HashSet.of(languages).map(Locale::forLanguageTag))
        .availability(free)
        .mobility(
            Mobility.builder()
                .home(home)
                .radiusKm(radius)
                .longestWay(longestWay)
                .mode(mode)
                .wayWithinFreeTime(wayWithinFreeTime)
                .build())
        .boundaries(
            Boundaries.builder()
                .hoursPerWeek(hoursPerWeek)
                .notAskedFor(TreeSet.of(notAskedFor))
                .quietTimes(quiet)
                .build())
        .rhythm(new Rhythm(Array.ofAll(phases)))
        .proofs(Array.ofAll(proofs))
        .wantsToLearn(TreeSet.of(wantsToLearn))
        .pairWishes(Array.ofAll(wishes))
        .born(born)
        .build();
  }
}
