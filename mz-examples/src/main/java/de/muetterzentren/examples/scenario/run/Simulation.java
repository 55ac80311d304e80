package de.muetterzentren.examples.scenario.run;

import de.muetterzentren.balancing.Balancer;
import de.muetterzentren.balancing.GiveAndTake;
import de.muetterzentren.balancing.fact.RhythmPhase;
import de.muetterzentren.balancing.finding.Finding;
import de.muetterzentren.balancing.report.LoadReport;
import de.muetterzentren.balancing.report.Loads;
import de.muetterzentren.balancing.report.TieReport;
import de.muetterzentren.examples.scenario.result.About;
import de.muetterzentren.examples.scenario.result.Figures;
import de.muetterzentren.examples.scenario.result.ScenarioRun;
import de.muetterzentren.examples.scenario.result.WeekResult;
import de.muetterzentren.examples.scenario.world.Coming;
import de.muetterzentren.examples.scenario.world.Concern;
import de.muetterzentren.examples.scenario.world.Family;
import de.muetterzentren.examples.scenario.world.WeekOfNeeds;
import de.muetterzentren.matching.Matcher;
import de.muetterzentren.model.participant.ParticipantId;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Lives through the weeks of a scenario. Not thread-safe; one run, one thread. */
public final class Simulation {
  private static final int DAYS = 7;
  private static final int WEEKS_OF_REST = 4;

  private final Setting setting;
  private final Stand stand;
  private final Chronicle chronicle = new Chronicle();
  private final Comings comings;
  private final Asking asking;
  private final Hands hands;
  private final Days days;

  private Simulation(Setting setting) {
    this.setting = setting;
    this.stand = new Stand(setting);
    this.comings = new Comings(stand, chronicle);
    this.hands = new Hands(stand);
    this.asking = new Asking(stand, chronicle, hands);
    this.days = new Days(stand, chronicle, asking, hands);
  }

  /**
   * One run.
   *
   * @param setting all that it depends on
   * @param weekDone told after every week
   */
  public static ScenarioRun run(Setting setting, Runnable weekDone) {
    Simulation simulation = new Simulation(setting);
    GiveAndTake now = simulation.week();
    weekDone.run();
    while (simulation.stand.week < setting.weeks()) {
      now = simulation.week();
      weekDone.run();
    }
    return simulation.result(now);
  }

  private GiveAndTake week() {
    stand.week++;
    LocalDate monday = setting.mondayOf(stand.week);
    comings.week(monday);
    Matcher matcher =
        Houses.matcher(
            setting.policy().matcher(Matcher.standard()), comings.neighbours(), comings.houses());
    List<Coming> coming = needs(monday);
    for (int i = 0; i < DAYS - 1; i++) {
      days.morning(monday.plusDays(i), coming, matcher);
      days.evening(monday.plusDays(i));
    }
    LocalDate sunday = monday.plusDays(DAYS - 1L);
    days.morning(sunday, coming, matcher);
    GiveAndTake now = Balancer.standard().withMatcher(matcher).assess(stand.community, sunday);
    if (setting.policy().invites()) {
      asking.invites(now.invitations(), sunday);
    }
    days.evening(sunday);
    chronicle.ends(stand, now);
    rest(now, sunday.plusDays(1));
    return now;
  }

  private List<Coming> needs(LocalDate monday) {
    WeekOfNeeds week =
        new WeekOfNeeds(
            stand.streams, setting.needs(), Stand.ZONE, stand.week, monday, comings.illness());
    List<Coming> coming = new ArrayList<>();
    for (Family family : stand.families.values()) {
      coming.addAll(week.of(family));
    }
    return coming;
  }

  /** Whoever pours out may fall out for some weeks. */
  private void rest(GiveAndTake now, LocalDate from) {
    for (Finding finding : now.in(RhythmPhase.POURING_OUT)) {
      ParticipantId id = finding.participant();
      if (stand.person(id).takesPart()
          && stand.streams.uniform(Concern.SPENT, id.value(), from.toString())
              < setting.behaviour().pausesSpent()) {
        stand.pauses(id, from, WEEKS_OF_REST);
      }
    }
  }

  private ScenarioRun result(GiveAndTake now) {
    Seq<Figures> weeks = chronicle.weeks(stand);
    LoadReport load =
        LoadReport.of(
            Loads.of(
                stand.people.values().stream()
                    .filter(Person::takesPart)
                    .map(one -> one.given)
                    .toList()));
    Map<ParticipantId, RhythmPhase> phases =
        now.findings().toMap(Finding::participant, Finding::phase);
    return new ScenarioRun(
        new About(
            setting.region().name(),
            setting.policy().name(),
            setting.people(),
            setting.weeks(),
            setting.seed()),
        weeks.zipWithIndex(
            (figures, index) -> new WeekResult(index + 1, setting.mondayOf(index + 1), figures)),
        chronicle.total(stand, load),
        Array.ofAll(stand.people.values()).map(one -> one.result(phases.get(one.id).get())),
        Array.ofAll(stand.tasks).sortBy(Task::id).map(Task::result),
        load,
        TieReport.of(stand.people.keySet(), stand.community.contributions().values()),
        stand.community);
  }
}
