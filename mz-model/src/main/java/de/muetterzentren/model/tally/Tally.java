package de.muetterzentren.model.tally;

import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.model.time.WeeklySpan;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * An entry of a tally list (Strichliste): how often something was asked for on a day in a house, a
 * stroke for each family that asked. No person, nothing else. A house counts so what nobody writes
 * a request for.
 *
 * @param id the id
 * @param centre the house
 * @param service what was asked for
 * @param on the local day
 * @param wanted at which time of the week it would be needed; none if that was not asked
 * @param asked how many strokes, 0 to 100,000
 */
public record Tally(
    TallyId id,
    CentreId centre,
    ServiceId service,
    LocalDate on,
    Option<WeeklySpan> wanted,
    int asked) {
  public Tally {
    Checks.given("id", id, "centre", centre, "service", service, "on", on, "wanted", wanted);
    Checks.begin().date("on", on).between("asked", (long) asked, 0, 100_000).done();
  }
}
