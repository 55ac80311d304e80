package de.muetterzentren.matching.preference;

import de.muetterzentren.matching.fact.Busy;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Outcome;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.participant.ParticipantId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What was before the day of the task, between two people and lately. "Lately" reaches back as many
 * days as the house says; nothing after the task counts, so no clock is needed.
 */
final class History {
  private History() {}

  /** How often the helper gave something to the asker. */
  static int helpedAsker(Pair pair) {
    return count(pair.helper().given(), true, pair.need().request().asker(), pair);
  }

  /** How often the asker gave something to the helper. */
  static int helpedByAsker(Pair pair) {
    return count(pair.helper().received(), false, pair.need().request().asker(), pair);
  }

  /** How often the helper's contributions to the asker, or for this service, were good for both. */
  static int goodResults(Pair pair) {
    int good = 0;
    for (Contribution contribution : pair.helper().given()) {
      if (before(contribution, pair)
          && contribution.outcome().exists(Outcome::goodForBoth)
          && (isPerson(contribution.receiver(), pair.need().request().asker())
              || contribution.service().contains(pair.need().service().id()))) {
        good++;
      }
    }
    return good;
  }

  /** Hours given lately, and those pledged around that time that are not among them. */
  static double hoursGiven(Pair pair) {
    double hours = hours(pair.helper().given(), pair);
    if (pair.helper().busy().isEmpty()) {
      return hours;
    }
    LocalDate day = pair.need().firstDay();
    LocalDate until = day.plusDays(pair.need().policy().latelyDays());
    for (Busy busy : pair.helper().busy()) {
      if (pair.need().isLately(busy.span().getStart())) {
        LocalDate on = LocalDate.ofInstant(busy.span().getStart(), pair.need().house().zone());
        boolean given = on.isBefore(day) && pair.helper().kept(busy.request(), on);
        if (!on.isAfter(until) && !given) {
          hours += busy.hours();
        }
      }
    }
    return hours;
  }

  /** Hours received lately. */
  static double hoursReceived(Pair pair) {
    return hours(pair.helper().received(), pair);
  }

  /** How often the helper was asked lately and said yes or no. */
  static int asked(Pair pair) {
    Instant day = pair.need().occurrences().get(0).starts().first();
    int asked = 0;
    for (Instant at : pair.helper().asked()) {
      if (!at.isAfter(day) && pair.need().isLately(at)) {
        asked++;
      }
    }
    return asked;
  }

  private static int count(
      List<Contribution> contributions, boolean given, ParticipantId other, Pair pair) {
    int count = 0;
    for (Contribution contribution : contributions) {
      Party party = given ? contribution.receiver() : contribution.giver();
      if (isPerson(party, other) && before(contribution, pair)) {
        count++;
      }
    }
    return count;
  }

  private static double hours(List<Contribution> contributions, Pair pair) {
    double hours = 0;
    for (Contribution contribution : contributions) {
      if (contribution.kind() == ContributionKind.HOURS
          && !contribution.on().isBefore(pair.need().lately())
          && before(contribution, pair)) {
        hours += contribution.quantity();
      }
    }
    return hours;
  }

  private static boolean before(Contribution contribution, Pair pair) {
    return contribution.on().isBefore(pair.need().firstDay());
  }

  private static boolean isPerson(Party party, ParticipantId id) {
    return party instanceof Party.Person person && person.id().equals(id);
  }
}
