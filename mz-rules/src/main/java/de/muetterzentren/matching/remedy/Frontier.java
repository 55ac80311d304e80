package de.muetterzentren.matching.remedy;

import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.requirement.FreeForTheSpan;
import de.muetterzentren.matching.requirement.HoursOfTheWeek;
import de.muetterzentren.matching.requirement.SharedLanguage;
import de.muetterzentren.matching.requirement.WithinReach;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Variants of the request and helpers, from fewer changes to more. A pair is taken further only by
 * a change that may remove one of its obstacles: every smallest set can be put together in such an
 * order. Pairs that need more changes than are looked at wait.
 */
final class Frontier {
  private static final Set<String> TOO_FAR = Set.of(Effect.REACH);
  private static final Set<String> NOT_LOOKED_AT = Set.of(Effect.NOT_LOOKED_AT);

  private final Variants variants;
  private final List<Helper> helpers;
  private final Judge judge;
  private final Amounts amounts;
  private final Proposed proposed;
  private final List<Candidate> judged = new ArrayList<>();
  private final Set<Key> seen = new HashSet<>();
  private List<Candidate> waiting = new ArrayList<>();
  private List<Judge.Question> unjudged = new ArrayList<>();
  private List<Variant> unjudgedVariants = new ArrayList<>();

  Frontier(
      Variants variants, List<Helper> helpers, Judge judge, Amounts amounts, Proposed proposed) {
    this.variants = variants;
    this.helpers = helpers;
    this.judge = judge;
    this.amounts = amounts;
    this.proposed = proposed;
  }

  private record Key(BitSet chosen, Helper helper) {}

  /** Looks at the unchanged request; whether it could be met as it is. */
  boolean begin() {
    Variant unchanged = variants.unchanged();
    for (Helper helper : helpers) {
      if (!later(unchanged, unchanged.need(), helper)) {
        waiting.add(Candidate.of(unchanged, unchanged.need(), helper, TOO_FAR));
      }
      unchanged.inHouses().forEach(need -> later(unchanged, need, helper));
    }
    return !judgeAll().isEmpty();
  }

  /** Goes on to so many changes; candidates of exactly so many without an obstacle. */
  List<Candidate> reach(int changes) {
    List<Candidate> met = new ArrayList<>(judgeAll());
    boolean further = true;
    while (further) {
      List<Candidate> now = waiting;
      waiting = new ArrayList<>();
      further = false;
      for (Candidate candidate : now) {
        if (candidate.variant().size() < changes && candidate.atLeast() <= changes) {
          further |= take(candidate, changes);
        } else {
          waiting.add(candidate);
        }
      }
      met.addAll(judgeAll(changes));
    }
    return met;
  }

  /** Candidates with fewer changes, who may be asked for the rest. */
  List<Candidate> within(int changes) {
    return judged.stream()
        .filter(candidate -> candidate.variant().size() < changes && candidate.atLeast() <= changes)
        .toList();
  }

  private boolean take(Candidate candidate, int changes) {
    boolean further = false;
    for (Variant larger : variants.larger(candidate.variant(), candidate.obstacles())) {
      if (seen.add(new Key(larger.chosen(), candidate.helper()))) {
        further |= later(larger, larger.need(), candidate.helper());
        for (Need inHouse : larger.inHouses()) {
          further |= later(larger, inHouse, candidate.helper());
        }
      }
    }
    return further;
  }

  /** To be judged, unless it is too far away. */
  private boolean later(Variant variant, Need need, Helper helper) {
    boolean reachable = amounts.reachable(judge.pair(need, helper));
    if (reachable) {
      unjudged.add(new Judge.Question(need, helper));
      unjudgedVariants.add(variant);
    }
    return reachable;
  }

  private List<Candidate> judgeAll() {
    return judgeAll(-1);
  }

  /**
   * Judges what waits for it; of variants with so many changes only those that have a chance, the
   * others when more changes are looked at.
   */
  private List<Candidate> judgeAll(int changes) {
    List<Judge.Question> now = new ArrayList<>();
    List<Variant> nowVariants = new ArrayList<>();
    List<Judge.Question> laterOn = new ArrayList<>();
    List<Variant> laterVariants = new ArrayList<>();
    for (int i = 0; i < unjudged.size(); i++) {
      boolean wait = unjudgedVariants.get(i).size() == changes && !hasChance(unjudged.get(i));
      (wait ? laterOn : now).add(unjudged.get(i));
      (wait ? laterVariants : nowVariants).add(unjudgedVariants.get(i));
    }
    unjudged = laterOn;
    unjudgedVariants = laterVariants;
    List<Candidate> met = new ArrayList<>();
    List<Set<String>> obstacles = judge.obstacles(now);
    for (int i = 0; i < now.size(); i++) {
      Variant variant = nowVariants.get(i);
      Helper helper = now.get(i).helper();
      boolean isMet = obstacles.get(i).isEmpty() && proposed.after(variant, helper);
      Candidate candidate =
          Candidate.of(
              variant,
              now.get(i).need(),
              helper,
              obstacles.get(i).isEmpty() ? NOT_LOOKED_AT : obstacles.get(i));
      if (isMet) {
        met.add(candidate);
      } else if (!Effect.anyFirm(candidate.obstacles())) {
        judged.add(candidate);
        waiting.add(candidate);
      }
    }
    return met;
  }

  /** What is quick to see, before the rules look at everything. */
  private boolean hasChance(Judge.Question asked) {
    Pair pair = judge.pair(asked.need(), asked.helper());
    return asked.need().emergency()
        || WithinReach.met(pair)
            && SharedLanguage.met(pair)
            && FreeForTheSpan.met(pair)
            && HoursOfTheWeek.met(pair);
  }
}
