package de.muetterzentren.balancing.ledger;

import de.muetterzentren.model.contribution.ContributionId;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.problem.Checks;
import java.time.LocalDate;

/**
 * One line of the books (Buchung). Every contribution gives two, one given and one received; a
 * correction gives two more that take back what it corrects.
 *
 * @param because the contribution that this line comes from
 * @param party whose line it is
 * @param side given or received
 * @param kind what, in its own unit
 * @param quantity how much, 0 or more
 * @param on the day for which it counts
 * @param takenBack whether it takes back an earlier line of this side
 */
public record Entry(
    ContributionId because,
    Party party,
    Side side,
    ContributionKind kind,
    double quantity,
    LocalDate on,
    boolean takenBack) {
  public Entry {
    Checks.given("because", because, "party", party, "side", side, "kind", kind, "on", on);
  }

  /** Whether it counts for what was given, and not for what was received. */
  boolean adds() {
    return (side == Side.GIVEN) != takenBack;
  }
}
