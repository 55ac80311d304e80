package de.muetterzentren.examples.calendar;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import de.muetterzentren.model.calendar.Holiday;
import de.muetterzentren.model.calendar.HolidayCalendar;
import de.muetterzentren.model.calendar.HolidayKind;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.time.DateSpan;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Public holidays of the German states (gesetzliche Feiertage), from the library Jollyday. What
 * holds in parts of a state only, such as Assumption Day in most of Bavaria or the Peace Festival
 * in Augsburg, is not among them: add it where it holds.
 */
public final class PublicHolidays {
  private static final int FIRST_YEAR = 1991;
  private static final int LAST_YEAR = 2100;

  private PublicHolidays() {}

  /**
   * The holidays of a state.
   *
   * @param region ISO 3166-2, such as {@code DE-NI}
   * @param firstYear the first year, 1991 to 2100
   * @param lastYear the last year, not before the first, up to 2100
   * @throws de.muetterzentren.model.problem.InvalidValueException if there is no such state, or the
   *     years are others
   */
  public static HolidayCalendar of(String region, int firstYear, int lastYear) {
    Checks.given("region", region);
    HolidayManager manager =
        HolidayManager.getInstance(
            ManagerParameters.create(de.focus_shift.jollyday.core.HolidayCalendar.GERMANY));
    Map<String, String> states = states(manager);
    Checks.begin()
        .that(
            states.containsKey(region),
            "region",
            region,
            Expectation.ONE_OF,
            String.join(", ", states.keySet()))
        .between("firstYear", (long) firstYear, FIRST_YEAR, LAST_YEAR)
        .between("lastYear", (long) lastYear, Math.max(FIRST_YEAR, firstYear), LAST_YEAR)
        .done();
    List<Holiday> holidays = new ArrayList<>();
    for (int year = firstYear; year <= lastYear; year++) {
      manager
          .getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, states.get(region))
          .forEach(
              found ->
                  holidays.add(
                      new Holiday(
                          DateSpan.of(found.getDate()),
                          HolidayKind.PUBLIC,
                          found.getDescription(Locale.GERMAN),
                          found.getDescription(Locale.ENGLISH))));
    }
    return HolidayCalendar.of(
        region,
        HolidayKind.PUBLIC,
        DateSpan.of(LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear, 12, 31)),
        holidays);
  }

  /** What the library calls the states, by their codes. */
  private static Map<String, String> states(HolidayManager manager) {
    Map<String, String> states = new TreeMap<>();
    Map<String, CalendarHierarchy> children = manager.getCalendarHierarchy().getChildren();
    children.keySet().forEach(id -> states.put("DE-" + id.toUpperCase(Locale.ROOT), id));
    return states;
  }
}
