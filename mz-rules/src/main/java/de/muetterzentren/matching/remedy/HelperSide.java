package de.muetterzentren.matching.remedy;

import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.requirement.WithinReach;
import de.muetterzentren.model.centre.AgeLimit;
import de.muetterzentren.model.centre.TaskCondition;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ProofId;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what candidates are to be asked, in exactly so many changes. Grows sets of changes one by
 * one: an obstacle that only one change can remove calls for that one; where several might, each is
 * tried. All sets of one round are judged together.
 */
final class HelperSide {
  /** An emergency would be met with fewer changes already, if only the search looked further. */
  private static final java.util.Set<String> NOT_LOOKED_AT = java.util.Set.of(Effect.NOT_LOOKED_AT);

  private final Amounts amounts;
  private final Judge judge;
  private final Proposed proposed;

  HelperSide(Amounts amounts, Judge judge, Proposed proposed) {
    this.amounts = amounts;
    this.judge = judge;
    this.proposed = proposed;
  }

  private record State(Candidate candidate, Asking asking, java.util.Set<String> obstacles) {}

  private record Tried(Candidate candidate, Asking asking, Judge.Question most) {}

  /**
   * A candidate and what to ask, proven to help.
   *
   * @param candidate the candidate
   * @param changes what to ask
   */
  record Found(Candidate candidate, List<HelperChange> changes) {}

  /** All sets with which candidates reach exactly so many changes in all. */
  List<Found> find(List<Candidate> candidates, int changes) {
    List<Tried> helpful = new ArrayList<>();
    List<State> states = new ArrayList<>();
    candidates.forEach(
        candidate -> states.add(new State(candidate, Asking.NOTHING, candidate.obstacles())));
    while (!states.isEmpty()) {
      List<Tried> round = new ArrayList<>();
      for (State state : states) {
        int most = changes - state.candidate().variant().size();
        for (Asking asking : larger(state)) {
          if (asking.size() <= most) {
            tried(state.candidate(), asking).ifPresent(round::add);
          }
        }
      }
      states.clear();
      List<java.util.Set<String>> obstacles =
          judge.obstacles(round.stream().map(Tried::most).toList());
      java.util.Set<Object> seen = new HashSet<>();
      for (int i = 0; i < round.size(); i++) {
        Tried tried = round.get(i);
        int most = changes - tried.candidate().variant().size();
        if (obstacles.get(i).isEmpty()) {
          if (tried.asking().size() == most) {
            helpful.add(tried);
          } else if (tried.candidate().need().emergency()) {
            states.add(new State(tried.candidate(), tried.asking(), NOT_LOOKED_AT));
          }
        } else if (tried.asking().size() < most && seen.add(List.of(key(tried), tried.asking()))) {
          states.add(new State(tried.candidate(), tried.asking(), obstacles.get(i)));
        }
      }
    }
    return proven(helpful);
  }

  private static Object key(Tried tried) {
    return System.identityHashCode(tried.candidate());
  }

  /** Those that still help when no more is asked than is needed. */
  private List<Found> proven(List<Tried> helpful) {
    Map<List<Object>, Found> found = new LinkedHashMap<>();
    List<Judge.Question> questions = new ArrayList<>();
    List<Found> asked = new ArrayList<>();
    for (Tried tried : helpful) {
      Need need = tried.candidate().need();
      Helper helper = tried.candidate().helper();
      List<HelperChange> least = amounts.least(need, helper, tried.asking(), tried.most());
      amounts
          .after(need, helper, least)
          .ifPresent(
              question -> {
                questions.add(question);
                asked.add(new Found(tried.candidate(), least));
              });
    }
    List<java.util.Set<String>> obstacles = judge.obstacles(questions);
    for (int i = 0; i < asked.size(); i++) {
      Found one = asked.get(i);
      List<Object> key =
          List.of(one.candidate().variant(), one.candidate().helper(), one.changes());
      if (obstacles.get(i).isEmpty() && !found.containsKey(key) && isProposed(one)) {
        found.put(key, one);
      }
    }
    return List.copyOf(found.values());
  }

  private boolean isProposed(Found found) {
    Candidate candidate = found.candidate();
    return amounts
        .changed(candidate.helper(), found.changes())
        .map(people -> proposed.after(candidate.variant(), candidate.helper(), people.values()))
        .orElse(false);
  }

  private Optional<Tried> tried(Candidate candidate, Asking asking) {
    Need need = candidate.need();
    return amounts
        .most(need, candidate.helper(), asking)
        .flatMap(changes -> amounts.after(need, candidate.helper(), changes))
        .map(question -> new Tried(candidate, asking, question));
  }

  /** The next larger sets worth a try; none if something stands in the way that no helper set. */
  private List<Asking> larger(State state) {
    Need need = state.candidate().need();
    Helper helper = state.candidate().helper();
    java.util.Set<String> obstacles = state.obstacles();
    if (!Effect.helperMayRemove(obstacles)
        || obstacles.contains(Effect.NOT_LOOKED_AT) && WithinReach.met(judge.pair(need, helper))) {
      return List.of();
    }
    Asking asking = state.asking();
    boolean further = obstacles.contains(Effect.REACH) || obstacles.contains(Effect.NOT_LOOKED_AT);
    boolean free = obstacles.contains(Effect.FREE);
    boolean hours = obstacles.contains(Effect.HOURS);
    if (further && asking.further() || free && asking.free() || hours && asking.hours()) {
      return List.of();
    }
    if (further || free || hours) {
      return List.of(asking.also(further, free, hours));
    }
    if (obstacles.contains(Effect.CONTACT)) {
      return there(need, helper, asking);
    }
    return each(need, helper, asking, obstacles.contains(Effect.COMMON_START));
  }

  /** The helper or somebody else is there as a contact person. */
  private static List<Asking> there(Need need, Helper helper, Asking asking) {
    List<Asking> larger = new ArrayList<>();
    if (!asking.free() && Amounts.isContactPerson(need, helper)) {
      larger.add(asking.also(false, true, false));
    }
    if (asking.contact().isEmpty()) {
      Amounts.otherContactPersons(need, helper)
          .forEach(person -> larger.add(asking.alsoThere(person)));
    }
    return larger;
  }

  private static List<Asking> each(Need need, Helper helper, Asking asking, boolean commonStart) {
    List<Asking> larger = new ArrayList<>();
    Participant person = helper.participant();
    if (commonStart && !asking.free() && person.availability().isDefined()) {
      larger.add(asking.also(false, true, false));
    }
    if (commonStart && !asking.hours() && person.boundaries().hoursPerWeek().isDefined()) {
      larger.add(asking.also(false, false, true));
    }
    if (commonStart && asking.contact().isEmpty()) {
      Amounts.otherContactPersons(need, helper)
          .forEach(other -> larger.add(asking.alsoThere(other)));
    }
    for (ProofId proof : needed(need).diff(asking.proofs())) {
      larger.add(asking.also(proof));
    }
    return larger;
  }

  /** Every proof that the house or the request asks for, and every consent. */
  private static Set<ProofId> needed(Need need) {
    return TreeSet.<ProofId>empty()
        .addAll(
            need.policy()
                .ageLimits()
                .filter(limit -> limit.services().contains(need.service().id()))
                .flatMap(AgeLimit::consent))
        .addAll(need.request().required().proofs())
        .addAll(
            need.policy()
                .conditions()
                .filter(condition -> condition.services().contains(need.service().id()))
                .map(TaskCondition::proof));
  }
}
