package de.muetterzentren.matching;

import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.RequestId;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** When requests are over: at the latest end of their last time. Used by one thread at a time. */
final class Ends {
  private final NavigableMap<Instant, Set<RequestId>> open = new TreeMap<>();

  /** The latest end of the last time. */
  static Instant of(CareRequest request) {
    return request
        .occurrences()
        .flatMap(windows -> windows)
        .map(window -> window.latest().toInstant())
        .max()
        .get()
        .plus(request.duration());
  }

  static boolean isOpen(CareRequest request, Option<Instant> now) {
    return now.isEmpty() || of(request).isAfter(now.get());
  }

  void add(CareRequest request) {
    open.computeIfAbsent(of(request), none -> new HashSet<>(2)).add(request.id());
  }

  void remove(CareRequest request) {
    Instant end = of(request);
    Set<RequestId> same = open.get(end);
    if (same != null && same.remove(request.id()) && same.isEmpty()) {
      open.remove(end);
    }
  }

  /** Open requests that are over by now. */
  Set<RequestId> by(Instant now) {
    Set<RequestId> over = new HashSet<>();
    for (Map.Entry<Instant, Set<RequestId>> same : open.headMap(now, true).entrySet()) {
      over.addAll(same.getValue());
    }
    return over;
  }
}
