package de.muetterzentren.model.feedback;

import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.time.DateSpan;

/**
 * How many came to an offer (Strichliste): the strokes of a week or a month, as houses keep them.
 * Who comes three times is three strokes. A house that counts every day keeps {@link
 * de.muetterzentren.model.offer.Attendance} instead.
 *
 * @param id the id
 * @param offer the offer
 * @param days the days on which the strokes were made
 * @param people how many strokes, 0 to 100,000
 */
public record Uses(FeedbackId id, OfferId offer, DateSpan days, int people) implements Feedback {
  private static final int MOST = 100_000;

  public Uses {
    Checks.given("id", id, "offer", offer, "days", days);
    Checks.begin().between("people", people, 0, MOST).done();
  }
}
