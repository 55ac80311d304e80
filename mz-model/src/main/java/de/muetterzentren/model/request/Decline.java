package de.muetterzentren.model.request;

import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import java.time.Instant;

/**
 * That somebody said no (Absage). It costs nothing, needs no reason, and the same is not asked
 * again.
 *
 * @param request the request
 * @param helper who said no
 * @param at when
 */
public record Decline(RequestId request, ParticipantId helper, Instant at) {
  public Decline {
    Checks.given("request", request, "helper", helper, "at", at);
    Checks.begin().moment("at", at).done();
  }
}
