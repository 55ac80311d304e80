package de.muetterzentren.insight.demand;

import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.StartWindow;
import de.muetterzentren.model.request.Where;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What is asked for, and in which house.
 *
 * @param centre where it would take place, or the house that took the request
 * @param service what
 */
record Asked(CentreId centre, ServiceId service) {
  static Asked of(CareRequest request) {
    return new Asked(
        request.where() instanceof Where.AtCentre at ? at.centre() : request.centre(),
        request.service());
  }

  /** The windows of a request for each time that may be on some days; whole, not cut to them. */
  static Seq<Seq<StartWindow>> times(CareRequest request, DateSpan days, ZoneId zone) {
    return request
        .occurrences()
        .filter(windows -> windows.exists(window -> meets(window, days, zone)));
  }

  private static boolean meets(StartWindow window, DateSpan days, ZoneId zone) {
    return !day(window.latest().toInstant(), zone).isBefore(days.first())
        && !day(window.earliest().toInstant(), zone).isAfter(days.last());
  }

  private static LocalDate day(java.time.Instant moment, ZoneId zone) {
    return LocalDate.ofInstant(moment, zone);
  }
}
