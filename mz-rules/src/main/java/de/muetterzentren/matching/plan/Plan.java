package de.muetterzentren.matching.plan;

import de.muetterzentren.matching.answer.EmergencyStage;
import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.request.RequestId;
import io.vavr.Tuple;
import io.vavr.collection.Array;
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
  private final Map<RequestId, PlannedRequest> requests;
  private final Certificate certificate;

  private Plan(Seq<PlannedRequest> requests, Certificate certificate) {
    this.requests =
        requests.sortBy(PlannedRequest::request).toLinkedMap(PlannedRequest::request, one -> one);
    this.certificate = certificate;
  }

  /**
   * A plan that was kept or sent.
   *
   * @throws InvalidValueException if a request is there more than once; names all of these
   */
  public static Plan of(Iterable<PlannedRequest> requests, Certificate certificate) {
    Checks.given("requests", requests, "certificate", certificate);
    Seq<PlannedRequest> all = Array.ofAll(requests);
    Plan plan = new Plan(all, certificate);
    if (plan.requests.size() < all.size()) {
      throw new InvalidValueException(
          all.groupBy(PlannedRequest::request)
              .filter((id, same) -> same.size() > 1)
              .keySet()
              .toArray()
              .sorted()
              .map(id -> Problem.of("requests", id, Expectation.UNIQUE)));
    }
    return plan;
  }

  static Plan of(
      List<Asked> asked,
      List<PlannedHelp> help,
      java.util.Map<RequestId, Array<ParticipantId>> stepIns,
      Certificate certificate) {
    Map<RequestId, Array<PlannedHelp>> byRequest = Array.ofAll(help).groupBy(PlannedHelp::request);
    Map<RequestId, Integer> needed =
        Array.ofAll(asked)
            .foldLeft(
                LinkedHashMap.empty(),
                (all, one) -> all.put(one.need().request().id(), one.helpers(), Integer::sum));
    return new Plan(
        needed
            .map(
                (id, number) ->
                    Tuple.of(
                        id,
                        new PlannedRequest(
                            id,
                            number,
                            byRequest.getOrElse(id, Array.empty()),
                            stepIns.getOrDefault(id, Array.empty()))))
            .values()
            .toArray(),
        certificate);
  }

  static PlannedHelp help(
      Opportunity option, List<Instant> starts, Helper besides, PlanRules rules) {
    var zone = option.pair().need().house().zone();
    return new PlannedHelp(
        option.pair().need().request().id(),
        option.pair().helper().id(),
        Option.when(option.pair().need().turn() > 0, option.pair().need().turn()),
        Array.ofAll(starts).map(start -> start.atZone(zone)),
        option.points(),
        rules.reasons(option),
        option.stage(),
        option.stage() == EmergencyStage.IN_THE_OPEN_HOUSE
            ? Option.ofOptional(option.pair().need().venue()).map(house -> house.centre().id())
            : Option.none(),
        rules.waived(option, besides));
  }

  /** The same plan with what no plan can exceed from a problem that allows more. */
  public Plan boundedBy(Certificate wider) {
    return new Plan(requests.values().toArray(), certificate.boundedBy(wider));
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

  /** What it says about each request that was to be planned, by id. */
  public Seq<PlannedRequest> requests() {
    return requests.values().toArray();
  }

  /** Everything planned, by request, turn and helper. */
  public Seq<PlannedHelp> help() {
    return requests.values().toArray().flatMap(PlannedRequest::help);
  }

  /** Who would help with a request; empty if nobody, or if it was not to be planned. */
  public Seq<PlannedHelp> help(RequestId request) {
    return requests.get(request).map(PlannedRequest::help).getOrElse(Array.empty());
  }

  /**
   * Who could step in for a request, or for some turn of it, without any other change of the plan,
   * best first, at most three (Warteliste).
   */
  public Seq<ParticipantId> stepIns(RequestId request) {
    return requests.get(request).map(PlannedRequest::stepIns).getOrElse(Array.empty());
  }

  /** Requests that would have all helpers they still need, in every turn, by id. */
  public Seq<RequestId> met() {
    return requests().filter(PlannedRequest::met).map(PlannedRequest::request);
  }

  /** Requests that would have too few helpers or none, by id. */
  public Seq<RequestId> open() {
    return requests().reject(PlannedRequest::met).map(PlannedRequest::request);
  }

  /** How good it is, and how good any plan can be. */
  public Certificate certificate() {
    return certificate;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Plan plan
        && requests.equals(plan.requests)
        && certificate.equals(plan.certificate);
  }

  @Override
  public int hashCode() {
    return requests.hashCode();
  }

  @Override
  public String toString() {
    return "Plan[" + help().size() + " for " + requests.size() + " requests]";
  }
}
