package de.muetterzentren.examples.benchmark.day;

import com.sun.management.OperatingSystemMXBean;
import de.muetterzentren.examples.benchmark.day.DayBenchmark.Day;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The library beside other solvers, on the same home-care days, for as many visits as possible;
 * each plan is checked against the file.
 *
 * <p>Run it after {@code mvn -q -Privals -pl mz-examples -am -DskipTests package} (which downloads
 * the other solvers) with
 *
 * <pre>{@code
 * java -Xmx2g -cp mz-examples/target/mz-examples.jar \
 *     de.muetterzentren.examples.benchmark.day.DayRivals seconds file-or-folder …
 * }</pre>
 *
 * <p>The library comes last on each day; as in {@link DayBenchmark}, a plan of it that is not there
 * after twice these seconds goes on beside the next day.
 */
public final class DayRivals {
  private final PrintStream out;
  private final OperatingSystemMXBean system =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private final Map<String, Total> totals = new LinkedHashMap<>();

  private DayRivals(PrintStream out) {
    this.out = out;
  }

  /** Compares and prints a row for each day and solver, then one for each solver. */
  public static void main(String[] args) throws IOException {
    new DayRivals(System.out).run(Integer.parseInt(args[0]), DayBenchmark.files(args));
  }

  private record Trial(
      String solver, CheckedDay checked, long bound, double clock, double processor) {
    boolean valid() {
      return checked.problems().isEmpty();
    }
  }

  private record Total(int valid, long met, long bound, double clock, double processor) {
    Total plus(Total other) {
      return new Total(
          valid + other.valid,
          met + other.met,
          bound + other.bound,
          clock + other.clock,
          processor + other.processor);
    }
  }

  private void run(int seconds, List<Path> files) throws IOException {
    row("file", "carers", "visits", "solver", "met", "no more", "clock s", "proc. s");
    int visits = 0;
    for (Path file : files) {
      TownDay day = TownDay.read(file);
      visits += day.visits().size();
      List<Trial> trials = new ArrayList<>();
      for (Rival rival : List.of(new Routing(), new Timefold(), new CpSat())) {
        trials.add(print(file, day, trial(rival, day, seconds)));
      }
      Day library = DayBenchmark.plan(seconds, file);
      CheckedDay none = new CheckedDay(0, 0, 0, List.of("not in time"));
      Trial last =
          new Trial(
              "this library",
              library.plan().map(DayBenchmark.Planned::checked).orElse(none),
              library.plan().map(it -> it.met().bound()).orElse((long) day.visits().size()),
              library.clock(),
              library.processor());
      trials.add(print(file, day, last));
      doubt(trials);
    }
    String days = files.size() + " days";
    for (Map.Entry<String, Total> entry : totals.entrySet()) {
      Total all = entry.getValue();
      row(
          days,
          all.valid + " valid",
          visits,
          entry.getKey(),
          all.met,
          all.bound,
          seconds(all.clock),
          seconds(all.processor));
    }
  }

  private Trial trial(Rival rival, TownDay day, int seconds) {
    System.gc();
    long cpu = system.getProcessCpuTime();
    long begin = System.nanoTime();
    Rival.Found found = rival.plan(day, seconds);
    double clock = (System.nanoTime() - begin) / 1e9;
    double processor = (system.getProcessCpuTime() - cpu) / 1e9;
    return new Trial(
        rival.name(), CheckedDay.of(day, found.calls()), found.bound(), clock, processor);
  }

  /** Says whose bound another's valid plan exceeds. */
  private void doubt(List<Trial> trials) {
    int most =
        trials.stream().filter(Trial::valid).mapToInt(it -> it.checked.met()).max().orElse(0);
    trials.stream()
        .filter(trial -> trial.bound < most)
        .forEach(it -> out.printf("  %s: bound %d, but %d are made%n", it.solver, it.bound, most));
  }

  private Trial print(Path file, TownDay day, Trial trial) {
    row(
        file.getFileName(),
        day.carers().size(),
        day.visits().size(),
        trial.solver,
        trial.valid() ? trial.checked.met() : "–",
        trial.bound,
        seconds(trial.clock),
        seconds(trial.processor));
    trial.checked.problems().forEach(problem -> out.println("  not valid: " + problem));
    Total total =
        new Total(
            trial.valid() ? 1 : 0,
            trial.valid() ? trial.checked.met() : 0,
            trial.bound,
            trial.clock,
            trial.processor);
    totals.merge(trial.solver, total, Total::plus);
    return trial;
  }

  private static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.1f", seconds);
  }

  private void row(Object... columns) {
    out.printf(Locale.ROOT, "%-12s %9s %6s %-17s %6s %8s %8s %8s%n", columns);
  }
}
