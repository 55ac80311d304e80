package de.muetterzentren.examples.scenario.world;

import de.muetterzentren.model.problem.Checks;

/**
 * How often people need help (Bedarf). All numbers are assumptions, made so that a house of some
 * hundred people has a desk full every week; vary them. The number of requests of somebody in a
 * week is drawn from a Poisson distribution.
 *
 * @param requestsAWeek everyday requests of a person in a week, 0 to 20
 * @param emergenciesAYear emergencies of a family in a year, 0 to 100
 * @param winter how much more often emergencies come in the middle of January than in the mean of
 *     the year, as a share of it, 0 to 1; as much less in July, along a cosine
 * @param waves how far illness goes round and ebbs away in a town from week to week: emergencies
 *     come up to this share more or less often, 0 to 1
 * @param flexibleShare the share of everyday requests that may be met on any of some days, 0 to 1
 * @param mostLeadDays up to how many days ahead people ask, 1 to 60; each number is as likely
 */
public record Needs(
    double requestsAWeek,
    double emergenciesAYear,
    double winter,
    double waves,
    double flexibleShare,
    int mostLeadDays) {
  public Needs {
    Checks.begin()
        .between("needs.requestsAWeek", requestsAWeek, 0, 20)
        .between("needs.emergenciesAYear", emergenciesAYear, 0, 100)
        .between("needs.winter", winter, 0, 1)
        .between("needs.waves", waves, 0, 1)
        .between("needs.flexibleShare", flexibleShare, 0, 1)
        .between("needs.mostLeadDays", (long) mostLeadDays, 1, 60)
        .done();
  }

  /** One request in ten weeks, an emergency of a family in two years, ten days ahead. */
  public static Needs usual() {
    return new Needs(0.1, 0.5, 0.5, 0.3, 0.4, 10);
  }

  /** The same with other everyday requests. */
  public Needs withRequestsAWeek(double number) {
    return new Needs(number, emergenciesAYear, winter, waves, flexibleShare, mostLeadDays);
  }

  /** The same with other emergencies. */
  public Needs withEmergenciesAYear(double number) {
    return new Needs(requestsAWeek, number, winter, waves, flexibleShare, mostLeadDays);
  }

  /** The same with another season and other waves. */
  public Needs withIllness(double more, double upAndDown) {
    return new Needs(requestsAWeek, emergenciesAYear, more, upAndDown, flexibleShare, mostLeadDays);
  }

  /** The same with other lead times. */
  public Needs withAsking(double flexible, int mostDaysAhead) {
    return new Needs(requestsAWeek, emergenciesAYear, winter, waves, flexible, mostDaysAhead);
  }
}
