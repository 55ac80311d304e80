package de.muetterzentren.examples.scenario.run;

import de.muetterzentren.balancing.GiveAndTake;
import de.muetterzentren.balancing.fact.RhythmPhase;
import de.muetterzentren.balancing.report.LoadReport;
import de.muetterzentren.balancing.report.Loads;
import de.muetterzentren.examples.scenario.result.Band;
import de.muetterzentren.examples.scenario.result.Figure;
import de.muetterzentren.examples.scenario.result.Figures;
import de.muetterzentren.examples.scenario.result.RequestResult.Ending;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts what happens, week by week, and makes figures of it. */
final class Chronicle {
  private static final Map<RhythmPhase, Figure> PHASES =
      new EnumMap<>(
          Map.of(
              RhythmPhase.GIVING, Figure.GIVING,
              RhythmPhase.TAKING, Figure.TAKING,
              RhythmPhase.IN_BALANCE, Figure.IN_BALANCE,
              RhythmPhase.PAUSING, Figure.PAUSING,
              RhythmPhase.POURING_OUT, Figure.POURING_OUT));

  /** What is counted when it happens; over the run these are added up. */
  private static final List<Figure> COUNTED =
      List.of(
          Figure.ARRIVALS,
          Figure.DEPARTURES,
          Figure.ASKED,
          Figure.ACCEPTED,
          Figure.DECLINES,
          Figure.STEPPED_BACK,
          Figure.INVITATIONS,
          Figure.INVITATIONS_ACCEPTED,
          Figure.HOURS,
          Figure.HOURS_TO_HOUSES,
          Figure.NEWLY_CONNECTED,
          Figure.NEW_TIES);

  private final List<Map<Figure, Double>> weeks = new ArrayList<>();
  private Map<Figure, Double> week = new EnumMap<>(Figure.class);

  void count(Figure figure) {
    count(figure, 1);
  }

  void count(Figure figure, double more) {
    week.merge(figure, more, Double::sum);
  }

  /** A week is over. */
  void ends(Stand stand, GiveAndTake now) {
    COUNTED.forEach(figure -> week.putIfAbsent(figure, 0.0));
    List<Person> people = stand.people.values().stream().filter(Person::takesPart).toList();
    PHASES.values().forEach(figure -> week.put(figure, 0.0));
    now.findings()
        .filter(finding -> stand.person(finding.participant()).takesPart())
        .forEach(finding -> count(PHASES.get(finding.phase())));
    stands(week, people);
    load(
        week,
        LoadReport.of(
            Loads.of(people.stream().map(one -> one.hoursOfSeason(stand.week)).toList())));
    weeks.add(week);
    week = new EnumMap<>(Figure.class);
  }

  /** The figures of all weeks; those of requests by the week in which they came. */
  Seq<Figures> weeks(Stand stand) {
    Map<Integer, List<Task>> byWeek = byWeek(stand.tasks);
    Map<Integer, List<Task>> handsByWeek = byWeek(stand.hands);
    List<Figures> all = new ArrayList<>();
    for (int i = 0; i < weeks.size(); i++) {
      Map<Figure, Double> figures = new EnumMap<>(weeks.get(i));
      requests(figures, byWeek.getOrDefault(i + 1, List.of()));
      hands(figures, handsByWeek.getOrDefault(i + 1, List.of()));
      all.add(Figures.of(figures));
    }
    return Array.ofAll(all);
  }

  /** The figures of the whole run. */
  Figures total(Stand stand, LoadReport load) {
    Map<Figure, Double> figures = new EnumMap<>(weeks.get(weeks.size() - 1));
    COUNTED.forEach(
        figure -> figures.put(figure, weeks.stream().mapToDouble(of -> of.get(figure)).sum()));
    requests(figures, stand.tasks);
    hands(figures, stand.hands.stream().filter(task -> task.week <= weeks.size()).toList());
    load(figures, load);
    return Figures.of(figures);
  }

  private static Map<Integer, List<Task>> byWeek(List<Task> tasks) {
    return tasks.stream().collect(Collectors.groupingBy(task -> task.week));
  }

  private static void hands(Map<Figure, Double> figures, List<Task> hands) {
    figures.put(Figure.HANDS, (double) hands.size());
    figures.put(Figure.HANDS_FOUND, (double) number(hands, Ending.MET, false));
  }

  private static void stands(Map<Figure, Double> figures, List<Person> people) {
    figures.put(Figure.PEOPLE, (double) people.size());
    figures.put(Figure.SPREAD_OF_BALANCES, deviation(people));
    figures.put(
        Figure.HARDLY_CONNECTED,
        (double) people.stream().filter(one -> one.partners.size() <= 1).count());
    if (!people.isEmpty()) {
      Band balances = Band.of(people.stream().map(Person::balance).toList());
      figures.put(Figure.LOW_BALANCE, balances.low());
      figures.put(Figure.HIGH_BALANCE, balances.high());
      double connected = people.stream().filter(one -> !one.partners.isEmpty()).count();
      figures.put(Figure.CONNECTED_SHARE, connected / people.size());
      double partners = people.stream().mapToInt(one -> one.partners.size()).sum();
      figures.put(Figure.PARTNERS, partners / people.size());
    }
  }

  private static void load(Map<Figure, Double> figures, LoadReport load) {
    figures.put(Figure.ACTIVE_SHARE, load.activeShare());
    figures.put(Figure.GINI_OF_LOAD, load.gini());
    figures.put(Figure.HEAVIEST_LOAD, load.heaviest());
  }

  private static void requests(Map<Figure, Double> figures, Collection<Task> tasks) {
    long met = number(tasks, Ending.MET, false);
    long givenUp = number(tasks, Ending.GIVEN_UP, false);
    figures.put(Figure.REQUESTS, (double) tasks.size());
    figures.put(Figure.MET, (double) met);
    figures.put(Figure.GIVEN_UP, (double) givenUp);
    figures.put(Figure.STILL_OPEN, (double) (tasks.size() - met - givenUp));
    share(figures, Figure.SHARE_MET, met, givenUp);
    long emergenciesMet = number(tasks, Ending.MET, true);
    figures.put(Figure.EMERGENCIES, (double) tasks.stream().filter(Task::emergency).count());
    figures.put(Figure.EMERGENCIES_MET, (double) emergenciesMet);
    share(
        figures,
        Figure.SHARE_OF_EMERGENCIES_MET,
        emergenciesMet,
        number(tasks, Ending.GIVEN_UP, true));
    tasks.stream()
        .flatMap(task -> task.result().waitingDays().toJavaStream())
        .mapToLong(days -> days)
        .average()
        .ifPresent(days -> figures.put(Figure.WAITING_DAYS, days));
    figures.put(
        Figure.COULD_NOT_PAY, (double) tasks.stream().filter(task -> task.couldNotPay).count());
  }

  private static long number(Collection<Task> tasks, Ending ending, boolean onlyEmergencies) {
    return tasks.stream()
        .filter(task -> task.ending == ending && (task.emergency() || !onlyEmergencies))
        .count();
  }

  private static void share(Map<Figure, Double> figures, Figure figure, long met, long not) {
    if (met + not > 0) {
      figures.put(figure, (double) met / (met + not));
    }
  }

  private static double deviation(List<Person> people) {
    double mean = people.stream().mapToDouble(Person::balance).average().orElse(0);
    double squares = people.stream().mapToDouble(one -> Math.pow(one.balance() - mean, 2)).sum();
    return people.isEmpty() ? 0 : Math.sqrt(squares / people.size());
  }
}
