package de.muetterzentren.insight.benefit;

import de.muetterzentren.insight.benefit.argument.Argued;
import de.muetterzentren.insight.benefit.argument.Argument;
import de.muetterzentren.insight.benefit.argument.Claim;
import de.muetterzentren.insight.benefit.guard.Decided;
import de.muetterzentren.insight.benefit.guard.SmallCounts;
import de.muetterzentren.insight.count.HouseCount;
import de.muetterzentren.insight.fact.Findings;
import de.muetterzentren.insight.release.Releases;
import de.muetterzentren.insight.release.ReportPeriod;
import de.muetterzentren.insight.sheet.Sheets;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.temporal.ChronoUnit;

/**
 * What a house does for people, for its town and for society (Nutzen auf drei Ebenen): figures of
 * some days that lead back to their records, and which of the association's arguments they support.
 * Nothing of it decides about anybody.
 *
 * <p>Immutable, thread-safe, without a clock and without chance. The first use loads the rules.
 *
 * <pre>{@code
 * HouseBenefit year =
 *     Benefit.standard().year(community, house, ReportPeriod.year(2026), Releases.none(house));
 * Files.writeString(page, BenefitPage.of(year.forOthers(), Locale.GERMAN).html());
 * keep(year.releases());
 * }</pre>
 */
public final class Benefit {
  private static final int MOST_DAYS = 36_525;

  private final int limit;

  private Benefit(int limit) {
    this.limit = limit;
  }

  /** Numbers of people or requests from 1 to 4 are not said in sentences and on pages. */
  public static Benefit standard() {
    return new Benefit(SmallCounts.USUAL);
  }

  /**
   * The same with another limit for small numbers.
   *
   * @param least the smallest number that is said, 5 to 100
   */
  public Benefit withLimit(int least) {
    return new Benefit(SmallCounts.checked(least));
  }

  /**
   * The report of a house on some days. Records of other days play no part, but for what is new:
   * who met or gave before has not done so for the first time.
   *
   * @param days at most 36,525
   * @throws InvalidValueException if the community has no such house, or for more days
   */
  public BenefitReport report(Community community, CentreId house, DateSpan days) {
    Checks.given("community", community, "house", house, "days", days);
    Centre centre =
        community
            .centres()
            .get(house)
            .getOrElseThrow(
                () ->
                    new InvalidValueException(
                        Array.of(Problem.of("house", house, Expectation.KNOWN, "centre"))));
    Checks.begin()
        .between("days", ChronoUnit.DAYS.between(days.first(), days.last()) + 1, 1, MOST_DAYS)
        .done();
    HouseCount count = HouseCount.of(community, centre, days);
    return new BenefitReport(
        house,
        centre.name(),
        days,
        limit,
        count.help(),
        count.figures(),
        argued(SmallCounts.of(limit, count.help(), count.figures())));
  }

  /**
   * A calendar year, as it may be said to others too. What is said to others is what was released
   * of the year; if nothing was, it is released now, so the year should be over.
   *
   * @param year a year of the calendar
   * @param earlier what the house has released before; {@link Releases#none(CentreId)} at first
   * @throws InvalidValueException if the community has no such house, or it is not that of the
   *     releases, or they show numbers below 5 or none below 101
   */
  public HouseBenefit year(
      Community community, CentreId house, ReportPeriod year, Releases earlier) {
    Checks.given("community", community, "house", house, "year", year, "releases", earlier);
    year.checkYear("year", earlier.check(Checks.begin(), community, house))
        .between("releases.least", (long) earlier.least(), SmallCounts.USUAL, SmallCounts.MOST)
        .done();
    Releases releases = Sheets.of(community, earlier).through(year);
    SmallCounts guard = Decided.guarded(releases, year);
    return new HouseBenefit(
        withLimit(earlier.least()).report(community, house, year.days()),
        new PublicBenefit(
            house, community.centres().get(house).get().name(), year, guard, argued(guard)),
        releases);
  }

  private static Seq<Argued> argued(SmallCounts guard) {
    Array<Claim> claims = Array.of(Argument.values()).map(argument -> new Claim(argument, guard));
    Findings found = Findings.about(claims);
    return claims.map(claim -> new Argued(claim.argument(), found.oneOf(claim)));
  }
}
