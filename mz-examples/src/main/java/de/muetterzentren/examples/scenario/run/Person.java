package de.muetterzentren.examples.scenario.run;

import de.muetterzentren.balancing.fact.RhythmPhase;
import de.muetterzentren.examples.scenario.result.PersonResult;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.participant.ParticipantId;
import io.vavr.control.Option;
import java.util.Set;
import java.util.TreeSet;

/** What a run keeps of one person. Not thread-safe; one run, one thread. */
final class Person {
  private static final int LATELY = 4;
  static final int SEASON = 12;

  final ParticipantId id;
  final CentreId house;
  final int firstWeek;
  final double own;
  private final boolean contact;
  final double[] givenByWeek;
  final Set<ParticipantId> partners = new TreeSet<>();
  int lastWeek;
  double given;
  double received;
  double promisedToGive;
  double promisedToReceive;
  int requests;
  int requestsMet;
  int asked;
  int accepted;
  int declined;
  int invitations;
  int connectedInWeek;

  /**
   * Somebody who takes part.
   *
   * @param own how much likelier than others to say yes, from −1 to 1
   * @param weeks how many weeks the run has
   */
  Person(ParticipantId id, CentreId house, int firstWeek, double own, int weeks) {
    this(id, house, firstWeek, own, weeks, false);
  }

  private Person(
      ParticipantId id, CentreId house, int firstWeek, double own, int weeks, boolean contact) {
    this.id = id;
    this.house = house;
    this.firstWeek = firstWeek;
    this.own = own;
    this.contact = contact;
    this.givenByWeek = new double[weeks + 1];
  }

  /** The contact person of a house, who asks for it and is in no figure. */
  static Person contact(ParticipantId id, CentreId house) {
    return new Person(id, house, 1, 0, 0, true);
  }

  boolean takesPart() {
    return lastWeek == 0 && !contact;
  }

  /** Whether somebody took part at the end of a week. */
  boolean tookPartIn(int week) {
    return firstWeek <= week && (lastWeek == 0 || lastWeek > week) && !contact;
  }

  double balance() {
    return given - received;
  }

  double balanceWithPromises() {
    return given + promisedToGive - received - promisedToReceive;
  }

  double hoursLately(int week) {
    return hours(week, LATELY);
  }

  double hoursOfSeason(int week) {
    return hours(week, SEASON);
  }

  private double hours(int week, int weeks) {
    double sum = 0;
    for (int i = Math.max(1, week - weeks + 1); i <= week; i++) {
      sum += givenByWeek[i];
    }
    return sum;
  }

  /** Connected with somebody; whether it is a first time for the two. */
  boolean meets(ParticipantId other, int week) {
    if (partners.isEmpty()) {
      connectedInWeek = week;
    }
    return partners.add(other);
  }

  PersonResult result(RhythmPhase phase) {
    return new PersonResult(
        id,
        house,
        firstWeek,
        Option.when(lastWeek > 0, lastWeek),
        given,
        received,
        requests,
        requestsMet,
        asked,
        accepted,
        declined,
        invitations,
        partners.size(),
        Option.when(connectedInWeek > 0, connectedInWeek),
        phase);
  }
}
