package de.muetterzentren.balancing.fact;

import de.muetterzentren.balancing.ledger.Flows;
import de.muetterzentren.model.centre.RhythmPolicy;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.PhaseKind;
import de.muetterzentren.model.participant.Rhythm;
import de.muetterzentren.model.time.DateSpan;
import java.time.LocalDate;
import java.time.ZoneId;
import org.threeten.extra.Interval;

/**
 * One participant on a day, with both flows over the own rhythm. Hours of everybody count the same;
 * other kinds are not converted into hours, and whoever gives any of them gives. Read-only.
 *
 * @param participant who
 * @param policy from when on the person's house speaks of giving and taking
 * @param day the day
 * @param swing the flows of the weeks of the own rhythm that end with the day
 * @param week the flows of the seven days that end with the day
 */
public record Situation(
    Participant participant, RhythmPolicy policy, LocalDate day, Flows swing, Flows week) {
  /** The days of the own rhythm that end with a day. */
  public static DateSpan rhythm(Participant participant, LocalDate day) {
    return DateSpan.of(first(day, 7L * participant.rhythm().weeks()), day);
  }

  /** The seven days that end with a day. */
  public static DateSpan week(LocalDate day) {
    return DateSpan.of(first(day, 7), day);
  }

  private static LocalDate first(LocalDate day, long days) {
    LocalDate earliest = LocalDate.of(1, 1, 1);
    LocalDate first = day.minusDays(days - 1);
    return first.isBefore(earliest) ? earliest : first;
  }

  /** How many weeks the own rhythm takes. */
  public int weeks() {
    return participant.rhythm().weeks();
  }

  /** Hours given over the own rhythm, to a tenth; 0 or more. */
  public double hoursGiven() {
    return tenths(swing.given(ContributionKind.HOURS));
  }

  /** Hours received over the own rhythm, to a tenth; 0 or more. */
  public double hoursReceived() {
    return tenths(swing.received(ContributionKind.HOURS));
  }

  /** Hours given in the last seven days, to a tenth; 0 or more. */
  public double hoursOfTheWeek() {
    return tenths(week.given(ContributionKind.HOURS));
  }

  /** The own limit of hours in a week; endless if there is none. */
  public double limit() {
    return participant.boundaries().hoursPerWeek().getOrElse(Double.POSITIVE_INFINITY);
  }

  /** Whether the hours of the last seven days are more than the own limit. */
  public boolean beyondLimit() {
    return week.given(ContributionKind.HOURS) > limit() + 1e-9;
  }

  /** Whether it is a pause. */
  public boolean paused() {
    return participant.rhythm().pausedOn(day);
  }

  /** Whether this person says that it is a phase of this kind. */
  public boolean says(PhaseKind kind) {
    return participant.rhythm().isOn(kind, day);
  }

  /** Whether this person has said what phase it is; a pause too. */
  public boolean says() {
    return paused() || says(PhaseKind.GIVING) || says(PhaseKind.RECEIVING);
  }

  /** Whether more hours were given than is balance. */
  public boolean givesMore() {
    return swing.moreGiven(ContributionKind.HOURS) > policy.inBalance() * rhythm().swing();
  }

  /** Whether far more hours were given than the own rhythm has. */
  public boolean givesFarMore() {
    return swing.moreGiven(ContributionKind.HOURS) > policy.pouringOut() * rhythm().swing();
  }

  /** Whether more hours were received than is balance. */
  public boolean receivesMore() {
    return swing.moreReceived(ContributionKind.HOURS) > policy.inBalance() * rhythm().swing();
  }

  /** Whether more hours were received than the own rhythm has. */
  public boolean receivesBeyondRhythm() {
    return swing.moreReceived(ContributionKind.HOURS) > policy.beyond() * rhythm().swing();
  }

  /** Whether anything else than hours was given: meals, goods, a room, responsibility, money. */
  public boolean givesOtherwise() {
    return swing.given().keySet().exists(kind -> kind != ContributionKind.HOURS);
  }

  /** Whether the whole day lies in the quiet times. */
  public boolean quietAllDay() {
    return participant
        .boundaries()
        .quietTimes()
        .exists(
            quiet -> {
              ZoneId zone = quiet.zone();
              return quiet.covers(
                  Interval.of(
                      day.atStartOfDay(zone).toInstant(),
                      day.plusDays(1).atStartOfDay(zone).toInstant()));
            });
  }

  private Rhythm rhythm() {
    return participant.rhythm();
  }

  private static double tenths(double hours) {
    return Math.round(hours * 10) / 10.0;
  }

  /** The id only. */
  @Override
  public String toString() {
    return "Situation[" + participant.id() + " on " + day + "]";
  }
}
