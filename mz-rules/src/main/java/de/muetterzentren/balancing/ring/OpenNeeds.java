package de.muetterzentren.balancing.ring;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.matching.internal.NeutralTie;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.participant.PhaseKind;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.StartWindow;
import de.muetterzentren.model.request.Urgency;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The open needs of a week, Monday to Sunday, and who could meet them by the matching rules: what a
 * ring exchange can be looked for in. Immutable and thread-safe.
 *
 * <ul>
 *   <li>Open needs are requests for time that still need somebody and take place in the week, with
 *       the hours of that week. Emergencies are left out: nobody waits for a ring. So are requests
 *       for something countable.
 *   <li>Who could give is who {@link Matcher} proposes, all of them; without those who are in a
 *       phase of receiving on a day of the request (own rhythm).
 *   <li>Somebody offers the hours of their week that are not pledged yet; without a limit of their
 *       own, as many as they need themselves, as nobody gives more than they get.
 *   <li>Hours are counted in whole quarters if nothing else is said; what is beyond the last one
 *       stays with the usual way.
 * </ul>
 *
 * <p>A need may be met in part and by several people: hours balance, and the conversation about it
 * says who comes when. Whether whole tasks alone can be exchanged in full balance is a problem of
 * another kind (subset sum), for which no fast exact method is known.
 */
public final class OpenNeeds {
  private static final Duration QUARTER = Duration.ofMinutes(15);
  private static final int EVERYBODY = 1_000_000;
  private static final double NANOS = 3_600e9;

  private final RingNeeds needs;
  private final FixedTimes times;

  private OpenNeeds(RingNeeds needs, FixedTimes times) {
    this.needs = needs;
    this.times = times;
  }

  /**
   * The open needs of the week in which a day lies.
   *
   * @param matcher whose rules say who could give
   * @param zone where the day is
   * @throws de.muetterzentren.model.problem.InvalidValueException if the day does not lie in the
   *     years 1 to 9999
   */
  public static OpenNeeds inWeek(Community community, Matcher matcher, LocalDate day, ZoneId zone) {
    return inWeek(community, matcher, day, zone, QUARTER);
  }

  /**
   * The same, with hours counted in other units, such as whole hours: nobody comes for less.
   *
   * @param unit a minute to a day
   */
  public static OpenNeeds inWeek(
      Community community, Matcher matcher, LocalDate day, ZoneId zone, Duration unit) {
    Checks.given(
        "community", community, "matcher", matcher, "day", day, "zone", zone, "unit", unit);
    Checks.begin().date("day", day).done();
    RingNeeds.in(unit).build();
    FixedTimes times = new FixedTimes(community, day, zone);
    Map<RequestId, CareRequest> asked = new java.util.TreeMap<>();
    for (CareRequest request : community.requests().values()) {
      if (request.urgency() != Urgency.EMERGENCY
          && request.amount().isEmpty()
          && !times.times(request).isEmpty()) {
        asked.put(request.id(), request);
      }
    }
    List<Need> all = new ArrayList<>();
    Map<ParticipantId, Long> wanted = new HashMap<>();
    for (Answer answer : matcher.withProposals(EVERYBODY).answers(community, asked.keySet())) {
      need(community, times, unit, asked.get(answer.request()), answer)
          .forEach(
              need -> {
                all.add(need);
                wanted.merge(need.receiver(), need.most(), Long::sum);
              });
    }
    Map<ParticipantId, Duration> pledged = times.pledged();
    Map<ParticipantId, Long> offered = new java.util.TreeMap<>();
    wanted.forEach(
        (id, units) -> {
          Participant person = community.participants().get(id).get();
          offered.put(id, offer(person, units, pledged.getOrDefault(id, Duration.ZERO), unit));
        });
    return new OpenNeeds(
        new RingNeeds(
            unit,
            TreeMap.ofAll(offered),
            Array.ofAll(all).flatMap(need -> among(need, offered.keySet()))),
        times);
  }

  private static Option<Need> need(
      Community community, FixedTimes times, Duration unit, CareRequest request, Answer answer) {
    Seq<Seq<StartWindow>> dates = times.times(request);
    long units = request.duration().dividedBy(unit) * dates.size();
    Seq<ParticipantId> givers =
        answer
            .proposals()
            .map(Proposal::helper)
            .reject(id -> receives(community.participants().get(id).get(), dates));
    if (units == 0 || givers.isEmpty() || !(answer instanceof Answer.Proposed proposed)) {
      return Option.none();
    }
    return Option.of(
        new Need(
            Option.of(request.id()),
            request.asker(),
            givers,
            Math.min(units * proposed.stillNeeded(), Need.MOST),
            units));
  }

  private static boolean receives(Participant person, Seq<Seq<StartWindow>> dates) {
    return person
        .rhythm()
        .phases()
        .filter(phase -> phase.kind() == PhaseKind.RECEIVING)
        .exists(
            phase ->
                dates.exists(
                    windows ->
                        windows.exists(
                            window -> phase.days().contains(window.earliest().toLocalDate()))));
  }

  private static long offer(Participant person, long wanted, Duration pledged, Duration unit) {
    long limit =
        person
            .boundaries()
            .hoursPerWeek()
            .map(hours -> Duration.ofNanos(Math.round(hours * NANOS)).minus(pledged))
            .map(left -> left.isNegative() ? 0 : left.dividedBy(unit))
            .getOrElse(wanted);
    return Math.min(Math.min(limit, wanted), Need.MOST);
  }

  /** A need with those of its givers who need something themselves; none if there are none. */
  private static Option<Need> among(Need need, Set<ParticipantId> people) {
    Seq<ParticipantId> givers = need.givers().filter(people::contains);
    return givers.isEmpty()
        ? Option.none()
        : Option.of(
            new Need(need.request(), need.receiver(), givers, need.most(), need.mostFromOne()));
  }

  /** What could be exchanged: for {@link RingExchange#best}, which compares no times. */
  public RingNeeds needs() {
    return needs;
  }

  /**
   * The exchange with the most hours, in which nobody is to be in two places: whoever would give to
   * two requests that overlap at fixed times stays with the one with more hours, and the exchange
   * is looked for anew without the other. Its certificate keeps the bound for all needs, clashes
   * allowed, so that the total may be below the bound.
   */
  public RingExchange exchange() {
    return exchange(RingExchange::best);
  }

  /**
   * The same in rings of at most so many people, see {@link RingExchange#best(RingNeeds, int)}.
   *
   * @param mostPeople 2 to 100,000
   */
  public RingExchange exchange(int mostPeople) {
    return exchange(some -> RingExchange.best(some, mostPeople));
  }

  private RingExchange exchange(Function<RingNeeds, RingExchange> best) {
    RingExchange first = best.apply(needs);
    RingExchange exchange = first;
    Seq<Need> left = needs.needs();
    Map<Need, Set<ParticipantId>> clashes = clashes(exchange);
    while (!clashes.isEmpty()) {
      Map<Need, Set<ParticipantId>> out = clashes;
      left = left.flatMap(need -> without(need, out.getOrDefault(need, Set.of())));
      exchange = best.apply(new RingNeeds(needs.unit(), needs.offered(), left));
      clashes = clashes(exchange);
    }
    return exchange.bounded(first.certificate());
  }

  private static Option<Need> without(Need need, Set<ParticipantId> out) {
    return out.isEmpty()
        ? Option.of(need)
        : among(need, need.givers().reject(out::contains).toJavaSet());
  }

  private Map<Need, Set<ParticipantId>> clashes(RingExchange exchange) {
    Map<Need, Set<ParticipantId>> clashes = new HashMap<>();
    exchange
        .shares()
        .groupBy(Share::giver)
        .forEach(
            (giver, shares) -> {
              List<RequestId> kept = new ArrayList<>();
              for (Share share : shares.sorted(MOST_FIRST)) {
                RequestId request = share.need().request().get();
                if (kept.stream().anyMatch(other -> times.clash(request, other))) {
                  clashes.computeIfAbsent(share.need(), need -> new HashSet<>()).add(giver);
                } else {
                  kept.add(request);
                }
              }
            });
    return clashes;
  }

  private static final Comparator<Share> MOST_FIRST =
      Comparator.comparingLong((Share share) -> -share.units())
          .thenComparing(share -> NeutralTie.of(share.need().request().get(), share.giver()))
          .thenComparing(share -> share.need().request().get());
}
