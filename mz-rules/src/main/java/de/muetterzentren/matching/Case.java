package de.muetterzentren.matching;

import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Seq;
import java.util.List;
import java.util.Set;

/** An open request at a desk that needs helpers (Vorgang), with what its answer rests on. */
final class Case {
  private final Need need;
  private final int needed;
  private final Seq<RequestId> accompaniments;
  private List<Rank> ranked = List.of();
  private Set<ParticipantId> lookedAt = Set.of();

  Case(Need need, int needed, Seq<RequestId> accompaniments) {
    this.need = need;
    this.needed = needed;
    this.accompaniments = accompaniments;
  }

  RequestId id() {
    return need.request().id();
  }

  Need need() {
    return need;
  }

  /** How many helpers are needed, at least one. */
  int needed() {
    return needed;
  }

  /** Requests whose being there decides what is suggested with a referral. */
  Seq<RequestId> accompaniments() {
    return accompaniments;
  }

  /**
   * Who could be proposed, best first; not known of emergencies and of requests that are shared in
   * turns, which are searched anew.
   */
  List<Rank> ranked() {
    return ranked;
  }

  /** Whether the rules have looked at somebody for it; known of emergencies only. */
  boolean lookedAt(ParticipantId helper) {
    return lookedAt.contains(helper);
  }

  void lookAt(Set<ParticipantId> now) {
    lookedAt = now;
  }

  void rank(List<Rank> now) {
    ranked = List.copyOf(now);
  }
}
