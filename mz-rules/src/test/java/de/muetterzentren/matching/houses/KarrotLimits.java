package de.muetterzentren.matching.houses;

import de.muetterzentren.matching.fact.Busy;
import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.fact.Occurrence;
import de.muetterzentren.model.Community;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * The limits of Karrot groups that save food: once per place and week, three times a week overall;
 * no limit in the last 24 hours if nobody came forward. Any condition on a need and a helper.
 *
 * @param community who has come forward
 * @param now when it is asked
 */
record KarrotLimits(Community community, Instant now) implements BiPredicate<Need, Helper> {
  private static final int PER_PLACE = 1;
  private static final int OVERALL = 3;
  private static final Duration LAST = Duration.ofHours(24);

  @Override
  public boolean test(Need need, Helper helper) {
    Occurrence time = need.occurrences().get(0);
    Instant start = time.starts().first();
    if (!start.minus(LAST).isAfter(now) && community.pledgesFor(need.request().id()).isEmpty()) {
      return true;
    }
    Occurrence.Week week = time.weeks().get(0);
    return count(helper, week, busy -> true) < OVERALL
        && count(helper, week, busy -> busy.place().equals(need.place())) < PER_PLACE;
  }

  private static long count(Helper helper, Occurrence.Week week, Predicate<Busy> which) {
    return helper.busy().stream()
        .filter(busy -> week.contains(busy.span().getStart()))
        .filter(which)
        .count();
  }
}
