package de.muetterzentren.balancing.report;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.time.DateSpan;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How the load of giving is spread (Lastverteilung). Figures only, nobody by name. Immutable and
 * thread-safe.
 *
 * @param people how many people, those who gave nothing among them
 * @param giving how many of them gave anything
 * @param total all hours together
 * @param heaviest the heaviest load of one person, in hours
 * @param gini the {@link Gini} coefficient
 * @param lorenz the {@link Lorenz} curve
 */
public record LoadReport(
    int people, int giving, double total, double heaviest, double gini, Lorenz lorenz) {

  private static final double MOST = 1e19;

  public LoadReport {
    Checks.given("lorenz", lorenz);
    Checks.begin()
        .between("people", (long) people, 0, Integer.MAX_VALUE)
        .between("giving", (long) giving, 0, Math.max(0, people))
        .between("total", total, 0, MOST)
        .between("heaviest", heaviest, 0, total >= 0 && total <= MOST ? total * (1 + 1e-9) : MOST)
        .between("gini", gini, 0, 1)
        .done();
  }

  /** Of loads in hours. */
  public static LoadReport of(Loads loads) {
    Checks.given("loads", loads);
    return new LoadReport(
        loads.people(),
        loads.carrying(),
        loads.total(),
        loads.values().lastOption().getOrElse(0.0),
        Gini.of(loads),
        Lorenz.of(loads));
  }

  /**
   * Of the hours that each participant of a community gave on some days, to whomever; hours of
   * everybody count the same. Other kinds of contribution are recognised, but no load in hours.
   */
  public static LoadReport of(Community community, DateSpan days) {
    return of(given(community, days));
  }

  /** The hours that each participant gave on some days; 0 for those who gave none. */
  public static Loads given(Community community, DateSpan days) {
    return hours(community, days, Contribution::giver);
  }

  /** The hours that each participant received on some days; 0 for those who received none. */
  public static Loads received(Community community, DateSpan days) {
    return hours(community, days, Contribution::receiver);
  }

  private static Loads hours(
      Community community, DateSpan days, Function<Contribution, Party> side) {
    Checks.given("community", community, "days", days);
    Map<ParticipantId, Double> hours = new TreeMap<>();
    community.participants().keySet().forEach(person -> hours.put(person, 0.0));
    community
        .contributions()
        .values()
        .filter(
            one ->
                one.kind() == ContributionKind.HOURS
                    && community.holds(one)
                    && days.contains(one.on()))
        .toArray()
        // sums of floating-point numbers depend on the order, and no id is to matter
        .sortBy(Contribution::quantity)
        .forEach(
            one -> {
              if (side.apply(one) instanceof Party.Person person) {
                hours.merge(person.id(), one.quantity(), Double::sum);
              }
            });
    return Loads.of(hours.values());
  }

  /** The share of people who gave anything, from 0 to 1; 0 if there is nobody. */
  public double activeShare() {
    return people == 0 ? 0 : (double) giving / people;
  }

  /** In words, German or English. */
  public String text(Locale locale) {
    return ReportWords.say(
        locale,
        giving == 0 ? "load.none" : "load",
        giving,
        people,
        ReportWords.tenths(total),
        ReportWords.tenths(heaviest),
        gini);
  }
}
