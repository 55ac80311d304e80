package de.muetterzentren.matching.json;

import de.muetterzentren.matching.desk.Changed;
import de.muetterzentren.matching.desk.DeskEvent;
import de.muetterzentren.matching.desk.EventId;
import de.muetterzentren.model.json.ContributionFormats;
import de.muetterzentren.model.json.IdFormats;
import de.muetterzentren.model.json.ParticipantFormats;
import de.muetterzentren.model.json.RequestFormats;
import de.muetterzentren.model.json.TimetableFormats;
import de.muetterzentren.model.json.format.ChoiceFormat;
import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.Format;
import de.muetterzentren.model.json.format.ListFormat;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.json.format.Scalar;
import de.muetterzentren.model.json.format.Times;
import de.muetterzentren.model.problem.Expectation;
import io.vavr.collection.Array;

/** Events of a live desk, and what they change, as JSON values. */
public final class DeskFormats {
  /** {@code "e-17"}. */
  public static final Scalar<EventId> EVENT_ID =
      Scalar.of(EventId::of, EventId::value, "^[\\p{L}\\p{N}._:-]{1,64}$", Expectation.ID);

  private static final ObjectFormat<DeskEvent.RequestCame> REQUEST_CAME =
      ObjectFormat.of(
          "RequestCameEvent",
          "Somebody asks for help.",
          DeskEvent.RequestCame::new,
          id(),
          Field.required(
              "request",
              RequestFormats.REQUEST,
              DeskEvent.RequestCame::request,
              "A request whose id is new."));

  private static final ObjectFormat<DeskEvent.RequestChanged> REQUEST_CHANGED =
      ObjectFormat.of(
          "RequestChangedEvent",
          "A request has become another.",
          DeskEvent.RequestChanged::new,
          id(),
          Field.required(
              "request",
              RequestFormats.REQUEST,
              DeskEvent.RequestChanged::request,
              "In place of the request with the same id."));

  private static final ObjectFormat<DeskEvent.RequestWithdrawn> REQUEST_WITHDRAWN =
      ObjectFormat.of(
          "RequestWithdrawnEvent",
          "Help is not needed any more.",
          DeskEvent.RequestWithdrawn::new,
          id(),
          Field.required(
              "request", IdFormats.REQUEST, DeskEvent.RequestWithdrawn::request, "Which request."));

  private static final ObjectFormat<DeskEvent.Pledged> PLEDGED =
      ObjectFormat.of(
          "PledgedEvent",
          "Both sides have said yes.",
          DeskEvent.Pledged::new,
          id(),
          Field.required(
              "pledge", RequestFormats.PLEDGE, DeskEvent.Pledged::pledge, "What they agreed on."));

  private static final ObjectFormat<DeskEvent.SteppedBack> STEPPED_BACK =
      ObjectFormat.of(
          "SteppedBackEvent",
          "Somebody has to take back a pledge.",
          DeskEvent.SteppedBack::new,
          id(),
          Field.required(
              "request", IdFormats.REQUEST, DeskEvent.SteppedBack::request, "For which request."),
          Field.required("helper", IdFormats.PARTICIPANT, DeskEvent.SteppedBack::helper, "Who."));

  private static final ObjectFormat<DeskEvent.Declined> DECLINED =
      ObjectFormat.of(
          "DeclinedEvent",
          "Somebody has said no.",
          DeskEvent.Declined::new,
          id(),
          Field.required(
              "decline", RequestFormats.DECLINE, DeskEvent.Declined::decline, "Who, to what."));

  private static final ObjectFormat<DeskEvent.AvailabilityChanged> AVAILABILITY_CHANGED =
      ObjectFormat.of(
          "AvailabilityChangedEvent",
          "Somebody is free at other times.",
          DeskEvent.AvailabilityChanged::new,
          id(),
          Field.required(
              "participant",
              IdFormats.PARTICIPANT,
              DeskEvent.AvailabilityChanged::participant,
              "Who."),
          Field.optional(
              "availability",
              TimetableFormats.TIMETABLE,
              DeskEvent.AvailabilityChanged::availability,
              "When; absent if that is not known any more."));

  private static final ObjectFormat<DeskEvent.ParticipantChanged> PARTICIPANT_CHANGED =
      ObjectFormat.of(
          "ParticipantChangedEvent",
          "Somebody has joined, or anything about them has changed.",
          DeskEvent.ParticipantChanged::new,
          id(),
          Field.required(
              "participant",
              ParticipantFormats.PARTICIPANT,
              DeskEvent.ParticipantChanged::participant,
              "In place of the one with the same id, if there is one."));

  private static final ObjectFormat<DeskEvent.Contributed> CONTRIBUTED =
      ObjectFormat.of(
          "ContributedEvent",
          "Something was given.",
          DeskEvent.Contributed::new,
          id(),
          Field.required(
              "contribution",
              ContributionFormats.CONTRIBUTION,
              DeskEvent.Contributed::contribution,
              "In place of the one with the same id, if there is one."));

  private static final ObjectFormat<DeskEvent.ClockMoved> CLOCK_MOVED =
      ObjectFormat.of(
          "ClockMovedEvent",
          "Time goes by.",
          DeskEvent.ClockMoved::new,
          id(),
          Field.required(
              "now",
              Times.INSTANT,
              DeskEvent.ClockMoved::now,
              "The time, not before that of the last such event."));

  /** An event of any kind. */
  public static final Format<DeskEvent> EVENT =
      ChoiceFormat.<DeskEvent>byTag("kind")
          .or("request-came", DeskEvent.RequestCame.class, REQUEST_CAME)
          .or("request-changed", DeskEvent.RequestChanged.class, REQUEST_CHANGED)
          .or("request-withdrawn", DeskEvent.RequestWithdrawn.class, REQUEST_WITHDRAWN)
          .or("pledged", DeskEvent.Pledged.class, PLEDGED)
          .or("stepped-back", DeskEvent.SteppedBack.class, STEPPED_BACK)
          .or("declined", DeskEvent.Declined.class, DECLINED)
          .or("availability-changed", DeskEvent.AvailabilityChanged.class, AVAILABILITY_CHANGED)
          .or("participant-changed", DeskEvent.ParticipantChanged.class, PARTICIPANT_CHANGED)
          .or("contributed", DeskEvent.Contributed.class, CONTRIBUTED)
          .or("clock-moved", DeskEvent.ClockMoved.class, CLOCK_MOVED);

  /** What an event has changed. */
  public static final ObjectFormat<Changed> CHANGED =
      ObjectFormat.of(
          "Changed",
          "What an event has changed, as one viewer may see it.",
          Changed::new,
          Field.required("cause", EVENT_ID, Changed::cause, "The event."),
          Field.defaulted(
              "answers",
              ListFormat.seq(AnswerFormats.ANSWER),
              Changed::answers,
              Array.empty(),
              "The answers that are new or other than before."),
          Field.defaulted(
              "removed",
              ListFormat.seq(IdFormats.REQUEST),
              Changed::removed,
              Array.empty(),
              "The requests that are answered no more, withdrawn or over."));

  private DeskFormats() {}

  private static <E extends DeskEvent> Field<E, EventId> id() {
    return Field.required(
        "id", EVENT_ID, DeskEvent::id, "The id of the event; each is taken once.");
  }
}
