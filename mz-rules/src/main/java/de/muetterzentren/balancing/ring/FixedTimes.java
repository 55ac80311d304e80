package de.muetterzentren.balancing.ring;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Pledge;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.StartWindow;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import org.threeten.extra.Interval;

/** When requests take place in a week from Monday to Sunday. */
final class FixedTimes {
  private final Community community;
  private final Interval week;

  FixedTimes(Community community, LocalDate day, ZoneId zone) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
    this.community = community;
    this.week =
        Interval.of(
            monday.atStartOfDay(zone).toInstant(),
            monday.plusDays(7).atStartOfDay(zone).toInstant());
  }

  /** The windows of each time in this week. */
  Seq<Seq<StartWindow>> times(CareRequest request) {
    return request.occurrences().filter(windows -> week.contains(earliest(windows)));
  }

  private static Instant earliest(Seq<StartWindow> windows) {
    return windows.map(window -> window.earliest().toInstant()).min().get();
  }

  /** How long helpers help in this week by pledges. */
  Map<ParticipantId, Duration> pledged() {
    Map<ParticipantId, Duration> pledged = new HashMap<>();
    community
        .pledges()
        .values()
        .flatMap(byHelper -> byHelper.values())
        .forEach(pledge -> pledged.merge(pledge.helper(), pledged(pledge), Duration::plus));
    return pledged;
  }

  private Duration pledged(Pledge pledge) {
    CareRequest request = community.requests().get(pledge.request()).get();
    return pledge.turns().isEmpty()
        ? duration(request, pledge.startsOf(request))
        : pledge
            .turns()
            .toArray()
            .map(request::turn)
            .map(turn -> duration(turn, turn.earliestStarts()))
            .fold(Duration.ZERO, Duration::plus);
  }

  private Duration duration(CareRequest request, Seq<ZonedDateTime> starts) {
    return request.duration().multipliedBy(starts.count(start -> week.contains(start.toInstant())));
  }

  /** Whether two requests overlap for sure: at fixed times of this week; half-open. */
  boolean clash(RequestId one, RequestId other) {
    Seq<Interval> others = fixed(other);
    return fixed(one).exists(span -> others.exists(span::overlaps));
  }

  private Seq<Interval> fixed(RequestId id) {
    CareRequest request = community.requests().get(id).get();
    return times(request)
        .filter(windows -> windows.size() == 1)
        .map(Seq::head)
        .filter(window -> window.earliest().toInstant().equals(window.latest().toInstant()))
        .map(window -> Interval.of(window.earliest().toInstant(), request.duration()));
  }
}
