package de.muetterzentren.examples.benchmark;

import de.muetterzentren.examples.benchmark.PlainFacts.Person;
import de.muetterzentren.examples.benchmark.PlainFacts.Task;
import de.muetterzentren.model.centre.Weights;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Outcome;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.participant.Ability;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.Continuity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/**
 * The conditions and points of the library written by hand, as far as {@link MadeTowns} needs them:
 * one fixed start, at the asker's home, one helper, nothing pledged, no proofs, no age limits. What
 * is cheap or seldom met is looked at first.
 */
final class PlainRules {
  /** Instead of points, where a condition is not met. */
  static final int UNSUITABLE = -1;

  private PlainRules() {}

  /** The points of somebody for a task, or {@link #UNSUITABLE}. */
  static int points(Task task, Person person) {
    Ability ability = person.gives().get(task.request().service());
    if (ability == null) {
      return UNSUITABLE;
    }
    double km = person.home().kmTo(task.place());
    return km <= person.radiusKm() && suitable(task, person)
        ? points(task, person, ability, km)
        : UNSUITABLE;
  }

  private static boolean suitable(Task task, Person person) {
    return task.hours() <= person.hoursPerWeek()
        && !person.id().equals(task.asker())
        && !person.declined().contains(task.request().id())
        && !person.notWith().contains(task.asker())
        && !task.notWith().contains(person.id())
        && (task.required().isEmpty()
            || person.languages().isEmpty()
            || !Collections.disjoint(task.required(), person.languages()))
        && !person.participant().rhythm().pausedOn(task.day())
        && (person.free() == null || person.free().covers(task.span()))
        && (person.quiet() == null || !person.quiet().touches(task.span()));
  }

  private static int points(Task task, Person person, Ability ability, double km) {
    Weights weights = task.policy().weights();
    int helped = times(person.given(), true, task);
    int points = (int) Math.round(Math.max(0, weights.near() - weights.nearLostPerKm() * km));
    points += givenLessLately(task, person, weights.givenLessLately());
    points += goodResults(task, person, weights.goodResults());
    points += weights.notAskedLately() / (1 + timesAsked(task, person));
    if (task.request().continuity() == Continuity.MATTERS) {
      points += helped > 0 ? weights.knowsFamily() * 3 / 2 : 0;
    } else if (helped > 0) {
      points += weights.knowsFamily();
    } else if (times(person.received(), false, task) == 0) {
      points += weights.newBonds();
    }
    if (!Collections.disjoint(task.wished(), person.languages())) {
      points += weights.commonLanguage();
    }
    if (ability.liked()) {
      points += weights.likesTask();
    }
    if (person.participant().centre().contains(task.request().centre())) {
      points += weights.sameCentre();
    }
    if (person.with().contains(task.asker()) || task.with().contains(person.id())) {
      points += weights.wishedFor();
    }
    return points;
  }

  private static int givenLessLately(Task task, Person person, int weight) {
    double balance = hoursLately(person.given(), task) - hoursLately(person.received(), task);
    return (int) Math.round(weight / (1 + Math.pow(2, balance / 4)));
  }

  private static double hoursLately(List<Contribution> contributions, Task task) {
    double hours = 0;
    for (Contribution contribution : contributions) {
      if (contribution.kind() == ContributionKind.HOURS
          && contribution.on().isBefore(task.day())
          && !contribution.on().isBefore(task.lately())) {
        hours += contribution.quantity();
      }
    }
    return hours;
  }

  private static int goodResults(Task task, Person person, int weight) {
    int good = 0;
    for (Contribution contribution : person.given()) {
      if (contribution.on().isBefore(task.day())
          && contribution.outcome().exists(Outcome::goodForBoth)
          && (is(contribution.receiver(), task.asker())
              || contribution.service().contains(task.request().service()))) {
        good++;
      }
    }
    return good == 0 ? 0 : good == 1 ? weight * 2 / 3 : weight;
  }

  private static int timesAsked(Task task, Person person) {
    int asked = 0;
    for (Instant at : person.asked()) {
      if (!at.isAfter(task.span().getStart())
          && !LocalDate.ofInstant(at, task.zone()).isBefore(task.lately())) {
        asked++;
      }
    }
    return asked;
  }

  /** How often somebody gave something to the asker, or received something from there. */
  private static int times(List<Contribution> contributions, boolean given, Task task) {
    int times = 0;
    for (Contribution contribution : contributions) {
      Party other = given ? contribution.receiver() : contribution.giver();
      if (is(other, task.asker()) && contribution.on().isBefore(task.day())) {
        times++;
      }
    }
    return times;
  }

  private static boolean is(Party party, ParticipantId id) {
    return party instanceof Party.Person person && person.id().equals(id);
  }
}
