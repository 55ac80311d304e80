package de.muetterzentren.examples.scenario;

import de.muetterzentren.examples.scenario.behaviour.Behaviour;
import de.muetterzentren.examples.scenario.event.Event;
import de.muetterzentren.examples.scenario.event.Neighbours;
import de.muetterzentren.examples.scenario.policy.Policies;
import de.muetterzentren.examples.scenario.policy.Policy;
import de.muetterzentren.examples.scenario.progress.Progress;
import de.muetterzentren.examples.scenario.result.ScenarioRun;
import de.muetterzentren.examples.scenario.run.Setting;
import de.muetterzentren.examples.scenario.run.Simulation;
import de.muetterzentren.examples.scenario.world.Life;
import de.muetterzentren.examples.scenario.world.Needs;
import de.muetterzentren.examples.scenario.world.Offers;
import de.muetterzentren.examples.scenario.world.Region;
import de.muetterzentren.examples.scenario.world.Towns;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A made community that lives through some weeks (Szenario): seeded and repeatable. The same
 * scenario gives the same bytes; with another policy it has the same people with the same needs.
 *
 * <pre>{@code
 * ScenarioRun run = Scenario.town("Lindenstadt").people(300).weeks(52).seed(1)
 *     .policy(Policies.ownRhythm())
 *     .inWeek(20, Events.familiesMoveAway(5))
 *     .run();
 * System.out.println(run.of(Figure.SHARE_MET));
 * }</pre>
 *
 * <p>Every step checks what it is given and throws an {@link
 * de.muetterzentren.model.problem.InvalidValueException} that names field, value and what would be
 * right. Immutable and thread-safe.
 */
public final class Scenario {
  private static final LocalDate FIRST_MONDAY = LocalDate.of(2026, 1, 5);

  private final Setting setting;
  private final Progress progress;

  private Scenario(Setting setting, Progress progress) {
    this.setting = setting;
    this.progress = progress;
  }

  /** In a made town with a house. */
  public static Scenario town(String name) {
    return towns(name);
  }

  /**
   * In made towns 15 km apart, each with a house.
   *
   * @param names 1 to 20, each once, 1 to 60 characters, without {@code +}
   */
  public static Scenario towns(String... names) {
    Checks.given("towns", names);
    Array<String> all = Array.of(names);
    Checks checks = Checks.begin().entries("towns", all, 20);
    checks.that(!all.isEmpty(), "towns", "", Expectation.NOT_EMPTY).done();
    all.forEach(name -> checks.text("town", name, 60));
    checks
        .that(all.distinct().size() == all.size(), "towns", all.mkString(", "), Expectation.UNIQUE)
        .done();
    return new Scenario(
        new Setting(
            Towns.made(all, Towns.USUAL_KM_APART),
            300,
            52,
            1,
            FIRST_MONDAY,
            Policies.ownRhythm(),
            Neighbours.IN_EMERGENCIES,
            Needs.usual(),
            Offers.usual(),
            Life.usual(),
            Behaviour.usual(),
            LinkedHashMap.empty()),
        Progress.silent());
  }

  /**
   * In made towns so far apart. People's own ways are a few km: at 15 km, as it is if not said,
   * they go to the other town in emergencies alone.
   *
   * @param km 1 to 100
   */
  public Scenario kmApart(double km) {
    Checks.begin().between("kmApart", km, 1, 100).done();
    return with(
        set -> set.region = Towns.made(setting.region().towns().map(Region.Town::name), km));
  }

  /**
   * The same towns where they really are.
   *
   * @param file a CSV file with the columns {@code plz}, {@code lat}, {@code lon} and {@code ort}
   */
  public Scenario postcodes(Path file) {
    Checks.given("postcodes", file);
    return with(
        set ->
            set.region =
                Towns.fromPostcodes(setting.region().towns().map(Region.Town::name), file));
  }

  /** With so many people at the start in all towns together, 1 to 100,000; 300 if not said. */
  public Scenario people(int number) {
    Checks.begin().between("people", (long) number, 1, 100_000).done();
    return with(set -> set.people = number);
  }

  /** Over so many weeks, 1 to 1,040; 52 if not said. */
  public Scenario weeks(int number) {
    Checks.begin().between("weeks", (long) number, 1, 1_040).done();
    return with(set -> set.weeks = number);
  }

  /** With another seed, and so other people and other luck; 1 if not said. */
  public Scenario seed(long seed) {
    return with(set -> set.seed = seed);
  }

  /** From another Monday on; 5 January 2026 if not said. */
  public Scenario from(LocalDate monday) {
    Checks.given("from", monday);
    Checks.begin()
        .that(
            monday.getDayOfWeek() == DayOfWeek.MONDAY,
            "from",
            monday,
            Expectation.ONE_OF,
            DayOfWeek.MONDAY)
        .that(
            monday.getYear() >= 1900 && monday.getYear() < 2200,
            "from",
            monday,
            Expectation.BETWEEN,
            1900,
            2199)
        .done();
    return with(set -> set.monday = monday);
  }

  /** With another policy. */
  public Scenario policy(Policy policy) {
    Checks.given("policy", policy);
    return with(set -> set.policy = policy);
  }

  /** With houses that help each other in another way; in emergencies if not said. */
  public Scenario neighbours(Neighbours how) {
    Checks.given("neighbours", how);
    return with(set -> set.neighbours = how);
  }

  /** With other needs. */
  public Scenario needs(Needs needs) {
    Checks.given("needs", needs);
    return with(set -> set.needs = needs);
  }

  /** With houses that open more to all, or less. */
  public Scenario offers(Offers offers) {
    Checks.given("offers", offers);
    return with(set -> set.offers = offers);
  }

  /** With other lives. */
  public Scenario life(Life life) {
    Checks.given("life", life);
    return with(set -> set.life = life);
  }

  /** With people who behave in another way. */
  public Scenario behaviour(Behaviour behaviour) {
    Checks.given("behaviour", behaviour);
    return with(set -> set.behaviour = behaviour);
  }

  /**
   * With something that happens at the beginning of a week, besides all that was said before.
   *
   * @param week from 1 to 1,040; later than the last week it never happens
   */
  public Scenario inWeek(int week, Event... events) {
    Checks.given("events", events);
    Checks.begin()
        .between("week", (long) week, 1, 1_040)
        .entries("events", Array.of(events), 1_000)
        .done();
    return with(
        set ->
            set.events =
                set.events.put(
                    week, set.events.getOrElse(week, Array.empty()).appendAll(Array.of(events))));
  }

  /** Telling somebody how far it is; nobody if not said. */
  public Scenario progress(Progress progress) {
    Checks.given("progress", progress);
    return new Scenario(setting, progress);
  }

  /** Lives through the weeks. */
  public ScenarioRun run() {
    progress.begins(setting.region().name() + ", " + setting.policy().name(), setting.weeks());
    try {
      return Simulation.run(setting, progress::step);
    } finally {
      progress.ends();
    }
  }

  /** This scenario with several policies, to be run with several seeds. */
  public Comparison compare(Policy... policies) {
    Checks.given("policies", policies);
    Checks.begin().entries("policies", Array.of(policies), 1_000).done();
    return Comparison.of(Array.of(policies).map(one -> io.vavr.Tuple.of(one.name(), policy(one))));
  }

  Setting setting() {
    return setting;
  }

  private Scenario with(java.util.function.Consumer<Change> change) {
    Change set = new Change(setting);
    change.accept(set);
    return new Scenario(set.made(), progress);
  }

  /** A setting that is being changed. */
  private static final class Change {
    private Region region;
    private int people;
    private int weeks;
    private long seed;
    private LocalDate monday;
    private Policy policy;
    private Neighbours neighbours;
    private Needs needs;
    private Offers offers;
    private Life life;
    private Behaviour behaviour;
    private Map<Integer, Seq<Event>> events;

    private Change(Setting from) {
      region = from.region();
      people = from.people();
      weeks = from.weeks();
      seed = from.seed();
      monday = from.monday();
      policy = from.policy();
      neighbours = from.neighbours();
      needs = from.needs();
      offers = from.offers();
      life = from.life();
      behaviour = from.behaviour();
      events = from.events();
    }

    private Setting made() {
      return new Setting(
          region,
          people,
          weeks,
          seed,
          monday,
          policy,
          neighbours,
          needs,
          offers,
          life,
          behaviour,
          events);
    }
  }
}
