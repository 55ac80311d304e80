package de.muetterzentren.matching.remedy;

import de.muetterzentren.matching.fact.Facts;
import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.fact.Occurrence;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.fact.Starts;
import de.muetterzentren.matching.requirement.AllTimes;
import de.muetterzentren.matching.requirement.CommonStart;
import de.muetterzentren.matching.requirement.HoursOfTheWeek;
import de.muetterzentren.matching.travel.Travel;
import de.muetterzentren.model.participant.Mobility;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.participant.Phase;
import de.muetterzentren.model.participant.PhaseKind;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.time.Spans;
import de.muetterzentren.model.time.Timetable;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.threeten.extra.Interval;

/**
 * Turns what a helper is to be asked into changes: first as much as there can be, to see whether it
 * helps at all, then as little as is needed.
 */
final class Amounts {
  private static final double HOURS_OF_A_WEEK = 168;

  private final Facts facts;
  private final Judge judge;
  private final Limits limits;

  Amounts(Facts facts, Judge judge, Limits limits) {
    this.facts = facts;
    this.judge = judge;
    this.limits = limits;
  }

  /** Whether this helper is a contact person of the house in which it takes place. */
  static boolean isContactPerson(Need need, Helper helper) {
    return need.venue()
        .map(house -> house.centre().contactPersons().contains(helper.id()))
        .orElse(false);
  }

  /**
   * The other contact persons of the house in which it takes place, where it is known when they are
   * there; never the asker.
   */
  static Seq<ParticipantId> otherContactPersons(Need need, Helper helper) {
    return need.venue()
        .filter(house -> house.contactTimes().isDefined())
        .map(house -> house.centre().contactPersons().toArray())
        .orElse(Array.empty())
        .filter(person -> !person.equals(helper.id()) && !person.equals(need.asker().id()));
  }

  /** The pair after changes; none if there can be no such helper. */
  Optional<Judge.Question> after(Need need, Helper helper, List<HelperChange> changes) {
    return changed(helper, changes).map(people -> question(need, helper, people));
  }

  private Judge.Question question(
      Need need, Helper helper, Map<ParticipantId, Participant> people) {
    Helper then = facts.helper(people.getOrDefault(helper.id(), helper.participant()));
    return people.size() > 1 || isContactPerson(need, helper) || !people.containsKey(helper.id())
        ? new Judge.Question(facts.with(people.values()).need(need.request()), then)
        : new Judge.Question(need, then);
  }

  /** All who are asked, after the changes; none if there can be no such people. */
  Optional<Map<ParticipantId, Participant>> changed(Helper helper, List<HelperChange> changes) {
    Map<ParticipantId, Participant> people = new HashMap<>();
    try {
      for (HelperChange change : changes) {
        ParticipantId asked = change.helper();
        Participant before = asked.equals(helper.id()) ? helper.participant() : facts.person(asked);
        people.put(asked, change.applyTo(people.getOrDefault(asked, before)));
      }
      return Optional.of(people);
    } catch (InvalidValueException impossible) {
      return Optional.empty();
    }
  }

  /** As much as there can be of each; none if something of it cannot be asked. */
  Optional<List<HelperChange>> most(Need need, Helper helper, Asking asking) {
    Pair pair = judge.pair(need, helper);
    List<HelperChange> changes = new ArrayList<>();
    if (asking.further()) {
      Optional<HelperChange.GoFurther> further = further(pair);
      if (further.isEmpty()) {
        return Optional.empty();
      }
      changes.add(further.get());
    }
    if (asking.free()) {
      List<Interval> spans = new ArrayList<>();
      for (Occurrence time : need.occurrences()) {
        spans.add(withWays(pair, time.horizon()));
      }
      changes.add(free(pair, spans));
    }
    if (asking.hours()) {
      changes.add(new HelperChange.MoreHours(helper.id(), HOURS_OF_A_WEEK, HOURS_OF_A_WEEK));
    }
    asking
        .proofs()
        .forEach(
            proof -> changes.add(new HelperChange.GetProof(helper.id(), proof, need.firstDay())));
    for (ParticipantId contact : asking.contact()) {
      Seq<Interval> spans =
          Array.ofAll(need.occurrences()).flatMap(time -> mayBeThere(need, contact, time));
      if (spans.isEmpty()) {
        return Optional.empty();
      }
      changes.add(there(need, contact, spans));
    }
    return Optional.of(changes);
  }

  /** As little as is needed of each, where the most of it helps. */
  List<HelperChange> least(Need need, Helper helper, Asking asking, Judge.Question most) {
    Pair pair = judge.pair(need, helper);
    Pair relaxed = judge.pair(most.need(), most.helper());
    List<HelperChange> changes = new ArrayList<>();
    if (asking.further()) {
      further(pair).ifPresent(changes::add);
    }
    List<Instant> starts = starts(pair, relaxed, asking.contact().isDefined());
    if (asking.free()) {
      List<Interval> spans = new ArrayList<>();
      for (int i = 0; i < starts.size(); i++) {
        Occurrence time = need.occurrences().get(i);
        Interval span = withWays(pair, Interval.of(starts.get(i), time.task()));
        if (!notFree(pair, span).isZero()) {
          spans.add(span);
        }
      }
      changes.add(free(pair, spans));
    }
    if (asking.hours()) {
      changes.add(hours(pair, relaxed, starts));
    }
    asking
        .proofs()
        .forEach(
            proof -> changes.add(new HelperChange.GetProof(helper.id(), proof, need.firstDay())));
    for (ParticipantId contact : asking.contact()) {
      List<Interval> spans = new ArrayList<>();
      for (int i = 0; i < starts.size(); i++) {
        Occurrence time = need.occurrences().get(i);
        notAttended(need, Interval.of(starts.get(i), time.task())).forEach(spans::add);
      }
      changes.add(there(need, contact, Array.ofAll(spans)));
    }
    return changes;
  }

  /** When a contact person may be asked: not in quiet times, in a pause, or when pledged. */
  private Seq<Interval> mayBeThere(Need need, ParticipantId contact, Occurrence time) {
    Interval span = time.horizon();
    Helper person = facts.helper(facts.person(contact));
    List<Interval> not = new ArrayList<>();
    person
        .participant()
        .boundaries()
        .quietTimes()
        .forEach(quiet -> quiet.within(span).intervals().forEach(not::add));
    person.busy().forEach(busy -> not.add(busy.span()));
    for (Phase phase : person.participant().rhythm().phases()) {
      if (phase.kind() == PhaseKind.PAUSE) {
        ZoneId zone = time.zone();
        not.add(
            Interval.of(
                phase.days().first().atStartOfDay(zone).toInstant(),
                phase.days().last().plusDays(1).atStartOfDay(zone).toInstant()));
      }
    }
    return Spans.of(not).gaps(span).intervals();
  }

  private static HelperChange.BeThere there(Need need, ParticipantId contact, Seq<Interval> spans) {
    String house = need.venue().orElseThrow().centre().name();
    return new HelperChange.BeThere(contact, house, spans, need.house().zone());
  }

  private static Seq<Interval> notAttended(Need need, Interval span) {
    return need.venue()
        .flatMap(house -> house.attended(span).toJavaOptional())
        .map(attended -> (Seq<Interval>) attended.gaps(span).intervals())
        .orElse(Array.empty());
  }

  /** Whether the place is within reach, or near enough to it to ask. */
  boolean reachable(Pair pair) {
    return judge.inReach(pair) || further(pair).isPresent();
  }

  /** To the place; in an emergency, where that is too much to ask, as far as is enough. */
  private Optional<HelperChange.GoFurther> further(Pair pair) {
    Optional<HelperChange.GoFurther> there = further(pair, 1);
    int times = judge.timesTheOwnWay(pair);
    return there.isPresent() || times == 1 ? there : further(pair, times);
  }

  private Optional<HelperChange.GoFurther> further(Pair pair, int times) {
    Mobility mobility = pair.helper().participant().mobility();
    double km = pair.km().orElse(0) / times;
    if (km == Double.POSITIVE_INFINITY) {
      return Optional.empty();
    }
    double kmMore = mobility.radiusKm().map(radius -> Math.max(0, km - radius)).getOrElse(0.0);
    Duration way = pair.wayThere().dividedBy(times);
    Duration longer = mobility.longestWay().map(way::minus).getOrElse(Duration.ZERO);
    if (kmMore > limits.kmFurther() || longer.compareTo(limits.wayLonger()) > 0) {
      return Optional.empty();
    }
    Duration minutes = Duration.ofMinutes(way.plusSeconds(59).plusNanos(999_999_999).toMinutes());
    boolean tooLong = longer.compareTo(Duration.ZERO) > 0;
    if (tooLong && minutes.compareTo(Duration.ofHours(24)) > 0) {
      return Optional.empty();
    }
    Duration byKm = Travel.atSpeed(kmMore, mobility.mode());
    Duration more = byKm.compareTo(longer) > 0 ? byKm : longer;
    return Optional.of(
        new HelperChange.GoFurther(
            pair.helper().id(),
            Option.when(kmMore > 0, roundedUp(km)),
            Option.when(tooLong, minutes),
            more.multipliedBy(2L * times)));
  }

  /** To 100 m, at most half way round the earth. */
  private static double roundedUp(double km) {
    double rounded = Math.ceil(km * 10) / 10;
    return Math.min(rounded < km ? rounded + 0.1 : rounded, Math.max(km, 20_040));
  }

  private static HelperChange.BeFree free(Pair pair, List<Interval> spans) {
    Duration more = Duration.ZERO;
    for (Interval span : spans) {
      more = more.plus(notFree(pair, span));
    }
    return new HelperChange.BeFree(
        pair.helper().id(), Array.ofAll(spans), pair.need().house().zone(), more);
  }

  private static Duration notFree(Pair pair, Interval span) {
    Timetable free = pair.helper().participant().availability().getOrNull();
    return free == null ? Duration.ZERO : free.within(span).gaps(span).total();
  }

  private static HelperChange.MoreHours hours(Pair pair, Pair relaxed, List<Instant> starts) {
    double needed = HoursOfTheWeek.most(relaxed, starts);
    double rounded = Math.ceil(needed * 4 - 1e-6) / 4;
    double now = pair.helper().participant().boundaries().hoursPerWeek().getOrElse(0.0);
    return new HelperChange.MoreHours(pair.helper().id(), rounded, rounded - now);
  }

  private static Interval withWays(Pair pair, Interval span) {
    if (!pair.helper().participant().mobility().wayWithinFreeTime()) {
      return span;
    }
    return Interval.of(span.getStart().minus(pair.wayThere()), span.getEnd().plus(pair.wayBack()));
  }

  /** For each time, the start with the least that is not free yet; the earliest of these. */
  private static List<Instant> starts(Pair pair, Pair relaxed, boolean contact) {
    AllTimes possible = CommonStart.possible(relaxed);
    List<Instant> starts = new ArrayList<>();
    for (Occurrence time : relaxed.need().occurrences()) {
      Instant best = null;
      Duration least = null;
      for (Instant start : candidates(pair, time, possible.next(starts))) {
        Interval span = Interval.of(start, time.task());
        Duration more = notFree(pair, withWays(pair, span));
        if (contact) {
          more = more.plus(Spans.of(notAttended(pair.need(), span)).total());
        }
        if (least == null || more.compareTo(least) < 0) {
          best = start;
          least = more;
        }
      }
      starts.add(Objects.requireNonNull(best, "start"));
    }
    return starts;
  }

  /** Ends of what is allowed, and where a free or attended time begins or ends; earliest first. */
  private static List<Instant> candidates(Pair pair, Occurrence time, Starts allowed) {
    List<Instant> candidates = new ArrayList<>();
    Timetable table = pair.helper().participant().availability().getOrNull();
    Spans free = table == null ? Spans.none() : table.within(time.horizon());
    Interval ways = withWays(pair, Interval.of(time.horizon().getStart(), time.task()));
    Duration before = Duration.between(ways.getStart(), time.horizon().getStart());
    Duration after = ways.toDuration().minus(before).minus(time.task());
    List<Instant> turns = new ArrayList<>();
    for (Interval span : free.intervals()) {
      turns.add(span.getStart().plus(before));
      turns.add(span.getEnd().minus(after).minus(time.task()));
    }
    for (Interval gap : notAttended(pair.need(), time.horizon())) {
      turns.add(gap.getEnd());
      turns.add(gap.getStart().minus(time.task()));
    }
    for (Starts.Range range : allowed.ranges()) {
      candidates.add(range.first());
      candidates.add(range.last());
      for (Instant start : turns) {
        if (!start.isBefore(range.first()) && !start.isAfter(range.last())) {
          candidates.add(start);
        }
      }
    }
    candidates.sort(null);
    return candidates;
  }
}
