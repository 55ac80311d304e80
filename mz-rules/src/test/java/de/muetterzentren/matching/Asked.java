package de.muetterzentren.matching;

import de.muetterzentren.model.contribution.Amount;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.participant.ProofId;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.CaredFor;
import de.muetterzentren.model.request.Conditions;
import de.muetterzentren.model.request.Continuity;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.StartWindow;
import de.muetterzentren.model.request.Turns;
import de.muetterzentren.model.request.Urgency;
import de.muetterzentren.model.request.When;
import de.muetterzentren.model.request.Where;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.model.service.Services;
import de.muetterzentren.model.time.Recurrence;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;

/** A request for a test, in words. */
final class Asked {
  private final RequestId id;
  private ParticipantId asker = Fixture.AMIRA;
  private ServiceId service = Services.CHILDCARE;
  private Where where = Where.atHome();
  private When when = When.at(Fixture.at("2026-11-24T09:00"), Duration.ofHours(2));
  private Option<Recurrence> recurrence = Option.none();
  private Option<Amount> amount = Option.none();
  private CaredFor caredFor = CaredFor.oneAdult();
  private Urgency urgency = Urgency.NORMAL;
  private Continuity continuity = Continuity.OPEN;
  private Option<Turns> turns = Option.none();
  private int helpers = 1;
  private String[] languages = {};
  private String[] wished = {};
  private ProofId[] proofs = {};

  Asked(String id) {
    this.id = RequestId.of(id);
  }

  Asked by(String somebody) {
    asker = ParticipantId.of(somebody);
    return this;
  }

  Asked forA(ServiceId what) {
    service = what;
    return this;
  }

  Asked inTheHouse() {
    where = Where.atCentre(Fixture.HOUSE);
    return this;
  }

  Asked emergency() {
    urgency = Urgency.EMERGENCY;
    return this;
  }

  Asked atHome(Place place) {
    where = Where.atHome(place);
    return this;
  }

  Asked at(Place place) {
    where = Where.elsewhere(place);
    return this;
  }

  /** From a local time in Berlin on. */
  Asked from(String start, Duration duration) {
    return from(Fixture.at(start), duration);
  }

  Asked from(ZonedDateTime start, Duration duration) {
    when = When.at(start, duration);
    return this;
  }

  Asked from(String start, double hours) {
    return from(start, Duration.ofMinutes(Math.round(hours * 60)));
  }

  /** From one local time in Berlin to another, such as {@code "2026-11-24 09-12"}. */
  Asked hours(String dayAndHours) {
    String[] parts = dayAndHours.split(" |-(?=\\d\\d$)");
    int from = Integer.parseInt(parts[1]);
    return from(parts[0] + "T%02d:00".formatted(from), Integer.parseInt(parts[2]) - from);
  }

  Asked startingBetween(String earliest, String latest, double hours) {
    when =
        When.between(
            Fixture.at(earliest), Fixture.at(latest), Duration.ofMinutes(Math.round(hours * 60)));
    return this;
  }

  Asked startingBetween(
      String earliest, String latest, String orEarliest, String orLatest, double hours) {
    when =
        new When.Flexible(
            Array.of(
                new StartWindow(Fixture.at(earliest), Fixture.at(latest)),
                new StartWindow(Fixture.at(orEarliest), Fixture.at(orLatest))),
            Duration.ofMinutes(Math.round(hours * 60)));
    return this;
  }

  Asked again(String rule) {
    recurrence = Option.of(Recurrence.of(rule));
    return this;
  }

  /** The same, but not on one day. */
  Asked againExcept(String rule, String day) {
    recurrence = Option.of(new Recurrence(rule, TreeSet.of(LocalDate.parse(day))));
    return this;
  }

  Asked children(int number) {
    caredFor = CaredFor.children(number);
    return this;
  }

  Asked inTurnsOf(double hours) {
    turns = Option.of(Turns.of(Duration.ofMinutes(Math.round(hours * 60))));
    return this;
  }

  Asked helpers(int number) {
    helpers = number;
    return this;
  }

  Asked amount(double quantity, String unit) {
    amount = Option.of(Amount.of(quantity, unit));
    return this;
  }

  Asked familiarPeopleMatter() {
    continuity = Continuity.MATTERS;
    return this;
  }

  Asked needsLanguage(String... tags) {
    languages = tags;
    return this;
  }

  Asked prefersLanguage(String... tags) {
    wished = tags;
    return this;
  }

  Asked needsProof(String... kinds) {
    proofs = Array.of(kinds).map(ProofId::of).toJavaArray(ProofId[]::new);
    return this;
  }

  CareRequest build() {
    return CareRequest.builder()
        .id(id)
        .centre(Fixture.HOUSE)
        .asker(asker)
        .service(service)
        .where(where)
        .when(when)
        .recurrence(recurrence)
        .turns(turns)
        .helpers(helpers)
        .caredFor(caredFor)
        .amount(amount)
        .urgency(urgency)
        .continuity(continuity)
        .required(conditions(languages, proofs))
        .preferred(conditions(wished))
        .build();
  }

  private static Conditions conditions(String[] languages, ProofId... proofs) {
    return new Conditions(HashSet.of(languages).map(Locale::forLanguageTag), TreeSet.of(proofs));
  }
}
