package de.muetterzentren.examples.benchmark;

import de.muetterzentren.balancing.Balancer;
import de.muetterzentren.balancing.GiveAndTake;
import de.muetterzentren.examples.scenario.Scenario;
import de.muetterzentren.insight.benefit.Benefit;
import de.muetterzentren.insight.benefit.BenefitReport;
import de.muetterzentren.insight.benefit.HouseBenefit;
import de.muetterzentren.insight.benefit.argument.Standing;
import de.muetterzentren.insight.benefit.page.BenefitPage;
import de.muetterzentren.insight.release.Releases;
import de.muetterzentren.insight.release.ReportPeriod;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;

/**
 * How long the whole report of a made house that has lived for some years takes, with the pages of
 * its full years for the town hall in both languages, beside how give and take stand on its last
 * day.
 *
 * <p>Run it after {@code mvn -q -DskipTests package} with
 *
 * <pre>{@code
 * java -cp mz-examples/target/mz-examples.jar \
 *     de.muetterzentren.examples.benchmark.BenefitBenchmark [people [weeks]]
 * }</pre>
 */
public final class BenefitBenchmark {
  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
  private static final int LAPS = 5;

  private final PrintStream out;

  BenefitBenchmark(PrintStream out) {
    this.out = out;
  }

  /** 1,000 people and 156 weeks, if nothing else is said. */
  public static void main(String[] args) {
    int people = args.length > 0 ? Integer.parseInt(args[0]) : 1_000;
    int weeks = args.length > 1 ? Integer.parseInt(args[1]) : 156;
    new BenefitBenchmark(System.out).run(people, weeks);
  }

  /** Makes a house and reports on all its weeks. */
  void run(int people, int weeks) {
    Community community =
        Scenario.town("Lindenstadt")
            .people(people)
            .weeks(weeks)
            .from(MONDAY)
            .seed(1)
            .run()
            .community();
    CentreId house = community.centres().keySet().head();
    DateSpan days = DateSpan.of(MONDAY, MONDAY.plusWeeks(weeks).minusDays(1));
    out.printf(
        Locale.ROOT,
        "%d people, %d weeks: %d contributions, %d requests%n",
        people,
        weeks,
        community.contributions().size(),
        community.requests().size());
    BenefitReport[] report = new BenefitReport[1];
    Seq<ReportPeriod> years =
        Stream.rangeClosed(days.first().getYear(), days.last().getYear())
            .map(ReportPeriod::year)
            .filter(year -> days.contains(year.days().last()));
    Stopwatch.Lap[] laps = new Stopwatch.Lap[LAPS];
    Stopwatch.Lap[] others = new Stopwatch.Lap[LAPS];
    int[] length = new int[1];
    GiveAndTake[] now = new GiveAndTake[1];
    for (int i = 0; i < LAPS; i++) {
      laps[i] =
          Stopwatch.lap(
              () -> {
                report[0] = Benefit.standard().report(community, house, days);
                Releases releases = Releases.none(house);
                length[0] = 0;
                for (ReportPeriod year : years) {
                  HouseBenefit benefit = Benefit.standard().year(community, house, year, releases);
                  releases = benefit.releases();
                  length[0] +=
                      BenefitPage.of(benefit.forOthers(), Locale.GERMAN).html().length()
                          + BenefitPage.of(benefit.forOthers(), Locale.ENGLISH).html().length();
                }
                return length;
              });
      others[i] = Stopwatch.lap(() -> now[0] = Balancer.standard().assess(community, days.last()));
    }
    out.printf(
        Locale.ROOT,
        "report, and pages of %d years in both languages (%d arguments supported, %d kB):"
            + " first %.2f s, then %.2f s of work (%.2f s by the clock)%n",
        years.size(),
        report[0].arguments().count(one -> one.standing() == Standing.SUPPORTED),
        length[0] / 1_000,
        laps[0].work() / 1e3,
        Stopwatch.median(laps).work() / 1e3,
        Stopwatch.median(laps).clock() / 1e3);
    out.printf(
        Locale.ROOT,
        "give and take on the last day (%d people): first %.2f s, then %.2f s of work%n",
        now[0].findings().size(),
        others[0].work() / 1e3,
        Stopwatch.median(others).work() / 1e3);
  }
}
