package de.muetterzentren.matching.fact;

import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Outcome;
import de.muetterzentren.model.contribution.Party;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What was before the day of the task, between two people and lately (Vorgeschichte). "Lately"
 * reaches back as many days as the house says; nothing after the task counts, so no clock is
 * needed. Counted once for a pair, when it is first asked for; used by one thread.
 */
public final class History {
  private static final int NOT_COUNTED = -1;

  private final Need need;
  private final Helper helper;
  private int timesAsked = NOT_COUNTED;
  private int helpedAsker = NOT_COUNTED;
  private int goodResults;
  private double hoursGiven;
  private int helpedByAsker = NOT_COUNTED;
  private double hoursReceived;

  History(Need need, Helper helper) {
    this.need = need;
    this.helper = helper;
  }

  /** How often the helper gave something to the asker. */
  public int helpedAsker() {
    countGiven();
    return helpedAsker;
  }

  /** How often the asker gave something to the helper. */
  public int helpedByAsker() {
    countReceived();
    return helpedByAsker;
  }

  /** How often the helper's contributions to the asker, or for this service, were good for both. */
  public int goodResults() {
    countGiven();
    return goodResults;
  }

  /** Hours given lately, and those pledged around that time that are not among them. */
  public double hoursGiven() {
    countGiven();
    return hoursGiven;
  }

  /** Hours received lately. */
  public double hoursReceived() {
    countReceived();
    return hoursReceived;
  }

  /** How often the helper was asked lately and said yes or no. */
  public int timesAsked() {
    if (timesAsked == NOT_COUNTED) {
      Instant start = need.occurrences().get(0).starts().first();
      int asked = 0;
      for (Instant at : helper.asked()) {
        if (need.isLately(at) && !at.isAfter(start)) {
          asked++;
        }
      }
      timesAsked = asked;
    }
    return timesAsked;
  }

  private void countGiven() {
    if (helpedAsker != NOT_COUNTED) {
      return;
    }
    int helped = 0;
    int good = 0;
    double hours = 0;
    for (Contribution one : helper.given()) {
      if (before(one)) {
        boolean toAsker = isAsker(one.receiver());
        helped += toAsker ? 1 : 0;
        good += (toAsker || sameService(one)) && wasGood(one) ? 1 : 0;
        hours += hoursLately(one);
      }
    }
    helpedAsker = helped;
    goodResults = good;
    hoursGiven = withPledged(hours);
  }

  private void countReceived() {
    if (helpedByAsker != NOT_COUNTED) {
      return;
    }
    int helped = 0;
    double hours = 0;
    for (Contribution one : helper.received()) {
      if (before(one)) {
        helped += isAsker(one.giver()) ? 1 : 0;
        hours += hoursLately(one);
      }
    }
    helpedByAsker = helped;
    hoursReceived = hours;
  }

  private boolean sameService(Contribution one) {
    return need.service().id().equals(one.service().getOrNull());
  }

  private static boolean wasGood(Contribution one) {
    Outcome outcome = one.outcome().getOrNull();
    return outcome != null && outcome.goodForBoth();
  }

  private double hoursLately(Contribution one) {
    return one.kind() == ContributionKind.HOURS && !one.on().isBefore(need.lately())
        ? one.quantity()
        : 0;
  }

  /** With the hours pledged around that time that are not among those given. */
  private double withPledged(double given) {
    if (helper.busy().isEmpty()) {
      return given;
    }
    double hours = given;
    LocalDate day = need.firstDay();
    LocalDate until = day.plusDays(need.policy().latelyDays());
    for (Busy busy : helper.busy()) {
      if (need.isLately(busy.span().getStart())) {
        LocalDate on = LocalDate.ofInstant(busy.span().getStart(), need.house().zone());
        boolean kept = on.isBefore(day) && helper.kept(busy.request(), on);
        if (!on.isAfter(until) && !kept) {
          hours += busy.hours();
        }
      }
    }
    return hours;
  }

  private boolean before(Contribution one) {
    return one.on().isBefore(need.firstDay());
  }

  private boolean isAsker(Party party) {
    return party instanceof Party.Person person && person.id().equals(need.request().asker());
  }
}
