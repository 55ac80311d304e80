package de.muetterzentren.model.network;

import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.request.RequestId;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * That a family was referred to a partner (Vermittlung), for looking back on what partners mean to
 * families. What was talked about is not kept, and nothing of it decides about anybody.
 *
 * @param request the request that it was about
 * @param partner the address
 * @param on the local day
 * @param accompaniedBy who came along to the first talk; none if nobody did
 * @param outcome what came of it; none if not known
 */
public record ReferralRecord(
    RequestId request,
    PartnerId partner,
    LocalDate on,
    Option<ParticipantId> accompaniedBy,
    Option<ReferralOutcome> outcome) {
  public ReferralRecord {
    Checks.given(
        "request", request,
        "partner", partner,
        "on", on,
        "accompaniedBy", accompaniedBy,
        "outcome", outcome);
    Checks.begin().date("on", on).done();
  }

  /** Referred on a day; nothing else is known yet. */
  public static ReferralRecord of(RequestId request, PartnerId partner, LocalDate on) {
    return new ReferralRecord(request, partner, on, Option.none(), Option.none());
  }
}
