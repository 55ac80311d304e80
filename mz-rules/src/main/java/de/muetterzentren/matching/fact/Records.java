package de.muetterzentren.matching.fact;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.Doings;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Pledge;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.Interval;

/** Reads what people have said and done: pledges as spans, and of contributions those that hold. */
final class Records {
  private final Community community;
  private final Function<CareRequest, @Nullable Place> places;

  /**
   * Of a community.
   *
   * @param places where requests take place
   */
  Records(Community community, Function<CareRequest, @Nullable Place> places) {
    this.community = community;
    this.places = places;
  }

  /** What one person did, in the order of ids. */
  Helper.Record of(ParticipantId id) {
    Doings doings = community.doingsOf(id);
    Reading reading = new Reading();
    doings.pledges().forEach(reading::note);
    return new Helper.Record(
        doings,
        reading.busy,
        reading.supported,
        holding(doings.given()),
        holding(doings.received()),
        reading.pledgedStock);
  }

  private List<Contribution> holding(Seq<Contribution> all) {
    List<Contribution> holding = new ArrayList<>(all.size());
    for (Contribution one : all) {
      if (community.holds(one)) {
        holding.add(one);
      }
    }
    return holding;
  }

  /** What somebody said, as far as it is read. */
  private final class Reading {
    private final List<Busy> busy = new ArrayList<>();
    private final List<Helper.Supported> supported = new ArrayList<>();
    private final Map<Helper.Counted, Double> pledgedStock = new HashMap<>();

    private void note(Pledge pledge) {
      CareRequest request = community.requests().get(pledge.request()).get();
      request
          .amount()
          .forEach(
              amount ->
                  pledgedStock.merge(
                      new Helper.Counted(request.service(), amount.unit()),
                      pledge.amount().getOrElse(amount).quantity(),
                      Double::sum));
      Optional<Place> place = Optional.ofNullable(places.apply(request));
      if (pledge.turns().isEmpty()) {
        for (ZonedDateTime start : pledge.startsOf(request)) {
          note(request, start.toInstant(), place);
        }
        return;
      }
      for (int turn : pledge.turns()) {
        note(request.turn(turn), request.turn(turn).when().earliest().toInstant(), place);
      }
    }

    private void note(CareRequest request, Instant start, Optional<Place> place) {
      busy.add(new Busy(request.id(), Interval.of(start, request.duration()), place));
      supported.add(new Helper.Supported(request.service(), request.asker(), start));
    }
  }
}
