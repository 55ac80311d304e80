package de.muetterzentren.examples.scenario.world;

import de.muetterzentren.model.problem.Checks;

/**
 * What happens in people's lives (Lebensläufe), whatever the policy. All numbers are assumptions.
 *
 * @param movesAYear the share of families who move away in a year, 0 to 1; the usual one has the
 *     size of moves between German municipalities, some four million a year among 83 million people
 * @param arrivalsAYear families who arrive in a year, as a share of those at the start, 0 to 10
 * @param pausesAYear pauses of a person in a year (a birth, an illness, a rest), 0 to 20
 * @param pauseWeeks how many weeks a pause takes, 1 to 52
 * @param freeShare the share of weekdays on which somebody has time to give, 0 to 1
 * @param hoursAWeek the most hours that people wish to give in a week, in the mean, 1 to 40
 */
public record Life(
    double movesAYear,
    double arrivalsAYear,
    double pausesAYear,
    int pauseWeeks,
    double freeShare,
    double hoursAWeek) {
  public Life {
    Checks.begin()
        .between("life.movesAYear", movesAYear, 0, 1)
        .between("life.arrivalsAYear", arrivalsAYear, 0, 10)
        .between("life.pausesAYear", pausesAYear, 0, 20)
        .between("life.pauseWeeks", (long) pauseWeeks, 1, 52)
        .between("life.freeShare", freeShare, 0, 1)
        .between("life.hoursAWeek", hoursAWeek, 1, 40)
        .done();
  }

  /** One family in twenty moves and another comes, a pause of six weeks every four years. */
  public static Life usual() {
    return new Life(0.05, 0.05, 0.25, 6, 0.3, 4);
  }

  /** The same with other moves. */
  public Life withMoves(double awayAYear, double hereAYear) {
    return new Life(awayAYear, hereAYear, pausesAYear, pauseWeeks, freeShare, hoursAWeek);
  }

  /** The same with other pauses. */
  public Life withPauses(double aYear, int weeks) {
    return new Life(movesAYear, arrivalsAYear, aYear, weeks, freeShare, hoursAWeek);
  }

  /** The same with other time to give. */
  public Life withTime(double share, double hours) {
    return new Life(movesAYear, arrivalsAYear, pausesAYear, pauseWeeks, share, hours);
  }
}
