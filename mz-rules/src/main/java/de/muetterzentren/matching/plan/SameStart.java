package de.muetterzentren.matching.plan;

import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.requirement.AllTimes;
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
import java.util.Optional;
import java.util.TreeSet;

/**
 * One start for all helpers of a request (gemeinsamer Beginn): several people who come to one
 * flexible request come at the same time.
 */
public final class SameStart {
  private SameStart() {}

  /**
   * The requests that need several helpers at a flexible time, each at the start that suits the
   * most people, of these the earliest; none if there is no start that all its times allow.
   *
   * @param asked all requests
   * @param apart a plan in which each helper has an own start
   */
  public static Map<RequestId, Optional<CareRequest>> of(List<Asked> asked, Plan apart) {
    Map<RequestId, Optional<CareRequest>> fixed = new HashMap<>();
    for (Asked one : asked) {
      Need need = one.need();
      if (one.helpers() > 1 && !need.fixed() && !one.opportunities().isEmpty()) {
        fixed.put(need.request().id(), most(one, apart).map(start -> from(need.request(), start)));
      }
    }
    return fixed;
  }

  /** The request with its first time at a start and all others as much later as they are. */
  private static CareRequest from(CareRequest request, Instant start) {
    return request.withWhen(When.at(begin(request, start), request.duration()));
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

  private static Optional<Instant> most(Asked one, Plan apart) {
    List<AllTimes> possible = new ArrayList<>();
    TreeSet<Instant> candidates = new TreeSet<>();
    for (Opportunity option : one.opportunities()) {
      AllTimes times = CommonStart.possible(option.pair());
      possible.add(times);
      times.each().get(0).ranges().forEach(range -> candidates.add(range.first()));
    }
    apart
        .help(one.need().request().id())
        .forEach(help -> candidates.add(help.starts().head().toInstant()));
    Instant best = null;
    long most = -1;
    for (Instant start : candidates) {
      List<Instant> starts = starts(from(one.need().request(), start));
      long suits = possible.stream().filter(times -> times.allow(starts)).count();
      if (suits > most && one.need().allows(starts)) {
        most = suits;
        best = start;
      }
    }
    return Optional.ofNullable(best);
  }

  private static List<Instant> starts(CareRequest fixed) {
    return fixed.occurrences().map(windows -> windows.head().earliest().toInstant()).toJavaList();
  }
}
