package de.muetterzentren.matching.fact;

import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.HousePolicy;
import de.muetterzentren.model.centre.Weights;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.StartWindow;
import de.muetterzentren.model.request.Urgency;
import de.muetterzentren.model.service.Service;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A request, or one turn of a request that is shared in turns, as the rules see it, with what its
 * house and its place add. Read-only.
 */
public final class Need {
  private final CareRequest request;
  private final int turn;
  private final Option<Seq<ZonedDateTime>> agreed;
  private final Centre house;
  private final Participant asker;
  private final Service service;
  private final @Nullable Place place;
  private final @Nullable House venue;
  private final List<Occurrence> occurrences;
  private final boolean fixed;
  private final boolean once;
  private final Languages required;
  private final Languages wished;
  private final LocalDate lately;
  private final Instant surelyBeforeLately;
  private final Instant surelyLately;

  Need(
      CareRequest request,
      int turn,
      Option<Seq<ZonedDateTime>> agreed,
      Centre house,
      Participant asker,
      Service service,
      @Nullable Place place,
      @Nullable House venue) {
    this.request = request;
    this.turn = turn;
    this.agreed = agreed;
    this.house = house;
    this.asker = asker;
    this.service = service;
    this.place = place;
    this.venue = venue;
    this.occurrences =
        agreed
            .map(Need::windows)
            .getOrElse(request::occurrences)
            .map(windows -> new Occurrence(windows, request.duration(), house.zone()))
            .collect(Collectors.toUnmodifiableList());
    this.fixed = occurrences.stream().allMatch(Occurrence::fixed);
    this.once = occurrences.size() == 1;
    this.required = Languages.of(request.required().languages());
    this.wished =
        Languages.of(
            request.preferred().languages().isEmpty()
                ? asker.languages()
                : request.preferred().languages());
    this.lately = firstDay().minusDays(house.policy().latelyDays());
    // no clock is a day ahead of another
    this.surelyBeforeLately = lately.minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    this.surelyLately = lately.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static Seq<Seq<StartWindow>> windows(Seq<ZonedDateTime> starts) {
    return starts.map(start -> Array.of(new StartWindow(start, start)));
  }

  /** The start of each time, where it is agreed though the request leaves it open. */
  Option<Seq<ZonedDateTime>> agreed() {
    return agreed;
  }

  /** The request itself; for a turn, as if the turn were all that is asked for. */
  public CareRequest request() {
    return request;
  }

  /** Which turn of the request it is, from 1 on; 0 if it is all of the request. */
  public int turn() {
    return turn;
  }

  /** The house that took the request. */
  public Centre house() {
    return house;
  }

  /** The rules of that house. */
  public HousePolicy policy() {
    return house.policy();
  }

  /** The weights of that house. */
  public Weights weights() {
    return house.policy().weights();
  }

  /** Who asks. */
  public Participant asker() {
    return asker;
  }

  /** What is needed. */
  public Service service() {
    return service;
  }

  /** Whether a family cannot do without it. */
  public boolean emergency() {
    return request.urgency() == Urgency.EMERGENCY;
  }

  /** Where, if it is known. */
  public Optional<Place> place() {
    return Optional.ofNullable(place);
  }

  /** The house in which it takes place, if it is in one. */
  public Optional<House> venue() {
    return Optional.ofNullable(venue);
  }

  /** Each time that it takes place, earliest first. */
  public List<Occurrence> occurrences() {
    return occurrences;
  }

  /** Whether these may be the starts of all its times. */
  public boolean allows(List<Instant> starts) {
    for (int i = 0; i < occurrences.size(); i++) {
      if (!occurrences.get(i).starts().contains(starts.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether every time has just one start. */
  public boolean fixed() {
    return fixed;
  }

  /** Whether it takes place once only. */
  public boolean once() {
    return once;
  }

  /** The local day of the first time. */
  public LocalDate firstDay() {
    return occurrences.get(0).day();
  }

  /** The first local day that counts as "lately" before the first time. */
  public LocalDate lately() {
    return lately;
  }

  /** Whether a moment lies on that day or later, by the clock of the house. */
  public boolean isLately(Instant moment) {
    return moment.isAfter(surelyBeforeLately)
        && (moment.isAfter(surelyLately)
            || !LocalDate.ofInstant(moment, house.zone()).isBefore(lately));
  }

  /** Languages of which a helper must speak one; none if language does not matter. */
  public Languages required() {
    return required;
  }

  /** Languages that would be good to share: those that the request prefers, or the asker's. */
  public Languages wished() {
    return wished;
  }

  /** How many people each helper has to care for, if they share equally. */
  public int peoplePerHelper() {
    int helpers = request.helpers();
    return (request.caredFor().people() + helpers - 1) / helpers;
  }

  /** How many children each helper has to care for, if they share equally. */
  public int childrenPerHelper() {
    int helpers = request.helpers();
    return (request.caredFor().children() + helpers - 1) / helpers;
  }

  @Override
  public String toString() {
    return "Need[" + request.id() + (turn == 0 ? "" : "/" + turn) + "]";
  }
}
