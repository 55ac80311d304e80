package de.muetterzentren.balancing.ring;

import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a ring exchange is looked for in: who offers how much, and who needs what from whom. Time is
 * counted in whole units, so that it is exact. Immutable and thread-safe.
 *
 * @param unit what one unit is, such as a quarter of an hour; the smallest part that somebody would
 *     come for; a minute to a day
 * @param offered how many units each person would give at most, 0 to 100,000; at most 100,000
 *     people
 * @param needs what is needed, at most 1,000,000; none twice, nobody in them who offers nothing
 *     here, at most 5,000,000 givers in all
 */
public record RingNeeds(Duration unit, Map<ParticipantId, Long> offered, Seq<Need> needs) {
  static final int MOST_PEOPLE = 100_000;
  private static final int MOST_NEEDS = 1_000_000;
  private static final long MOST_GIVERS = 5_000_000;

  public RingNeeds {
    Checks.given("unit", unit, "offered", offered, "needs", needs);
    Checks checks = Checks.begin();
    AddsUp.unit(checks, unit);
    checks.entries("offered", offered, MOST_PEOPLE).entries("needs", needs, MOST_NEEDS);
    offered = TreeMap.ofEntries(offered);
    offered.forEach(
        (person, units) -> checks.between("offered[" + person + "]", units, 0, Need.MOST));
    check(checks, offered, needs);
    checks.done();
    needs = Array.ofAll(needs);
  }

  private static void check(Checks checks, Map<ParticipantId, Long> offered, Seq<Need> needs) {
    Set<Need> seen = new HashSet<>();
    long givers = 0;
    int index = 0;
    for (Need need : needs) {
      String path = "needs[" + index++ + "]";
      if (need == null) {
        continue;
      }
      givers += need.givers().size();
      checks.that(seen.add(need), path, need.receiver(), Expectation.UNIQUE);
      known(checks, offered, path + ".receiver", need.receiver());
      need.givers().forEach(giver -> known(checks, offered, path + ".givers", giver));
    }
    checks.that(
        givers <= MOST_GIVERS, "needs.givers", givers, Expectation.AT_MOST_ENTRIES, MOST_GIVERS);
  }

  private static void known(
      Checks checks, Map<ParticipantId, Long> offered, String path, ParticipantId person) {
    checks.that(offered.containsKey(person), path, person, Expectation.KNOWN, "participant");
  }

  /** Starts with nobody, in quarters of an hour. */
  public static Builder inQuarterHours() {
    return in(Duration.ofMinutes(15));
  }

  /** Starts with nobody, in units of one's own. */
  public static Builder in(Duration unit) {
    return new Builder(unit);
  }

  /** Collects offers and needs in any order; not thread-safe. */
  public static final class Builder {
    private final Duration unit;
    private final java.util.Map<ParticipantId, Long> offered = new java.util.TreeMap<>();
    private final List<Need> needs = new ArrayList<>();

    private Builder(Duration unit) {
      this.unit = unit;
    }

    /** Somebody would give up to so many units, in place of what was said before. */
    public Builder offers(ParticipantId person, long units) {
      Checks.given("person", person);
      offered.put(person, units);
      return this;
    }

    /** Somebody would like to receive up to so many units from somebody. */
    public Builder wants(ParticipantId receiver, ParticipantId giver, long units) {
      return needs(Need.of(receiver, giver, units));
    }

    /** Somebody has a need that one of several people could meet. */
    public Builder needs(Need need) {
      needs.add(need);
      return this;
    }

    /**
     * All of it, checked.
     *
     * @throws de.muetterzentren.model.problem.InvalidValueException naming all that is wrong
     */
    public RingNeeds build() {
      return new RingNeeds(unit, TreeMap.ofAll(offered), Array.ofAll(needs));
    }
  }
}
