package de.muetterzentren.matching.requirement;

import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.fact.Occurrence;
import de.muetterzentren.model.centre.TaskPlace;
import de.muetterzentren.model.centre.TaskScope;
import de.muetterzentren.model.request.Where;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether a need is one of the tasks that a scope means, by kind, intensity and duration. */
final class TaskScopes {
  private TaskScopes() {}

  static boolean covers(TaskScope scope, Need need) {
    return (scope.places().isEmpty() || scope.places().contains(place(need)))
        && (!scope.paid() || need.policy().paidServices().contains(need.service().id()))
        && scope.moreThanTimes().forAll(times -> need.occurrences().size() > times)
        && scope.longerThan().forAll(period -> lasts(need, period))
        && scope.moreThanHoursPerWeek().forAll(hours -> fullestWeek(need) > hours + 1e-9);
  }

  private static TaskPlace place(Need need) {
    Where where = need.request().where();
    if (where instanceof Where.AtHome) {
      return TaskPlace.ASKERS_HOME;
    }
    return where instanceof Where.AtCentre ? TaskPlace.HOUSE : TaskPlace.ELSEWHERE;
  }

  /** Longer than a period: three months from 1 January on are over with the last of March. */
  private static boolean lasts(Need need, Period longerThan) {
    List<Occurrence> times = need.occurrences();
    LocalDate last = times.get(times.size() - 1).day();
    return !last.isBefore(need.firstDay().plus(longerThan));
  }

  private static double fullestWeek(Need need) {
    Map<LocalDate, Double> weeks = new HashMap<>();
    for (Occurrence time : need.occurrences()) {
      LocalDate monday = time.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      weeks.merge(monday, time.hours(), Double::sum);
    }
    return weeks.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
  }
}
