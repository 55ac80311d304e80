package de.muetterzentren.matching;

import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.desk.Changed;
import de.muetterzentren.matching.desk.Snapshot;
import de.muetterzentren.matching.fact.Areas;
import de.muetterzentren.matching.fact.Ask;
import de.muetterzentren.matching.fact.Facts;
import de.muetterzentren.matching.fact.Findings;
import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.fact.LiveAreas;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.rule.RuleBook;
import de.muetterzentren.matching.rule.RuleFailure;
import de.muetterzentren.matching.rule.RuleRun;
import de.muetterzentren.matching.travel.Travel;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a desk knows: a community, the answers to its open requests, and what each answer rests on.
 * After an event only answers are looked at again that the event can touch, by the same search and
 * the same rules as all others. Used by one thread at a time.
 */
final class Board {
  private static final int CASES_AT_ONCE = 200;

  private final Travel travel;
  private final RuleBook book;
  private final Consumer<RuleFailure> failures;
  private final int mostProposals;
  private final int mostNearest;
  private final LiveAreas areas;
  private final NearestHelpers nearest;
  private final Lookout lookout = new Lookout();
  private final Looks looks = new Looks();
  private final Set<RequestId> lookedIntoHouses = new HashSet<>();
  private final Map<ParticipantId, Helper> helpers = new HashMap<>();
  private final Ties ties;
  private final Cases cases;
  private final Ends ends = new Ends();
  private final TreeMap<RequestId, Answer> answers = new TreeMap<>();
  private Community community;
  private Option<Instant> now;
  private Facts facts;
  private Referrals referrals;

  Board(
      Snapshot from,
      Travel travel,
      RuleBook book,
      Consumer<RuleFailure> failures,
      int mostProposals,
      int mostNearest) {
    this.travel = travel;
    this.book = book;
    this.failures = failures;
    this.mostProposals = mostProposals;
    this.mostNearest = mostNearest;
    this.community = from.community();
    this.now = from.now();
    this.facts = Facts.live(community);
    this.referrals = new Referrals(community, travel);
    this.ties = new Ties(community);
    this.areas = new LiveAreas(travel);
    this.cases = new Cases(areas);
    this.nearest = new NearestHelpers(List.of(), travel, lookout::looked);
    facts.helpers().forEach(this::add);
    open();
  }

  private void open() {
    List<Case> opened = new ArrayList<>();
    for (CareRequest request : community.requests().values()) {
      if (Ends.isOpen(request, now)) {
        ends.add(request);
        int needed = Answering.stillNeeded(community, request);
        if (needed == 0) {
          answers.put(request.id(), Answering.pledged(community, request));
        } else {
          Case some = opened(request, needed);
          cases.add(some);
          opened.add(some);
        }
      }
    }
    opened.sort(Comparator.comparing(Case::id));
    RuleRun rules = book.begin();
    for (int i = 0; i < opened.size(); i += CASES_AT_ONCE) {
      Outcome outcome = new Outcome();
      List<Case> some = opened.subList(i, Math.min(i + CASES_AT_ONCE, opened.size()));
      answer(some, Map.of(), rules, outcome);
      keep(outcome);
      lookout.forget();
    }
    rules.failures().forEach(failures);
  }

  Community community() {
    return community;
  }

  Option<Instant> now() {
    return now;
  }

  Seq<Answer> answers() {
    return Array.ofAll(answers.values());
  }

  Option<Answer> answer(RequestId request) {
    return Option.of(answers.get(request));
  }

  /** Takes in what has happened, wholly or, if anything is thrown, not at all. */
  Changed change(Happening happening) {
    Undo undo = new Undo();
    try {
      Touched touched = Touched.by(happening, community, ties, cases, ends);
      Outcome outcome = new Outcome();
      RuleRun rules = book.begin();
      Set<Case> anew = new LinkedHashSet<>();
      Community before = community;
      Option<Instant> earlier = now;
      become(happening, touched, undo);
      Set<RequestId> remade = new LinkedHashSet<>(touched.requests());
      lookedIntoHouses.stream()
          .filter(id -> touched.houses().stream().anyMatch(house -> near(house, cases.get(id))))
          .forEach(remade::add);
      remade.forEach(id -> remake(id, before, earlier, anew, outcome, undo));
      List<Move> moves = new ArrayList<>();
      touched.people().forEach(id -> moves.add(move(id, anew, undo)));
      Map<Case, List<Rank>> shown = rerank(moves, anew, rules, outcome);
      answer(anew, shown, rules, outcome);
      rules.failures().forEach(failures);
      Changed changed = changed(happening, outcome);
      keep(outcome);
      return changed;
    } catch (RuntimeException | Error thrown) {
      undo.all();
      throw thrown;
    } finally {
      lookout.forget();
    }
  }

  private void become(Happening happening, Touched touched, Undo undo) {
    Community oldCommunity = community;
    Option<Instant> oldNow = now;
    Facts oldFacts = facts;
    Referrals oldReferrals = referrals;
    undo.step(
        () -> {
          community = happening.community();
          now = happening.now();
          facts = facts.with(community);
          referrals = referrals.with(community);
          touched.houses().forEach(facts::forget);
        },
        () -> {
          community = oldCommunity;
          now = oldNow;
          facts = oldFacts;
          referrals = oldReferrals;
          touched.houses().forEach(facts::forget);
        });
  }

  private boolean near(CentreId house, @Nullable Case some) {
    return some == null
        || some.need().house().id().equals(house)
        || some.need().place().isEmpty()
        || community
            .centres()
            .get(house)
            .flatMap(centre -> centre.place())
            .exists(
                place -> travel.km(some.need().place().get(), place) <= EmergencyPath.FURTHEST_KM);
  }

  /** A request that has come, gone, or become another: a case of its own, or none. */
  private void remake(
      RequestId id,
      Community before,
      Option<Instant> earlier,
      Set<Case> anew,
      Outcome outcome,
      Undo undo) {
    Case old = cases.get(id);
    if (old != null) {
      undo.step(() -> cases.remove(old), () -> cases.add(old));
    }
    for (CareRequest was : before.requests().get(id)) {
      undo.step(() -> ties.remove(was), () -> ties.add(was));
      if (Ends.isOpen(was, earlier)) {
        undo.step(() -> ends.remove(was), () -> ends.add(was));
      }
    }
    CareRequest is = community.requests().get(id).getOrNull();
    if (is != null) {
      undo.step(() -> ties.add(is), () -> ties.remove(is));
    }
    if (is == null || !Ends.isOpen(is, now)) {
      outcome.removed().add(id);
      return;
    }
    undo.step(() -> ends.add(is), () -> ends.remove(is));
    int needed = Answering.stillNeeded(community, is);
    if (needed == 0) {
      outcome.answers().put(id, Answering.pledged(community, is));
    } else {
      Case opened = opened(is, needed);
      undo.step(() -> cases.add(opened), () -> cases.remove(opened));
      anew.add(opened);
    }
  }

  private Case opened(CareRequest request, int needed) {
    Need need = facts.need(request);
    return new Case(need, needed, referrals.accompaniments(need));
  }

  /**
   * That somebody is another helper now.
   *
   * @param now as they are now
   * @param found the needs that might find them, or might have found them before
   */
  private record Move(Helper now, Set<Need> found) {}

  /** Somebody as they are now; adds the cases that have to be looked at as a whole. */
  private Move move(ParticipantId id, Set<Case> anew, Undo undo) {
    Helper before = helpers.get(id);
    Helper after = facts.helper(community.participants().get(id).get());
    Set<Need> found = new LinkedHashSet<>();
    if (before != null) {
      areas.batch(before).asks().forEach(ask -> found.add(ask.need()));
      undo.step(() -> remove(before), () -> add(before));
    }
    undo.step(() -> add(after), () -> remove(after));
    areas.batch(after).asks().forEach(ask -> found.add(ask.need()));
    Set<RequestId> touched = new LinkedHashSet<>(looks.at(id));
    if (before == null || !after.isFoundLike(before)) {
      touched.addAll(looks.thatMightSee(after, nearest.among(after), travel));
    }
    touched.stream().map(cases::get).filter(Objects::nonNull).forEach(anew::add);
    return new Move(after, found);
  }

  private Case known(Need need) {
    return Objects.requireNonNull(cases.get(need.request().id()));
  }

  /**
   * Lets the rules look at those who moved, where the rest of an answer rests on what it did; adds
   * the cases that have to be looked at as a whole.
   *
   * @return who could be proposed now, for the cases whose answers name any of them
   */
  private Map<Case, List<Rank>> rerank(
      List<Move> moves, Set<Case> anew, RuleRun rules, Outcome outcome) {
    Map<Case, List<Rank>> ranked = new LinkedHashMap<>();
    Set<Case> shown = new HashSet<>();
    for (Move move : moves) {
      Findings findings = new Findings(travel);
      Areas.Batch batch = areas.batch(move.now());
      List<Ask> asks =
          batch.asks().stream().filter(ask -> !anew.contains(known(ask.need()))).toList();
      if (!asks.isEmpty()) {
        rules.match(batch.hands(), asks, findings);
      }
      for (Need need : move.found()) {
        Case some = known(need);
        if (need.request().turns().isDefined()) {
          anew.add(some);
        }
        if (anew.contains(some)) {
          continue;
        }
        List<Pair> pairs = findings.pairs(need);
        if (need.emergency()) {
          if (!pairs.isEmpty() || some.lookedAt(move.now().id())) {
            anew.add(some);
          }
          continue;
        }
        List<Rank> before = ranked.getOrDefault(some, some.ranked());
        List<Rank> is = Rank.of(Candidate.among(pairs, findings));
        int top = Answering.shown(mostProposals, some.needed());
        if (is.isEmpty() && !isAmong(move.now(), before, before.size())) {
          continue;
        }
        List<Rank> after = Rank.replaced(before, move.now().id(), is);
        if (isAmong(move.now(), before, top) || isAmong(move.now(), after, top)) {
          shown.add(some);
        }
        ranked.put(some, after);
      }
    }
    outcome.ranks().putAll(ranked);
    ranked.keySet().retainAll(shown);
    return ranked;
  }

  private static boolean isAmong(Helper helper, List<Rank> ranked, int top) {
    return ranked.stream().limit(top).anyMatch(rank -> rank.helper().equals(helper.id()));
  }

  /** Answers cases: some searched anew, some for which it is known who could be proposed. */
  private void answer(
      Collection<Case> anew, Map<Case, List<Rank>> ranked, RuleRun rules, Outcome outcome) {
    Map<Need, Integer> needs = new LinkedHashMap<>();
    anew.forEach(some -> needs.put(some.need(), some.needed()));
    Map<Need, Found> found = new HashMap<>();
    Map<Need, List<OpenTurn>> turns = Map.of();
    if (!anew.isEmpty()) {
      OpenHouses houses = new OpenHouses(facts, travel, lookout::lookedIntoHouses);
      Search search = new Search(houses, areas::batches, () -> nearest, travel, rules);
      turns = OpenTurn.search(community, facts, search, needs, found);
      for (Case some : anew) {
        if (some.need().request().turns().isDefined()) {
          continue;
        }
        if (some.need().emergency()) {
          outcome.lookedAt().put(some, search.lookedAt(some.need()));
        } else {
          outcome.ranks().put(some, Rank.of(found.get(some.need()).candidates()));
        }
      }
    }
    Findings findings = new Findings(travel);
    List<Pair> pairs = new ArrayList<>();
    ranked.forEach(
        (some, ranks) ->
            ranks.stream()
                .limit(Answering.shown(mostProposals, some.needed()))
                .map(rank -> findings.pair(some.need(), helpers.get(rank.helper())))
                .forEach(pairs::add));
    rules.judge(pairs, findings);
    for (Case some : ranked.keySet()) {
      List<Candidate> best = Candidate.among(findings.pairs(some.need()), findings);
      needs.put(some.need(), some.needed());
      found.put(some.need(), Found.of(best, some.needed()));
    }
    Answering answering =
        new Answering(
            () -> nearest, referrals, travel, rules, book.catalogue(), mostProposals, mostNearest);
    outcome.answers().putAll(answering.answers(needs, found, turns));
  }

  private Changed changed(Happening happening, Outcome outcome) {
    Seq<Answer> others =
        Array.ofAll(outcome.answers().values())
            .filter(answer -> !answer.equals(answers.get(answer.request())))
            .sortBy(Answer::request);
    Seq<RequestId> removed = Array.ofAll(outcome.removed()).filter(answers::containsKey).sorted();
    return new Changed(happening.event().id(), others, removed);
  }

  private void keep(Outcome outcome) {
    outcome.removed().forEach(this::drop);
    outcome
        .answers()
        .forEach(
            (id, answer) -> {
              drop(id);
              answers.put(id, answer);
              looks.put(id, lookout.looks(id));
              if (lookout.lookedIntoHouses(id)) {
                lookedIntoHouses.add(id);
              }
            });
    outcome.ranks().forEach(Case::rank);
    outcome.lookedAt().forEach(Case::lookAt);
  }

  private void drop(RequestId id) {
    answers.remove(id);
    looks.remove(id);
    lookedIntoHouses.remove(id);
  }

  private void add(Helper helper) {
    helpers.put(helper.id(), helper);
    areas.add(helper);
    nearest.add(helper);
  }

  private void remove(Helper helper) {
    helpers.remove(helper.id());
    areas.remove(helper);
    nearest.remove(helper);
  }
}
