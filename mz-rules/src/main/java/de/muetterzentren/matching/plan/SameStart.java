package de.muetterzentren.matching.plan;

import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.fact.Starts;
import de.muetterzentren.matching.requirement.AllTimes;
import de.muetterzentren.matching.requirement.CommonStart;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * One start for all helpers of a request (gemeinsamer Beginn): several people who come to one
 * flexible request come at the same time, each time that it takes place.
 */
public final class SameStart {
  private static final Comparator<Seq<Instant>> EARLIEST_FIRST =
      (one, other) ->
          one.zip(other)
              .map(both -> both._1.compareTo(both._2))
              .find(compared -> compared != 0)
              .getOrElse(0);

  private SameStart() {}

  /**
   * For each request that needs several helpers at a flexible time the starts of all its times that
   * suit the most people, of these the earliest.
   *
   * @param asked all requests
   * @param apart a plan in which each helper has own starts
   */
  public static Map<RequestId, Seq<ZonedDateTime>> of(List<Asked> asked, Plan apart) {
    Map<RequestId, Seq<ZonedDateTime>> same = new HashMap<>();
    for (Asked one : asked) {
      Need need = one.need();
      if (one.helpers() > 1 && !need.fixed() && !one.opportunities().isEmpty()) {
        ZoneId zone = need.request().when().earliest().getZone();
        same.put(need.request().id(), most(one, apart).map(start -> start.atZone(zone)));
      }
    }
    return same;
  }

  private static Seq<Instant> most(Asked one, Plan apart) {
    List<AllTimes> possible = new ArrayList<>();
    for (Opportunity option : one.opportunities()) {
      possible.add(CommonStart.possible(option.pair()));
    }
    Seq<Instant> best = Array.empty();
    long most = -1;
    for (Seq<Instant> starts : candidates(one, possible, apart)) {
      long suits = possible.stream().filter(times -> times.allow(starts.asJava())).count();
      if (suits > most) {
        most = suits;
        best = starts;
      }
    }
    return best;
  }

  /**
   * What each could do by themselves, and all times as much later than they could be as the first:
   * from the beginning of each while at which somebody could begin it.
   */
  private static TreeSet<Seq<Instant>> candidates(Asked one, List<AllTimes> possible, Plan apart) {
    CareRequest request = one.need().request();
    TreeSet<Seq<Instant>> candidates = new TreeSet<>(EARLIEST_FIRST);
    apart
        .help(request.id())
        .forEach(help -> candidates.add(help.starts().map(ZonedDateTime::toInstant)));
    ZoneId zone = request.when().earliest().getZone();
    for (AllTimes times : possible) {
      candidates.add(Array.ofAll(times.earliest()));
      for (Starts.Range range : times.each().get(0).ranges()) {
        candidates.add(
            request.startsFrom(range.first().atZone(zone)).map(ZonedDateTime::toInstant));
      }
    }
    candidates.removeIf(starts -> !one.need().allows(starts.asJava()));
    return candidates;
  }
}
