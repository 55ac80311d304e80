package de.muetterzentren.model.request;

import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.ZonedDateTime;

/**
 * A proposal that both sides accepted (Zusage); fixed for later planning. For a recurring request
 * it holds for every date.
 *
 * @param request the request
 * @param helper who helps
 * @param start the agreed start of the first time; none for the request's own earliest start
 * @param agreedAt when both had said yes
 */
public record Pledge(
    RequestId request, ParticipantId helper, Option<ZonedDateTime> start, Instant agreedAt) {
  public Pledge {
    Checks.given("request", request, "helper", helper, "start", start, "agreedAt", agreedAt);
    Checks checks = Checks.begin().moment("agreedAt", agreedAt);
    start.forEach(at -> checks.moment("start", at.toInstant()));
    checks.done();
  }

  /** A pledge at the request's own start. */
  public static Pledge of(RequestId request, ParticipantId helper, Instant agreedAt) {
    return new Pledge(request, helper, Option.none(), agreedAt);
  }
}
