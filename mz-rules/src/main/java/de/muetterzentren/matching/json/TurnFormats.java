package de.muetterzentren.matching.json;

import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.EmergencyStage;
import de.muetterzentren.matching.answer.Nearest;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.matching.answer.Turn;
import de.muetterzentren.model.json.IdFormats;
import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.ListFormat;
import de.muetterzentren.model.json.format.Numbers;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.json.format.Scalar;
import de.muetterzentren.model.json.format.Times;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** Answers for requests that are shared in turns, as JSON. */
final class TurnFormats {
  private static final ObjectFormat<Turn> TURN =
      ObjectFormat.built(
              "Turn", "One turn of a request, and who could take it.", Parts::new, Parts::done)
          .field(
              Field.<Turn, Integer>required(
                  "number", Numbers.WHOLE, Turn::number, "Which turn of the request, from 1 on."),
              (parts, number) -> parts.number = number)
          .field(
              Field.required("start", Times.DATE_TIME, Turn::start, "When it starts."),
              (parts, start) -> parts.start = start)
          .field(
              Field.required("duration", Times.DURATION, Turn::duration, "How long it takes."),
              (parts, duration) -> parts.duration = duration)
          .field(
              Field.required(
                  "stillNeeded", Numbers.WHOLE, Turn::stillNeeded, "How many are needed for it."),
              (parts, needed) -> parts.stillNeeded = needed)
          .field(
              Field.defaulted(
                  "stage",
                  Scalar.name(EmergencyStage.class),
                  Turn::stage,
                  EmergencyStage.USUAL,
                  "How far the search for an emergency went."),
              (parts, stage) -> parts.stage = stage)
          .field(
              Field.required(
                  "proposals",
                  ListFormat.seq(AnswerFormats.PROPOSAL),
                  Turn::proposals,
                  "Whom to ask for it, best first; they may be those of other turns."),
              (parts, proposals) -> parts.proposals = proposals)
          .field(
              Field.defaulted(
                  "nearest",
                  ListFormat.seq(AnswerFormats.NEAREST),
                  Turn::nearest,
                  Array.empty(),
                  "Who comes nearest, where there is nobody to ask."),
              (parts, nearest) -> parts.nearest = nearest)
          .done();

  /** Helpers who could do it one after the other. */
  static final ObjectFormat<Answer.InTurns> IN_TURNS =
      ObjectFormat.of(
          "InTurns",
          "There are too few who could do all of it, but it may be shared in turns.",
          Answer.InTurns::new,
          Field.required("request", IdFormats.REQUEST, Answer.InTurns::request, "The request."),
          Field.required(
              "stillNeeded",
              Numbers.WHOLE,
              Answer.InTurns::stillNeeded,
              "How many are needed at the same time."),
          Field.defaulted(
              "proposals",
              ListFormat.seq(AnswerFormats.PROPOSAL),
              Answer.InTurns::proposals,
              Array.empty(),
              "Who could do all of it, fewer than are needed."),
          Field.required(
              "turns",
              ListFormat.seq(TURN),
              Answer.InTurns::turns,
              "Every turn that needs somebody, in order."),
          Field.defaulted(
              "referrals",
              AnswerFormats.REFERRALS,
              Answer.InTurns::referrals,
              Array.empty(),
              "Partners who are a right address too."));

  private TurnFormats() {}

  /** Collects the fields of one turn; empty until they are read. */
  private static final class Parts {
    private int number;
    private ZonedDateTime start = Instant.EPOCH.atZone(ZoneOffset.UTC);
    private Duration duration = Duration.ZERO;
    private int stillNeeded;
    private EmergencyStage stage = EmergencyStage.USUAL;
    private Seq<Proposal> proposals = Array.empty();
    private Seq<Nearest> nearest = Array.empty();

    Turn done() {
      return new Turn(number, start, duration, stillNeeded, stage, proposals, nearest);
    }
  }
}
