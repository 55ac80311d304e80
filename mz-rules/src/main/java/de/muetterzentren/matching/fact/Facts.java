package de.muetterzentren.matching.fact;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.When;
import de.muetterzentren.model.request.Where;
import de.muetterzentren.model.time.Timetable;
import io.vavr.Lazy;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Turns a community into facts: needs for requests, helpers for everybody. */
public final class Facts {
  private final Community community;
  private final Map<ParticipantId, Participant> changed;
  private final Map<CentreId, House> houses;

  /** Read by rules that look at some needs beside others. */
  private final Map<ParticipantId, Helper.Record> records;

  /** Whether there will be other facts soon; what somebody did is then read at once. */
  private final boolean live;

  private Facts(
      Community community,
      Map<ParticipantId, Helper.Record> records,
      Map<ParticipantId, Participant> changed,
      Map<CentreId, House> houses,
      boolean live) {
    this.community = community;
    this.records = records;
    this.changed = changed;
    this.houses = houses;
    this.live = live;
  }

  /** Of a community; what somebody did is read when it is first asked for. */
  public static Facts of(Community community) {
    return of(community, false);
  }

  /** Reads a community that will change: the facts of the next one come from these. */
  public static Facts live(Community community) {
    return of(community, true);
  }

  private static Facts of(Community community, boolean live) {
    return new Facts(community, new ConcurrentHashMap<>(), Map.of(), new HashMap<>(), live);
  }

  /**
   * The facts of a changed community, of {@link #live} facts. Both share what is known of houses.
   */
  public Facts with(Community changed) {
    return new Facts(changed, new ConcurrentHashMap<>(), Map.of(), houses, true);
  }

  /** That the contact persons of a house are there at other times. */
  public void forget(CentreId house) {
    houses.remove(house);
  }

  /** The same with other values of participants; all else stays, pledges for instance. */
  public Facts with(Iterable<Participant> people) {
    Map<ParticipantId, Participant> all = new HashMap<>(changed);
    people.forEach(person -> all.put(person.id(), person));
    return new Facts(community, records, all, new HashMap<>(), live);
  }

  /** A participant; there must be one. */
  public Participant person(ParticipantId id) {
    Participant other = changed.get(id);
    return other != null ? other : community.participants().get(id).get();
  }

  /** Everybody as somebody who could help, in no order. */
  public List<Helper> helpers() {
    List<Helper> helpers = new ArrayList<>(community.participants().size());
    for (Participant participant : community.participants().valuesIterator()) {
      Participant other = changed.get(participant.id());
      helpers.add(helper(other != null ? other : participant));
    }
    return helpers;
  }

  /** One participant as somebody who could help. */
  public Helper helper(Participant participant) {
    Facts asked = changed.isEmpty() ? this : new Facts(community, records, Map.of(), houses, live);
    Lazy<Helper.Record> record =
        Lazy.of(
            () ->
                records.computeIfAbsent(
                    participant.id(), new Records(community, asked::place)::of));
    if (live) {
      record.get();
    }
    return new Helper(participant, record);
  }

  /** The starts on which a helper of several has agreed already; none if it is open. */
  private Option<Seq<ZonedDateTime>> agreed(CareRequest request) {
    return request.helpers() == 1 || request.when() instanceof When.Fixed
        ? Option.none()
        : Array.ofAll(community.pledgesFor(request.id()).values())
            .map(pledge -> pledge.startsOf(request))
            .minBy(starts -> starts.head().toInstant());
  }

  /** A request as a need. Once a helper has agreed on starts, all others come at these times. */
  public Need need(CareRequest request) {
    return need(request, 0, agreed(request));
  }

  /** A request as a need with a start for each of its times. */
  public Need need(CareRequest request, Seq<ZonedDateTime> starts) {
    return need(request, 0, Option.of(starts));
  }

  /** One turn of a request that is shared in turns, from 1 on, as a need. */
  public Need turn(CareRequest request, int number) {
    return need(request.turn(number), number, Option.none());
  }

  private Need need(CareRequest request, int turn, Option<Seq<ZonedDateTime>> starts) {
    return new Need(
        request,
        turn,
        starts,
        community.centres().get(request.centre()).get(),
        person(request.asker()),
        community.services().get(request.service()).get(),
        place(request),
        request.where() instanceof Where.AtCentre at ? house(at.centre()) : null);
  }

  /** The same need in a house in place of where it was asked for. */
  public Need in(Centre centre, Need need) {
    return need(need.request().withWhere(Where.atCentre(centre.id())), 0, need.agreed());
  }

  /** All houses. */
  public Iterable<Centre> centres() {
    return community.centres().values();
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

  /** A house with the times of its contact persons; there must be one. */
  public House house(CentreId id) {
    return houses.computeIfAbsent(
        id, none -> new House(community.centres().get(id).get(), contactTimes(id)));
  }

  /** Free times of contact persons and times of offers that have some; none if any is unknown. */
  private Option<List<ContactTimes>> contactTimes(CentreId id) {
    List<ContactTimes> tables = new ArrayList<>();
    for (ParticipantId person : community.centres().get(id).get().contactPersons()) {
      Option<Timetable> free = person(person).availability();
      if (free.isEmpty()) {
        return Option.none();
      }
      tables.add(free.get()::within);
    }
    for (Offer offer : community.offers().values()) {
      if (offer.centre().equals(id) && !offer.contactPersons().isEmpty() && offer.hasTimes()) {
        tables.add(within -> community.times(offer, within));
      }
    }
    return tables.isEmpty() ? Option.none() : Option.of(tables);
  }
}
