package de.muetterzentren.matching.fact;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Decline;
import de.muetterzentren.model.request.Pledge;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Array;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.Interval;

/**
 * Who did what: pledges, declines and contributions by person. What is told in another order is
 * known in the same. Used by one thread at a time.
 */
public final class Doings {
  private final Map<ParticipantId, OfOne> people = new HashMap<>();

  private Doings() {}

  /** All that a community knows; of contributions, those that hold. */
  static Doings of(Community community) {
    Doings doings = new Doings();
    for (var same : community.pledges().valuesIterator()) {
      same.valuesIterator().forEach(doings::add);
    }
    for (var same : community.declines().valuesIterator()) {
      same.valuesIterator().forEach(doings::add);
    }
    community.contributions().valuesIterator().filter(community::holds).forEach(doings::add);
    return doings;
  }

  private static final class OfOne {
    final List<Pledge> pledges = new ArrayList<>(0);
    final List<Decline> declines = new ArrayList<>(0);
    final List<Contribution> given = new ArrayList<>(0);
    final List<Contribution> received = new ArrayList<>(0);

    boolean isEmpty() {
      return pledges.isEmpty() && declines.isEmpty() && given.isEmpty() && received.isEmpty();
    }
  }

  /** Somebody has pledged. */
  public void add(Pledge pledge) {
    of(pledge.helper()).pledges.add(pledge);
  }

  /** Somebody has declined. */
  public void add(Decline decline) {
    of(decline.helper()).declines.add(decline);
  }

  /** Somebody has given something. */
  public void add(Contribution contribution) {
    if (contribution.giver() instanceof Party.Person giver) {
      of(giver.id()).given.add(contribution);
    }
    if (contribution.receiver() instanceof Party.Person receiver) {
      of(receiver.id()).received.add(contribution);
    }
  }

  /** A pledge is no more. */
  public void remove(Pledge pledge) {
    of(pledge.helper()).pledges.remove(pledge);
    tidy(pledge.helper());
  }

  /** A decline is no more. */
  public void remove(Decline decline) {
    of(decline.helper()).declines.remove(decline);
    tidy(decline.helper());
  }

  /** A contribution is no more. */
  public void remove(Contribution contribution) {
    if (contribution.giver() instanceof Party.Person giver) {
      of(giver.id()).given.remove(contribution);
      tidy(giver.id());
    }
    if (contribution.receiver() instanceof Party.Person receiver) {
      of(receiver.id()).received.remove(contribution);
      tidy(receiver.id());
    }
  }

  private OfOne of(ParticipantId id) {
    return people.computeIfAbsent(id, none -> new OfOne());
  }

  private void tidy(ParticipantId id) {
    if (people.get(id).isEmpty()) {
      people.remove(id);
    }
  }

  /** What one person did, in the order of ids. */
  Helper.Record record(
      ParticipantId id,
      Function<RequestId, CareRequest> requests,
      Function<CareRequest, @Nullable Place> places) {
    OfOne one = people.get(id);
    if (one == null) {
      return Helper.Record.NONE;
    }
    Helper.Record record =
        new Helper.Record(
            new ArrayList<>(),
            new ArrayList<>(),
            sorted(one.given, Comparator.comparing(Contribution::id)),
            sorted(one.received, Comparator.comparing(Contribution::id)),
            new ArrayList<>(),
            new HashMap<>(),
            new HashSet<>(),
            new HashMap<>());
    for (Pledge pledge : sorted(one.pledges, Comparator.comparing(Pledge::request))) {
      CareRequest request = requests.apply(pledge.request());
      note(pledge, request, Optional.ofNullable(places.apply(request)), record);
    }
    for (Decline decline : one.declines) {
      record.declined().add(decline.request());
      record.asked().add(decline.at());
    }
    return record;
  }

  private static <T> List<T> sorted(List<T> some, Comparator<T> order) {
    List<T> sorted = new ArrayList<>(some);
    sorted.sort(order);
    return sorted;
  }

  private static void note(
      Pledge pledge, CareRequest request, Optional<Place> place, Helper.Record record) {
    record.pledged().put(request.id(), pledge);
    record.asked().add(pledge.agreedAt());
    request
        .amount()
        .forEach(
            amount ->
                record
                    .pledgedStock()
                    .merge(
                        new Helper.Counted(request.service(), amount.unit()),
                        pledge.amount().getOrElse(amount).quantity(),
                        Double::sum));
    Instant asked = request.when().earliest().toInstant();
    Duration later =
        pledge
            .start()
            .map(start -> Duration.between(asked, start.toInstant()))
            .getOrElse(Duration.ZERO);
    Array.ofAll(pledge.turns())
        .map(request::turn)
        .orElse(Array.of(request))
        .forEach(pledged -> note(pledged, later, place, record));
  }

  private static void note(
      CareRequest request, Duration later, Optional<Place> place, Helper.Record record) {
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
}
