package de.muetterzentren.model.offer;

import de.muetterzentren.model.problem.Checks;
import java.time.LocalDate;

/**
 * How an offer was used on a day (Besuch eines Angebots): a count, nobody by name. Nought people
 * are an answer too; a day that was not counted has none.
 *
 * @param offer the offer
 * @param on the local day
 * @param people how many came, 0 to 100,000
 * @param turnedAway for how many there was no room, 0 to 100,000
 */
public record Attendance(OfferId offer, LocalDate on, int people, int turnedAway) {
  public Attendance {
    Checks.given("offer", offer, "on", on);
    Checks.begin()
        .date("on", on)
        .between("people", (long) people, 0, 100_000)
        .between("turnedAway", (long) turnedAway, 0, 100_000)
        .done();
  }
}
