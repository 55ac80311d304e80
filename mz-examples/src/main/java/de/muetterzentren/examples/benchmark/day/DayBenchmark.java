package de.muetterzentren.examples.benchmark.day;

import com.sun.management.OperatingSystemMXBean;
import de.muetterzentren.examples.importer.Imported;
import de.muetterzentren.examples.importer.UhhcDay;
import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.assignment.Effort;
import de.muetterzentren.matching.plan.Certificate.Reached;
import de.muetterzentren.matching.plan.Horizon;
import de.muetterzentren.matching.plan.Plan;
import de.muetterzentren.matching.plan.PlanLevel;
import de.muetterzentren.matching.plan.PlannedHelp;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Plans home-care days of the UHHC data jointly, checks each plan against the file, and puts a
 * simple rule of thumb beside it.
 *
 * <p>Run it after {@code mvn -q -DskipTests package} with
 *
 * <pre>{@code
 * java -Xmx2g -cp mz-examples/target/mz-examples.jar \
 *     de.muetterzentren.examples.benchmark.day.DayBenchmark seconds file-or-folder …
 * }</pre>
 *
 * <p>After these seconds by the clock a plan is asked to stop with the best so far. One that is not
 * there after twice as long is not waited for; it goes on beside what follows, so that days of
 * which this is feared are better measured in a process each.
 */
public final class DayBenchmark {
  private final PrintStream out;

  DayBenchmark(PrintStream out) {
    this.out = out;
  }

  /** Plans and prints a table. */
  public static void main(String[] args) throws IOException {
    new DayBenchmark(System.out).run(Integer.parseInt(args[0]), files(args));
  }

  /** The files of the data that the arguments after the first name, folders opened. */
  static List<Path> files(String[] args) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      Path path = Path.of(args[i]);
      if (Files.isDirectory(path)) {
        try (Stream<Path> inside = Files.list(path)) {
          files.addAll(
              inside
                  .filter(it -> it.getFileName().toString().matches("i-.*\\.json"))
                  .sorted()
                  .toList());
        }
      } else {
        files.add(path);
      }
    }
    return files;
  }

  /**
   * What a day came to.
   *
   * @param visits how many visits are asked for
   * @param plan the plan; none if it was not there in time
   * @param thumb the rule of thumb, checked
   * @param clock seconds by the clock
   * @param processor seconds of all processors, the whole process
   */
  record Day(
      String file,
      TownDay day,
      Optional<Planned> plan,
      CheckedDay thumb,
      double clock,
      double processor) {}

  /**
   * What the plan came to.
   *
   * @param met how many visits the plan makes, and how many any plan can make
   * @param points points of the plan, and of any plan
   * @param checked the plan, checked
   */
  record Planned(Reached met, Reached points, CheckedDay checked) {
    static Planned of(Plan plan, TownDay day) {
      Reached met = plan.certificate().reached(PlanLevel.REQUESTS);
      CheckedDay checked = CheckedDay.of(day, calls(plan));
      if (checked.met() != met.value()) {
        throw new IllegalStateException(checked.met() + " visits, not " + met.value());
      }
      return new Planned(met, plan.certificate().reached(PlanLevel.POINTS), checked);
    }
  }

  void run(int seconds, List<Path> files) throws IOException {
    out.printf(
        "%-12s %6s %6s %6s %8s %8s %10s %10s %11s %8s %8s %s%n",
        "file",
        "carers",
        "visits",
        "met",
        "no more",
        "gap %",
        "points",
        "no more",
        "rule of th.",
        "clock s",
        "proc. s",
        "ties kept");
    int visits = 0;
    long met = 0;
    long bound = 0;
    int thumb = 0;
    for (Path file : files) {
      Day day = plan(seconds, file);
      visits += day.day.visits().size();
      met += day.plan.map(plan -> plan.met.value()).orElse(0L);
      bound += day.plan.map(plan -> plan.met.bound()).orElse((long) day.day.visits().size());
      thumb += day.thumb.met();
      print(day);
    }
    out.printf(
        Locale.ROOT,
        "all: %d visits, %d met, none above %d, rule of thumb %d%n",
        visits,
        met,
        bound,
        thumb);
  }

  private void print(Day day) {
    String plan =
        day.plan
            .map(
                it ->
                    String.format(
                        Locale.ROOT,
                        "%6d %8d %8.2f %10d %10d",
                        it.met.value(),
                        it.met.bound(),
                        100 * it.met.gap(),
                        it.points.value(),
                        it.points.bound()))
            .orElse(String.format("%46s", "not in time"));
    out.printf(
        Locale.ROOT,
        "%-12s %6d %6d %s %11d %8.1f %8.1f %s%n",
        day.file,
        day.day.carers().size(),
        day.day.visits().size(),
        plan,
        day.thumb.met(),
        day.clock,
        day.processor,
        day.plan.map(it -> it.checked.tiesKept() + " of " + it.checked.tied()).orElse(""));
    day.plan.ifPresent(it -> problems("plan", it.checked));
    problems("rule of thumb", day.thumb);
  }

  private void problems(String whose, CheckedDay checked) {
    checked.problems().forEach(problem -> out.println("  " + whose + " not valid: " + problem));
  }

  static Day plan(int seconds, Path file) throws IOException {
    var read = UhhcDay.read(file);
    Imported imported =
        read.getOrElseThrow(() -> new IllegalArgumentException(read.getError().mkString("; ")));
    LocalDate date = UhhcDay.MINUTE_ZERO.toLocalDate();
    Horizon horizon = Horizon.of(date, date.plusDays(2), UhhcDay.MINUTE_ZERO.getZone());
    Matcher matcher = Matcher.standard().withTravel(imported.travel());
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long cpu = system.getProcessCpuTime();
    long begin = System.nanoTime();
    long end = begin + TimeUnit.SECONDS.toNanos(seconds);
    Effort effort =
        Effort.standard().changing(Integer.MAX_VALUE / 2).until(() -> System.nanoTime() - end > 0);
    Optional<Plan> plan =
        within(2 * seconds, () -> matcher.plan(imported.community(), horizon, effort));
    double clock = (System.nanoTime() - begin) / 1e9;
    double processor = (system.getProcessCpuTime() - cpu) / 1e9;
    TownDay day = TownDay.read(file);
    return new Day(
        String.valueOf(file.getFileName()),
        day,
        plan.map(it -> Planned.of(it, day)),
        CheckedDay.of(day, CheapestInsertion.plan(day)),
        clock,
        processor);
  }

  private static <T> Optional<T> within(int seconds, Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "plan");
    thread.setDaemon(true);
    thread.start();
    try {
      return Optional.of(task.get(seconds, TimeUnit.SECONDS));
    } catch (TimeoutException late) {
      return Optional.empty();
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException("no plan", failed);
    }
  }

  private static List<Call> calls(Plan plan) {
    List<Call> calls = new ArrayList<>();
    for (PlannedHelp help : plan.help()) {
      Duration after = Duration.between(UhhcDay.MINUTE_ZERO, help.starts().get(0));
      calls.add(new Call(help.request().value(), help.helper().value(), (int) after.toMinutes()));
    }
    return calls;
  }
}
