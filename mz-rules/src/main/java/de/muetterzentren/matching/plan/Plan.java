package de.muetterzentren.matching.plan;

import de.muetterzentren.matching.answer.EmergencyStage;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;

/**
 * Who would help whom when many ask at once (gemeinsamer Plan). It proposes: nothing is agreed
 * before both sides have said yes. Immutable and thread-safe.
 */
public final class Plan {
  private final Map<RequestId, Seq<PlannedHelp>> help;
  private final Map<RequestId, Integer> needed;
  private final Map<RequestId, Seq<ParticipantId>> stepIns;
  private final Certificate certificate;

  Plan(
      List<Asked> asked,
      List<PlannedHelp> help,
      java.util.Map<RequestId, Array<ParticipantId>> stepIns,
      Certificate certificate) {
    this.stepIns = HashMap.ofAll(stepIns).mapValues(ids -> (Seq<ParticipantId>) ids);
    this.needed =
        Array.ofAll(asked)
            .sortBy(one -> one.need().request().id())
            .toLinkedMap(one -> one.need().request().id(), Asked::helpers);
    Map<RequestId, Seq<PlannedHelp>> byRequest =
        Array.ofAll(help)
            .groupBy(PlannedHelp::request)
            .mapValues(some -> some.sortBy(PlannedHelp::helper));
    this.help =
        needed
            .keySet()
            .toArray()
            .foldLeft(
                LinkedHashMap.empty(),
                (all, id) -> all.put(id, byRequest.getOrElse(id, Array.empty())));
    this.certificate = certificate;
  }

  static PlannedHelp help(Opportunity option, List<Instant> starts) {
    var zone = option.pair().need().house().zone();
    return new PlannedHelp(
        option.pair().need().request().id(),
        option.pair().helper().id(),
        Array.ofAll(starts).map(start -> start.atZone(zone)),
        option.points(),
        option.stage(),
        option.stage() == EmergencyStage.IN_THE_OPEN_HOUSE
            ? Option.ofOptional(option.pair().need().venue()).map(house -> house.centre().id())
            : Option.none());
  }

  static Certificate certificate(
      int requests,
      int emergencies,
      Certificate.Reached urgent,
      Certificate.Reached met,
      Certificate.Reached points) {
    return new Certificate(
        requests,
        emergencies,
        LinkedHashMap.of(
            PlanLevel.EMERGENCIES, urgent, PlanLevel.REQUESTS, met, PlanLevel.POINTS, points));
  }

  /** Everything planned, by request and helper. */
  public Seq<PlannedHelp> help() {
    return help.values().toArray().flatMap(some -> some);
  }

  /** Who would help with a request; empty if nobody, or if it was not to be planned. */
  public Seq<PlannedHelp> help(RequestId request) {
    return help.getOrElse(request, Array.empty());
  }

  /**
   * Who could step in for a request without any other change of the plan, best first, at most three
   * (Warteliste).
   */
  public Seq<ParticipantId> stepIns(RequestId request) {
    return stepIns.getOrElse(request, Array.empty());
  }

  /** Requests that would have all helpers they still need, by id. */
  public Seq<RequestId> met() {
    return needed.filter((id, number) -> help(id).size() >= number).keySet().toArray();
  }

  /** Requests that would have too few helpers or none, by id. */
  public Seq<RequestId> open() {
    return needed.filter((id, number) -> help(id).size() < number).keySet().toArray();
  }

  /** How good it is, and how good any plan can be. */
  public Certificate certificate() {
    return certificate;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Plan plan
        && help.equals(plan.help)
        && needed.equals(plan.needed)
        && stepIns.equals(plan.stepIns)
        && certificate.equals(plan.certificate);
  }

  @Override
  public int hashCode() {
    return help.hashCode();
  }

  @Override
  public String toString() {
    return "Plan[" + help().size() + " for " + needed.size() + " requests]";
  }
}
