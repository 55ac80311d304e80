package de.muetterzentren.matching.plan;

import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.fact.Occurrence;
import de.muetterzentren.matching.fact.Starts;
import de.muetterzentren.matching.requirement.CommonStart;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.StartWindow;
import de.muetterzentren.model.request.When;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * One start for all helpers of a request (gemeinsamer Beginn): several people who come to one
 * flexible request come at the same time.
 */
public final class SameStart {
  private SameStart() {}

  /**
   * The requests that need several helpers at a flexible time, each at the start that suits the
   * most people, of these the earliest.
   *
   * @param asked all requests
   * @param apart a plan in which each helper has an own start
   */
  public static Map<RequestId, CareRequest> of(List<Asked> asked, Plan apart) {
    Map<RequestId, CareRequest> fixed = new HashMap<>();
    for (Asked one : asked) {
      Need need = one.need();
      if (one.helpers() > 1 && !need.fixed() && !one.opportunities().isEmpty()) {
        Instant start = most(one, apart);
        CareRequest request = need.request();
        fixed.put(
            request.id(), request.withWhen(When.at(begin(request, start), request.duration())));
      }
    }
    return fixed;
  }

  /**
   * Where the request has to begin so that the first time that takes place is then; the first day
   * of its rule may be one of those on which it does not.
   */
  private static ZonedDateTime begin(CareRequest request, Instant start) {
    ZonedDateTime first = request.when().earliest();
    ZonedDateTime held =
        request
            .occurrences()
            .head()
            .map(StartWindow::earliest)
            .minBy(ZonedDateTime::toInstant)
            .get();
    Duration later = Duration.between(first.toLocalDateTime(), held.toLocalDateTime());
    return later.isZero()
        ? start.atZone(first.getZone())
        : start.atZone(first.getZone()).toLocalDateTime().minus(later).atZone(first.getZone());
  }

  private static Instant most(Asked one, Plan apart) {
    Occurrence first = one.need().occurrences().get(0);
    List<Starts> possible = new ArrayList<>();
    for (Opportunity option : one.opportunities()) {
      possible.add(CommonStart.possible(option.pair(), first));
    }
    TreeSet<Instant> candidates = new TreeSet<>();
    possible.forEach(starts -> starts.ranges().forEach(range -> candidates.add(range.first())));
    apart
        .help(one.need().request().id())
        .forEach(help -> candidates.add(help.starts().head().toInstant()));
    Instant best = candidates.first();
    long most = -1;
    for (Instant start : candidates) {
      long suits = possible.stream().filter(starts -> starts.contains(start)).count();
      if (suits > most) {
        most = suits;
        best = start;
      }
    }
    return best;
  }
}
