package de.muetterzentren.examples.benchmark;

import de.muetterzentren.examples.scenario.Scenario;
import de.muetterzentren.examples.scenario.policy.Policies;
import de.muetterzentren.insight.network.Network;
import de.muetterzentren.insight.network.NetworkReport;
import de.muetterzentren.insight.network.figure.Figures;
import de.muetterzentren.insight.network.map.NetworkMap;
import de.muetterzentren.insight.network.picture.NetworkPicture;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.time.DateSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How long the network map of a made town takes: the map and its figures, the whole look with
 * encounters, and the picture. Each is done five times, and the median is said.
 *
 * <p>Run it after {@code mvn -q -DskipTests package} with
 *
 * <pre>{@code
 * java -cp mz-examples/target/mz-examples.jar \
 *     de.muetterzentren.examples.benchmark.NetworkBenchmark [people [weeks [picture.svg]]]
 * }</pre>
 */
public final class NetworkBenchmark {
  private static final int TIMES = 5;

  private NetworkBenchmark() {}

  /** 1,000 people and 156 weeks, if nothing else is said. */
  public static void main(String[] args) throws IOException {
    int people = args.length > 0 ? Integer.parseInt(args[0]) : 1_000;
    int weeks = args.length > 1 ? Integer.parseInt(args[1]) : 156;
    Community town =
        Scenario.town("Lindenstadt")
            .people(people)
            .weeks(weeks)
            .policy(Policies.ownRhythm())
            .run()
            .community();
    DateSpan days = days(town);
    NetworkMap map = NetworkMap.of(town, days);
    System.out.printf(
        Locale.ROOT,
        "%d people, %d weeks, %d contributions, %d ties%n",
        people,
        weeks,
        town.contributions().size(),
        map.ties().size());
    say("map and figures", () -> figures(NetworkMap.of(town, days)));
    NetworkReport[] last = new NetworkReport[1];
    say("whole look, encounters too", () -> last[0] = Network.standard().look(town, days));
    System.out.printf(
        Locale.ROOT,
        "findings %d, encounters %d%n",
        last[0].findings().size(),
        last[0].encounters().size());
    say("picture", () -> NetworkPicture.standard().svg(map, Locale.GERMAN));
    if (args.length > 2) {
      Files.writeString(Path.of(args[2]), NetworkPicture.standard().svg(map, Locale.GERMAN));
      Files.writeString(
          Path.of(args[2] + ".phone.svg"),
          NetworkPicture.standard().sized(390, 844).svg(map, Locale.GERMAN));
    }
  }

  /** Figures of the whole and of people alone. */
  private static Object figures(NetworkMap map) {
    return new Figures[] {Figures.of(map), Figures.of(map.people())};
  }

  private static void say(String what, Supplier<?> work) {
    Stopwatch.Median median =
        Stopwatch.median(
            Stream.generate(() -> Stopwatch.lap(work)).limit(TIMES).toArray(Stopwatch.Lap[]::new));
    System.out.printf(
        Locale.ROOT,
        "%s: %.0f ms of work, %.0f ms by the clock%n",
        what,
        median.work(),
        median.clock());
  }

  private static DateSpan days(Community town) {
    LocalDate last = town.contributions().values().map(Contribution::on).max().get();
    return DateSpan.of(last.minusYears(3), last);
  }
}
