package de.muetterzentren.matching.fact;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Decline;
import de.muetterzentren.model.request.Pledge;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.Where;
import de.muetterzentren.model.time.Timetable;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.Interval;

/** Turns a community into facts: needs for requests, helpers for everybody. */
public final class Facts {
  private final Community community;
  private final Map<ParticipantId, Helper.Record> records;
  private final Map<ParticipantId, Participant> changed;
  private final Map<CentreId, House> houses = new HashMap<>();

  private Facts(
      Community community,
      Map<ParticipantId, Helper.Record> records,
      Map<ParticipantId, Participant> changed) {
    this.community = community;
    this.records = records;
    this.changed = changed;
  }

  /** Reads the community once: pledges, declines and contributions by person. */
  public static Facts of(Community community) {
    Facts facts = new Facts(community, new HashMap<>(), Map.of());
    community.pledges().values().forEach(same -> same.values().forEach(facts::note));
    community.declines().values().forEach(same -> same.values().forEach(facts::note));
    community.contributions().values().forEach(facts::note);
    return facts;
  }

  /** The same with other values of participants; all else stays, pledges for instance. */
  public Facts with(Iterable<Participant> people) {
    Map<ParticipantId, Participant> all = new HashMap<>(changed);
    people.forEach(person -> all.put(person.id(), person));
    return new Facts(community, records, all);
  }

  /** A participant; there must be one. */
  public Participant person(ParticipantId id) {
    Participant other = changed.get(id);
    return other != null ? other : community.participants().get(id).get();
  }

  /** Everybody as somebody who could help, in no order. */
  public List<Helper> helpers() {
    List<Helper> helpers = new ArrayList<>(community.participants().size());
    for (Participant participant : community.participants().values()) {
      helpers.add(helper(person(participant.id())));
    }
    return helpers;
  }

  /** One participant as somebody who could help. */
  public Helper helper(Participant participant) {
    return new Helper(participant, records.getOrDefault(participant.id(), Helper.Record.NONE));
  }

  /** A request as a need. */
  public Need need(CareRequest request) {
    return new Need(
        request,
        community.centres().get(request.centre()).get(),
        person(request.asker()),
        community.services().get(request.service()).get(),
        place(request),
        request.where() instanceof Where.AtCentre at ? house(at.centre()) : null);
  }

  /** The same need in a house in place of where it was asked for. */
  public Need in(Centre centre, Need need) {
    return need(need.request().withWhere(Where.atCentre(centre.id())));
  }

  /** All houses. */
  public Iterable<Centre> centres() {
    return community.centres().values();
  }

  private void note(Pledge pledge) {
    CareRequest request = community.requests().get(pledge.request()).get();
    Helper.Record record = record(pledge.helper());
    record.pledged().add(request.id());
    record.asked().add(pledge.agreedAt());
    request
        .amount()
        .forEach(
            amount ->
                record
                    .pledgedStock()
                    .merge(
                        new Helper.Counted(request.service(), amount.unit()),
                        amount.quantity(),
                        Double::sum));
    Instant asked = request.when().earliest().toInstant();
    Duration later =
        pledge
            .start()
            .map(start -> Duration.between(asked, start.toInstant()))
            .getOrElse(Duration.ZERO);
    Optional<Place> place = Optional.ofNullable(place(request));
    request
        .occurrences()
        .forEach(
            windows -> {
              Instant first = windows.map(w -> w.earliest().toInstant()).min().get();
              Interval span = Interval.of(first.plus(later), request.duration());
              record.busy().add(new Busy(request.id(), span, place));
              record
                  .supported()
                  .add(new Helper.Supported(request.service(), request.asker(), span.getStart()));
            });
  }

  private void note(Decline decline) {
    Helper.Record record = record(decline.helper());
    record.declined().add(decline.request());
    record.asked().add(decline.at());
  }

  private void note(Contribution contribution) {
    if (contribution.giver() instanceof Party.Person giver) {
      Helper.Record record = record(giver.id());
      record.given().add(contribution);
      if (contribution.kind() == ContributionKind.HOURS) {
        contribution
            .request()
            .forEach(request -> record.kept().add(new Helper.Kept(request, contribution.on())));
      }
    }
    if (contribution.receiver() instanceof Party.Person receiver) {
      record(receiver.id()).received().add(contribution);
    }
  }

  private Helper.Record record(ParticipantId id) {
    return records.computeIfAbsent(
        id,
        none -> {
          Set<RequestId> declined = new HashSet<>();
          Set<RequestId> pledged = new HashSet<>();
          Map<Helper.Counted, Double> stock = new HashMap<>();
          return new Helper.Record(
              new ArrayList<>(),
              new ArrayList<>(),
              new ArrayList<>(),
              new ArrayList<>(),
              new ArrayList<>(),
              stock,
              declined,
              pledged,
              new HashSet<>());
        });
  }

  private @Nullable Place place(CareRequest request) {
    Option<Place> place;
    if (request.where() instanceof Where.AtHome home) {
      place = home.place().orElse(() -> person(request.asker()).mobility().home());
    } else if (request.where() instanceof Where.AtCentre at) {
      place = community.centres().get(at.centre()).flatMap(Centre::place);
    } else {
      place = ((Where.Elsewhere) request.where()).place();
    }
    return place.getOrNull();
  }

  private House house(CentreId id) {
    return houses.computeIfAbsent(
        id, none -> new House(community.centres().get(id).get(), contactTimes(id)));
  }

  /** Free times of contact persons and times of offers that have some; none if any is unknown. */
  private Option<List<Timetable>> contactTimes(CentreId id) {
    List<Timetable> tables = new ArrayList<>();
    for (ParticipantId person : community.centres().get(id).get().contactPersons()) {
      Option<Timetable> free = person(person).availability();
      if (free.isEmpty()) {
        return Option.none();
      }
      tables.add(free.get());
    }
    for (Offer offer : community.offers().values()) {
      if (offer.centre().equals(id) && !offer.contactPersons().isEmpty()) {
        offer.schedule().forEach(tables::add);
      }
    }
    return tables.isEmpty() ? Option.none() : Option.of(tables);
  }
}
