package de.muetterzentren.insight.demand;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * What is asked for and not there, and how offers come to be used (Bedarf und Nachfrage). It finds,
 * people decide; nothing it finds changes an answer, a plan or a balance.
 *
 * <p>Immutable, thread-safe, without a clock and without chance.
 *
 * <pre>{@code
 * AskedFor found =
 *     Demand.standard().look(community, DateSpan.of(monday, monday.plusDays(27)));
 * found.needs().flatMap(UnmetNeed::remarks).forEach(said -> System.out.println(said.text(GERMAN)));
 * }</pre>
 */
public final class Demand {
  private static final int MOST_DAYS = 366;

  private final Matcher matcher;

  private Demand(Matcher matcher) {
    this.matcher = matcher;
  }

  /** With the standard rules of matching. */
  public static Demand standard() {
    return new Demand(Matcher.standard().withProposals(1).withNearest(0));
  }

  /** The same with a house's own way of matching. */
  public Demand withMatcher(Matcher own) {
    return new Demand(Objects.requireNonNull(own, "own"));
  }

  /**
   * Looks at some days. A need is a request without an answer that could take place on one of them,
   * and every entry of a tally list of these days that no offer of the house meets.
   *
   * @throws de.muetterzentren.model.problem.InvalidValueException if it is more than 366 days
   */
  public AskedFor look(Community community, DateSpan days) {
    Checks.given("community", community, "days", days);
    long number = ChronoUnit.DAYS.between(days.first(), days.last()) + 1;
    Checks.begin()
        .that(number <= MOST_DAYS, "days", number, Expectation.BETWEEN, 1, MOST_DAYS)
        .done();
    return new AskedFor(
        days,
        new Needs(community, days).of(unmet(community, days)),
        new Uses(community, days).ofAll());
  }

  private Seq<CareRequest> unmet(Community community, DateSpan days) {
    Seq<RequestId> asked =
        Array.ofAll(community.requests().values())
            .filter(request -> !Asked.times(request, days, zone(community, request)).isEmpty())
            .map(CareRequest::id)
            .sorted();
    return matcher
        .answers(community, asked)
        .reject(Answer::answered)
        .map(answer -> community.requests().get(answer.request()).get());
  }

  private static ZoneId zone(Community community, CareRequest request) {
    return community.centres().get(Asked.of(request).centre()).get().zone();
  }
}
