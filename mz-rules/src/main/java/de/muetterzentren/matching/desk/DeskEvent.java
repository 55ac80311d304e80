package de.muetterzentren.matching.desk;

import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Decline;
import de.muetterzentren.model.request.Pledge;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.time.Timetable;
import io.vavr.control.Option;
import java.time.Instant;

/** Something that has happened (Ereignis) and may change answers. Immutable. */
public sealed interface DeskEvent {
  /** The id of the event. */
  EventId id();

  /**
   * Somebody asks for help (neue Anfrage).
   *
   * @param id the event
   * @param request a request whose id the community does not have yet
   */
  record RequestCame(EventId id, CareRequest request) implements DeskEvent {
    public RequestCame {
      Checks.given("id", id, "request", request);
    }
  }

  /**
   * A request has become another (geänderte Anfrage): at another time, for more people. Its pledges
   * stay and must still fit.
   *
   * @param id the event
   * @param request in place of the request with the same id
   */
  record RequestChanged(EventId id, CareRequest request) implements DeskEvent {
    public RequestChanged {
      Checks.given("id", id, "request", request);
    }
  }

  /**
   * Help is not needed any more (zurückgezogene Anfrage). Pledges and declines go with the request;
   * refused where a contribution is about it.
   *
   * @param id the event
   * @param request which request
   */
  record RequestWithdrawn(EventId id, RequestId request) implements DeskEvent {
    public RequestWithdrawn {
      Checks.given("id", id, "request", request);
    }
  }

  /**
   * Both sides have said yes (Zusage).
   *
   * @param id the event
   * @param pledge in place of one of the same helper for the same request
   */
  record Pledged(EventId id, Pledge pledge) implements DeskEvent {
    public Pledged {
      Checks.given("id", id, "pledge", pledge);
    }
  }

  /**
   * Somebody has to take back a pledge (zurückgenommene Zusage).
   *
   * @param id the event
   * @param request for which request
   * @param helper who
   */
  record SteppedBack(EventId id, RequestId request, ParticipantId helper) implements DeskEvent {
    public SteppedBack {
      Checks.given("id", id, "request", request, "helper", helper);
    }
  }

  /**
   * Somebody has said no (Absage).
   *
   * @param id the event
   * @param decline in place of one of the same helper for the same request
   */
  record Declined(EventId id, Decline decline) implements DeskEvent {
    public Declined {
      Checks.given("id", id, "decline", decline);
    }
  }

  /**
   * Somebody is free at other times (geänderte Zeiten).
   *
   * @param id the event
   * @param participant who
   * @param availability when; none if that is not known any more
   */
  record AvailabilityChanged(EventId id, ParticipantId participant, Option<Timetable> availability)
      implements DeskEvent {
    public AvailabilityChanged {
      Checks.given("id", id, "participant", participant, "availability", availability);
    }
  }

  /**
   * Somebody has joined, or anything about them has changed (neue oder geänderte Teilnehmende).
   *
   * @param id the event
   * @param participant in place of the one with the same id, if there is one
   */
  record ParticipantChanged(EventId id, Participant participant) implements DeskEvent {
    public ParticipantChanged {
      Checks.given("id", id, "participant", participant);
    }
  }

  /**
   * Something was given (Beitrag).
   *
   * @param id the event
   * @param contribution in place of the one with the same id, if there is one
   */
  record Contributed(EventId id, Contribution contribution) implements DeskEvent {
    public Contributed {
      Checks.given("id", id, "contribution", contribution);
    }
  }

  /**
   * Time goes by (Uhrzeit). Answers do not depend on the time of day; but a request whose last
   * possible end has come is over, and a desk answers it no more. It stays in the community with
   * its pledges, because what people did lately counts.
   *
   * @param id the event
   * @param now the time, not before that of the last such event
   */
  record ClockMoved(EventId id, Instant now) implements DeskEvent {
    public ClockMoved {
      Checks.given("id", id, "now", now);
      Checks.begin().moment("now", now).done();
    }
  }
}
