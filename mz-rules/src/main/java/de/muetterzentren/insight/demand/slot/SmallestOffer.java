package de.muetterzentren.insight.demand.slot;

import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.time.Timetable;
import de.muetterzentren.model.time.WeeklySpan;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The smallest weekly offer in which everything that was asked for could take place (das kleinste
 * Angebot): the fewest whole hours a week, of these the fewest slots, of these the earliest.
 *
 * @param slots local times of the week
 * @param weeklyHours all of them together
 * @param people how many would come at the same time if everybody comes at the first time that
 *     suits
 * @param proven whether no fewer hours and slots would do; false only where there are very many
 *     different wishes with much choice
 */
public record SmallestOffer(Seq<WeeklySpan> slots, int weeklyHours, int people, boolean proven) {
  public SmallestOffer {
    Checks.given("slots", slots);
    Checks.begin()
        .entries("slots", slots, HourRun.WEEK)
        .between("weeklyHours", (long) weeklyHours, 1, HourRun.WEEK)
        .between("people", (long) people, 0, 1_000_000_000)
        .done();
    slots = Array.ofAll(slots);
  }

  /** For some needs; none if there are none. */
  public static Option<SmallestOffer> of(Iterable<WeeklyNeed> needs) {
    Array<WeeklyNeed> all = Array.ofAll(needs);
    if (all.isEmpty()) {
      return Option.none();
    }
    List<Set<HourRun>> runs =
        all.<Set<HourRun>>map(need -> new HashSet<>(need.times().map(PossibleTime::hours).asJava()))
            .asJava();
    WeeklyHours found = FewestHours.of(runs);
    SmallestOffer offer =
        new SmallestOffer(found.spans(), found.hours().cardinality(), 0, found.proven());
    return Option.of(
        new SmallestOffer(offer.slots, offer.weeklyHours, offer.peopleOf(all), offer.proven));
  }

  /** How many of some needs would come at the same time if everybody comes as early as suits. */
  public int peopleOf(Iterable<WeeklyNeed> needs) {
    BitSet hours = new BitSet(HourRun.WEEK);
    slots.forEach(slot -> HourRun.of(slot).addTo(hours));
    AtTheSameTime room = new AtTheSameTime();
    for (WeeklyNeed need : needs) {
      need.times()
          .find(time -> time.hours().isIn(hours))
          .forEach(first -> room.add(first.time(), need.who(), need.people()));
    }
    return room.most();
  }

  /** The slots as a timetable. */
  public Timetable schedule(ZoneId zone) {
    return Timetable.in(zone).weekly(slots).build();
  }
}
