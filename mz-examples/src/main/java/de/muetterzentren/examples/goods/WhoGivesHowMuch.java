package de.muetterzentren.examples.goods;

import de.muetterzentren.examples.importer.Imported;
import de.muetterzentren.examples.importer.PpeWeek;
import de.muetterzentren.examples.week.Tables;
import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.goods.Certificate;
import de.muetterzentren.matching.goods.Distribution;
import de.muetterzentren.matching.goods.Giver;
import de.muetterzentren.matching.plan.Horizon;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.contribution.Amount;
import de.muetterzentren.model.participant.Ability;
import de.muetterzentren.model.problem.InvalidValueException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Who gives how much to whom? Shares out weeks of GetUsPPE.org, and puts beside it what others have
 * worked out and what the operators' own rule gave.
 *
 * <pre>{@code
 * java -Xmx2g -cp mz-examples/target/mz-examples.jar \
 *     de.muetterzentren.examples.goods.WhoGivesHowMuch folder/2020-05-21 …
 * }</pre>
 */
public final class WhoGivesHowMuch {
  private static final Horizon ALWAYS =
      new Horizon(Instant.parse("2000-01-01T00:00:00Z"), Instant.parse("2100-01-01T00:00:00Z"));

  private WhoGivesHowMuch() {}

  /** Directories of weeks, each named by its first day. */
  public static void main(String[] weeks) {
    for (String week : weeks) {
      Tables.show(walk(Path.of(week)));
    }
  }

  /** One week as a text. */
  static String walk(Path directory) {
    Timed<Imported> read =
        Timed.of(
            () -> PpeWeek.read(directory).toEither().getOrElseThrow(InvalidValueException::new));
    Community community = read.value().community();
    Matcher matcher = Matcher.standard().withTravel(read.value().travel()).withNearest(0);
    Timed<Distribution> shared = Timed.of(() -> matcher.distribute(community, ALWAYS));
    Distribution all = shared.value();
    StringBuilder text = new StringBuilder();
    line(
        text,
        "%s: %,d requests, %,.0f pieces offered (processor: read in %.1f s, shared out in %.1f s)",
        directory.getFileName(),
        community.requests().size(),
        offered(community),
        read.seconds(),
        shared.seconds());
    line(text, "%-18s %12s %16s %8s %8s", "", "pieces", "pieces × miles", "miles", "gifts");
    Certificate.Total total = all.certificate().total(PpeWeek.UNIT).get();
    row(text, "shared out", total.given().value(), total.unitKm().value(), all.gifts().size());
    row(text, "no more, no less", total.given().bound(), total.unitKm().bound(), 0);
    Published.of(directory)
        .forEach(
            other -> {
              row(text, "others' optimum", other.most(), other.unitMiles(), 0);
              row(text, "operators' rule", other.operators(), other.operatorsUnitMiles(), 0);
            });
    line(
        text,
        "%,d of %,d people who could give do; %,d requests are met, %,d stay open",
        all.givers().filter(giver -> giver.gives() > 0).map(Giver::id).distinct().size(),
        all.givers().map(Giver::id).distinct().size(),
        all.met().size(),
        all.rests().size());
    line(text, "%s%n", all.certificate().text(Locale.ENGLISH));
    return text.toString();
  }

  private static double offered(Community community) {
    return community
        .participants()
        .values()
        .flatMap(person -> person.abilities())
        .flatMap(Ability::stock)
        .map(Amount::quantity)
        .sum()
        .doubleValue();
  }

  private static void row(
      StringBuilder text, String what, BigDecimal pieces, BigDecimal unitKm, int gifts) {
    row(text, what, pieces.doubleValue(), unitKm.doubleValue() / PpeWeek.KM_PER_MILE, gifts);
  }

  private static void row(
      StringBuilder text, String what, double pieces, double unitMiles, int gifts) {
    line(
        text,
        "%-18s %,12.0f %,16.2f %8.2f %8s",
        what,
        pieces,
        unitMiles,
        pieces == 0 ? 0 : unitMiles / pieces,
        gifts == 0 ? "" : gifts);
  }

  private static void line(StringBuilder text, String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  /** What came out, and how long this thread worked for it: others on the machine hardly count. */
  private record Timed<T>(T value, double seconds) {
    static <T> Timed<T> of(Supplier<T> work) {
      ThreadMXBean thread = ManagementFactory.getThreadMXBean();
      long start = thread.getCurrentThreadCpuTime();
      T value = work.get();
      return new Timed<>(value, (thread.getCurrentThreadCpuTime() - start) / 1e9);
    }
  }
}
