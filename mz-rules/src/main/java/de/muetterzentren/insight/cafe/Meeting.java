package de.muetterzentren.insight.cafe;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.offer.Offer;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.ZoneId;
import org.threeten.extra.Interval;

/**
 * When a café meets.
 *
 * @param time from when to when
 * @param zone where the house is
 */
record Meeting(Interval time, ZoneId zone) {
  private static final int OUTLOOK_DAYS = 42;

  /** The first after a day, if it is within six weeks. */
  static Option<Meeting> after(Community community, Offer cafe, LocalDate day) {
    Centre house = community.centres().get(cafe.centre()).get();
    Interval outlook =
        Interval.of(
            day.plusDays(1).atStartOfDay(house.zone()).toInstant(),
            day.plusDays(OUTLOOK_DAYS + 1L).atStartOfDay(house.zone()).toInstant());
    return community
        .times(cafe, outlook)
        .intervals()
        .headOption()
        .map(time -> new Meeting(time, house.zone()));
  }

  LocalDate on() {
    return LocalDate.ofInstant(time.getStart(), zone);
  }
}
