package de.muetterzentren.examples.week;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.Viewer;
import de.muetterzentren.matching.remedy.Remedy;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/**
 * What would help the open requests, as one viewer may see it.
 *
 * @param sets the smallest sets of changes for each request that was looked at, least effort first
 * @param left how many open requests were not looked at
 */
record WhatWouldHelp(Map<RequestId, Seq<Remedy>> sets, int left) {
  /** So many open requests are looked at, so that a page of a large town does not take minutes. */
  static final int MOST_LOOKED_AT = 100;

  /** Nothing was looked for. */
  static WhatWouldHelp nothing() {
    return new WhatWouldHelp(LinkedHashMap.empty(), 0);
  }

  /** Looks for what would help the first of these requests, all at once. */
  static WhatWouldHelp of(
      Matcher matcher, Community community, Seq<RequestId> open, Viewer viewer) {
    Seq<RequestId> first = open.take(MOST_LOOKED_AT);
    int left = open.size() - first.size();
    return first.isEmpty()
        ? nothing()
        : new WhatWouldHelp(matcher.whatWouldHelp(community, first, viewer), left);
  }

  /** Whether it was looked for what would help this request. */
  boolean lookedAt(RequestId request) {
    return sets.containsKey(request);
  }

  /** The sets for a request, least effort first; none if it was not looked at. */
  Seq<Remedy> of(RequestId request) {
    return sets.get(request).getOrElse(Array::empty);
  }

  /** How many requests were looked at. */
  int looked() {
    return sets.size();
  }
}
