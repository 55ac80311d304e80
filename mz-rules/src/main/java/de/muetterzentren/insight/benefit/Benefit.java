package de.muetterzentren.insight.benefit;

import de.muetterzentren.insight.benefit.argument.Argued;
import de.muetterzentren.insight.benefit.argument.Argument;
import de.muetterzentren.insight.benefit.argument.Claim;
import de.muetterzentren.insight.benefit.count.HouseCount;
import de.muetterzentren.insight.benefit.guard.SmallCounts;
import de.muetterzentren.insight.fact.Findings;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import java.time.temporal.ChronoUnit;

/**
 * What a house does for people, for its town and for society (Nutzen auf drei Ebenen): figures of
 * some days that lead back to their records, and which of the association's arguments they support.
 * Nothing of it decides about anybody.
 *
 * <p>Immutable, thread-safe, without a clock and without chance. The first use loads the rules.
 *
 * <pre>{@code
 * BenefitReport year =
 *     Benefit.standard().report(community, CentreId.of("lindenhof"), DateSpan.of(first, last));
 * Files.writeString(page, BenefitPage.of(year, Locale.GERMAN).html());
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
    SmallCounts guard = SmallCounts.of(limit, count.help(), count.figures());
    Array<Claim> claims =
        Array.of(Argument.values())
            .map(
                argument ->
                    new Claim(
                        argument,
                        argument
                            .figures()
                            .flatMap(kind -> count.figures().find(one -> one.kind() == kind)),
                        guard));
    Findings found = Findings.about(claims);
    return new BenefitReport(
        house,
        centre.name(),
        days,
        limit,
        count.help(),
        count.figures(),
        claims.map(claim -> new Argued(claim.argument(), found.oneOf(claim), claim.figures())));
  }
}
