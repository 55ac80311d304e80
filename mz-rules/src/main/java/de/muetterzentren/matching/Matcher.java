package de.muetterzentren.matching;

import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.Obstacle;
import de.muetterzentren.matching.answer.Viewer;
import de.muetterzentren.matching.assignment.Effort;
import de.muetterzentren.matching.desk.Desk;
import de.muetterzentren.matching.desk.Snapshot;
import de.muetterzentren.matching.goods.Distribution;
import de.muetterzentren.matching.internal.NeutralTie;
import de.muetterzentren.matching.plan.Horizon;
import de.muetterzentren.matching.plan.Plan;
import de.muetterzentren.matching.plan.Replan;
import de.muetterzentren.matching.remedy.Remedy;
import de.muetterzentren.matching.remedy.RemedySearch;
import de.muetterzentren.matching.rule.HouseRule;
import de.muetterzentren.matching.rule.RuleBook;
import de.muetterzentren.matching.rule.RuleCatalogue;
import de.muetterzentren.matching.rule.RuleFailure;
import de.muetterzentren.matching.rule.RuleRun;
import de.muetterzentren.matching.travel.Travel;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.HashMap;
import java.util.Objects;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Matches care requests to helpers (Vermittlung). It proposes, people decide; every request gets an
 * answer.
 *
 * <p>Immutable, thread-safe, without a clock and without chance: the same community gives the same
 * answers, whatever the order of its parts, the threads or the machine. The first use loads the
 * rules; later uses are cheap.
 *
 * <pre>{@code
 * Matcher matcher = Matcher.standard();
 * Answer answer = matcher.answer(community, RequestId.of("r1"));
 * answer.proposals().forEach(proposal -> System.out.println(proposal.helper()));
 * }</pre>
 */
public final class Matcher {
  private static final Logger LOG = LoggerFactory.getLogger(Matcher.class);
  private static final int MOST_PROPOSALS = 1_000_000;

  private final Travel travel;
  private final RuleBook rules;
  private final Consumer<RuleFailure> failures;
  private final int proposals;
  private final int nearest;
  private final int remedies;

  private Matcher(
      Travel travel,
      RuleBook rules,
      Consumer<RuleFailure> failures,
      int proposals,
      int nearest,
      int remedies) {
    this.travel = travel;
    this.rules = rules;
    this.failures = failures;
    this.proposals = proposals;
    this.nearest = nearest;
    this.remedies = remedies;
  }

  /** With the standard rules, great-circle ways, up to three proposals and three nearest. */
  public static Matcher standard() {
    return new Matcher(Travel.greatCircle(), RuleBook.standard(), Matcher::log, 3, 3, 20);
  }

  /** The same with other ways. */
  public Matcher withTravel(Travel ways) {
    return new Matcher(
        Objects.requireNonNull(ways, "ways"), rules, failures, proposals, nearest, remedies);
  }

  /**
   * The same with up to so many proposals for a request, 1 to 1,000,000. A request for several
   * helpers gets at least as many as are still needed.
   */
  public Matcher withProposals(int most) {
    Checks.begin().between("proposals", (long) most, 1, MOST_PROPOSALS).done();
    return new Matcher(travel, rules, failures, most, nearest, remedies);
  }

  /**
   * The same with rules of a house's own beside all others. House rules are code and must come from
   * somebody whom the house trusts, see {@link HouseRule} and {@link
   * de.muetterzentren.matching.rule.HouseRules}.
   *
   * @throws InvalidValueException if one is missing, or has the name of another; names all of these
   */
  public Matcher withRules(HouseRule... more) {
    return withRules(Array.of(more));
  }

  /** The same with rules of a house's own beside all others. */
  public Matcher withRules(Iterable<HouseRule> more) {
    return new Matcher(travel, rules.with(more), failures, proposals, nearest, remedies);
  }

  /**
   * The same, telling somebody when a rule of a house fails; without it, a warning with ids only is
   * logged. Each rule is told once for each pair, after the answers are found and before they are
   * given, by the thread that asked; what the listener throws goes to that thread.
   */
  public Matcher withFailures(Consumer<RuleFailure> listener) {
    return new Matcher(
        travel, rules, Objects.requireNonNull(listener, "listener"), proposals, nearest, remedies);
  }

  /** All rules of this matcher with their texts, those of a house among them. */
  public RuleCatalogue rules() {
    return rules.catalogue();
  }

  /** The same with up to so many nearest helpers for an unmet request, 0 to 12. */
  public Matcher withNearest(int most) {
    Checks.begin().between("nearest", (long) most, 0, 12).done();
    return new Matcher(travel, rules, failures, proposals, most, remedies);
  }

  /** The same with up to so many sets of changes that would help, 1 to 1,000. */
  public Matcher withRemedies(int most) {
    Checks.begin().between("remedies", (long) most, 1, 1_000).done();
    return new Matcher(travel, rules, failures, proposals, nearest, most);
  }

  /**
   * Answers one request.
   *
   * @throws InvalidValueException if the community has no such request
   */
  public Answer answer(Community community, RequestId request) {
    return answers(community, Array.of(request)).get(0);
  }

  /** Answers all requests of the community, in the order of their ids. */
  public Seq<Answer> answers(Community community) {
    return answers(community, Array.ofAll(community.requests().keySet()).sorted());
  }

  /**
   * Answers some requests, in the given order.
   *
   * @throws InvalidValueException if the community lacks some of them; names all of these
   */
  public Seq<Answer> answers(Community community, Iterable<RequestId> requests) {
    Seq<RequestId> asked = Array.ofAll(requests);
    var answers = new HashMap<RequestId, Answer>();
    answers(community, asked, answer -> answers.put(answer.request(), answer));
    return asked.map(answers::get);
  }

  /**
   * Answers some requests and hands out each answer once, emergencies first: the answers to all
   * emergencies are handed out, in the given order, before the other requests are looked at.
   *
   * @throws InvalidValueException if the community lacks some of them; names all of these
   */
  public void answers(
      Community community, Iterable<RequestId> requests, Consumer<Answer> asTheyCome) {
    Seq<CareRequest> asked = known(community, Array.ofAll(requests));
    Objects.requireNonNull(asTheyCome, "asTheyCome");
    Matching matching = begin(community);
    matching.answers(asked, asTheyCome);
    matching.failures().forEach(failures);
  }

  /**
   * For which of some requests some people would be proposed, in the given order: what {@link
   * #answers} proposes with any number of proposals, with those of these people alone and without
   * tandems and referrals; a request for which none of them would be is left out. With few people
   * this is much quicker than all answers.
   *
   * @throws InvalidValueException if the community lacks some of the requests; names all of these
   */
  public Seq<Answer.Proposed> proposedAmong(
      Community community, Iterable<RequestId> requests, Set<ParticipantId> people) {
    Seq<CareRequest> asked = known(community, Array.ofAll(requests));
    Objects.requireNonNull(people, "people");
    Matching matching = withProposals(MOST_PROPOSALS).withNearest(0).begin(community);
    Seq<Answer.Proposed> proposed = matching.proposedAmong(asked, people);
    matching.failures().forEach(failures);
    return proposed;
  }

  /**
   * Everything that stands between a helper and a request; empty if the helper can be proposed.
   *
   * @throws InvalidValueException if the community lacks the request or the helper
   */
  public Seq<Obstacle> obstacles(Community community, RequestId request, ParticipantId helper) {
    return obstacles(community, known(community, Array.of(request)).get(0), 0, helper);
  }

  /**
   * Everything that stands between a helper and one turn of a request that is shared in turns.
   *
   * @param turn which, from 1 to {@link CareRequest#numberOfTurns}
   * @throws InvalidValueException if the community lacks the request or the helper, or the request
   *     the turn
   */
  public Seq<Obstacle> obstacles(
      Community community, RequestId request, int turn, ParticipantId helper) {
    CareRequest asked = known(community, Array.of(request)).get(0);
    Checks.begin().between("turn", (long) turn, 1, asked.numberOfTurns()).done();
    return obstacles(community, asked, asked.turns().isEmpty() ? 0 : turn, helper);
  }

  private Seq<Obstacle> obstacles(
      Community community, CareRequest asked, int turn, ParticipantId helper) {
    Participant somebody =
        community
            .participants()
            .get(helper)
            .getOrElseThrow(() -> unknown("helper", helper, "participant"));
    Matching matching = begin(community);
    Seq<Obstacle> obstacles = matching.obstacles(asked, turn, somebody);
    matching.failures().forEach(failures);
    return obstacles;
  }

  /**
   * Plans all requests whose earliest start lies in a horizon jointly: the best plan, and a
   * certificate of how good it is. Pledges are kept; only what the rules allow is planned. Turns of
   * a shared request are planned one by one, and it is met only if all of them are.
   */
  public Plan plan(Community community, Horizon horizon) {
    return plan(community, horizon, Effort.standard());
  }

  /** The same within an effort. */
  public Plan plan(Community community, Horizon horizon, Effort effort) {
    Seq<CareRequest> asked = asked(community, horizon);
    Matching matching = begin(community);
    Plan plan = matching.plan(asked, Objects.requireNonNull(effort, "effort"));
    matching.failures().forEach(failures);
    return plan;
  }

  /**
   * Plans anew after a change, a helper who falls ill or a new emergency: as good at all levels as
   * any plan, and among these one that keeps as much of the earlier plan as can be.
   *
   * @param community what is known now
   * @param before the earlier plan
   */
  public Replan replan(Community community, Horizon horizon, Plan before, Effort effort) {
    Seq<CareRequest> asked = asked(community, horizon);
    Matching matching = begin(community);
    Replan replan =
        matching.replan(
            asked,
            Objects.requireNonNull(before, "before"),
            Objects.requireNonNull(effort, "effort"));
    matching.failures().forEach(failures);
    return replan;
  }

  /**
   * Shares out what is countable among all requests whose earliest start lies in a horizon and that
   * ask for an amount: several people may give to one request, and how many helpers it asks for
   * does not matter. The most that can be given, emergencies first, with the least quantity times
   * way, and a certificate of both. What is pledged is kept; only what the rules allow is given.
   */
  public Distribution distribute(Community community, Horizon horizon) {
    Seq<CareRequest> asked = asked(community, horizon);
    Matching matching = begin(community);
    Distribution distribution = matching.distribute(asked);
    matching.failures().forEach(failures);
    return distribution;
  }

  private static Seq<CareRequest> asked(Community community, Horizon horizon) {
    Objects.requireNonNull(horizon, "horizon");
    return Array.ofAll(
            community
                .requests()
                .valuesIterator()
                .filter(request -> horizon.contains(request.when().earliest().toInstant())))
        .sortBy(CareRequest::id);
  }

  /**
   * Opens a live desk (Vermittlungstisch): it takes events one by one and says which answers they
   * change, in a fraction of the time that all answers take. See {@link Desk}.
   */
  public Desk open(Community community) {
    return open(Snapshot.of(community));
  }

  /** Opens a live desk that continues where another one was. */
  public Desk open(Snapshot from) {
    Board board = new Board(from, travel, rules, failures, proposals, nearest);
    return new LiveDesk(board, from.recent());
  }

  private Matching begin(Community community) {
    return new Matching(community, travel, rules, proposals, nearest);
  }

  private static void log(RuleFailure failure) {
    LOG.warn("{}", failure);
  }

  /**
   * What would help a request that nobody can meet: all smallest sets of changes that give it a
   * proposal for all of it, the least effort first, at most 20 unless set otherwise. For the
   * coordinator; each remedy knows what others may see of it.
   *
   * @return empty if the request is met as it is, if no set of up to three changes would help, or
   *     if some turns of it are pledged already
   * @throws InvalidValueException if the community has no such request
   */
  public Seq<Remedy> whatWouldHelp(Community community, RequestId request) {
    return whatWouldHelp(community, request, Viewer.coordinator());
  }

  /**
   * The same for a viewer. To the asker it is what the asker or the house can change: the smallest
   * sets of these, even where asking a helper would take fewer. To a helper it is what this helper
   * may be asked.
   *
   * @return empty if there is nothing, or nothing that this viewer may see
   * @throws InvalidValueException if the community has no such request
   */
  public Seq<Remedy> whatWouldHelp(Community community, RequestId request, Viewer viewer) {
    return whatWouldHelp(community, Array.of(request), viewer).get(request).get();
  }

  /**
   * The same for several requests at once, in their order.
   *
   * @throws InvalidValueException if the community lacks some of them; names all of these
   */
  public Map<RequestId, Seq<Remedy>> whatWouldHelp(
      Community community, Iterable<RequestId> requests, Viewer viewer) {
    boolean askHelpers = !(viewer instanceof Viewer.Asker);
    int most = viewer instanceof Viewer.Helper ? Integer.MAX_VALUE : remedies;
    Seq<Answer> answers = withProposals(1).withNearest(0).answers(community, requests);
    RuleRun run = rules.begin();
    RemedySearch search =
        new RemedySearch(
            community, travel, run::judge, new StagedSearch(travel, run), NeutralTie::of);
    Map<RequestId, Seq<Remedy>> helpful = LinkedHashMap.empty();
    for (Answer answer : answers) {
      CareRequest asked = community.requests().get(answer.request()).get();
      Seq<Remedy> found = answer.met() ? Array.empty() : search.remedies(asked, most, askHelpers);
      helpful =
          helpful.put(asked.id(), found.flatMap(remedy -> remedy.seenBy(viewer)).take(remedies));
    }
    run.failures().forEach(failures);
    return helpful;
  }

  private static Seq<CareRequest> known(Community community, Seq<RequestId> requests) {
    Seq<RequestId> missing = requests.reject(community.requests()::containsKey).distinct();
    if (!missing.isEmpty()) {
      throw new InvalidValueException(
          missing.map(id -> Problem.of("request", id, Expectation.KNOWN, "request")));
    }
    return requests.map(id -> community.requests().get(id).get());
  }

  private static InvalidValueException unknown(String field, Object id, String kind) {
    return new InvalidValueException(Array.of(Problem.of(field, id, Expectation.KNOWN, kind)));
  }
}
