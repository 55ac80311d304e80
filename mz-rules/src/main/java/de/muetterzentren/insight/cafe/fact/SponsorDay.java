package de.muetterzentren.insight.cafe.fact;

import de.muetterzentren.model.cafe.Sponsorship;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * One of the days on which a partner gives something.
 *
 * @param sponsorship what is given, and how often
 * @param partner the public name of the partner
 * @param on the day
 * @param today the day on which one looks
 * @param given how much of it is noted as given, 0 or more
 */
public record SponsorDay(
    Sponsorship sponsorship, String partner, LocalDate on, LocalDate today, double given) {
  /** How many days it is still to come; below 0 if it is past. */
  public long daysAhead() {
    return ChronoUnit.DAYS.between(today, on);
  }

  /** How much is not noted yet, 0 or more. */
  public double missing() {
    return Math.max(0, sponsorship.quantity() - given);
  }
}
