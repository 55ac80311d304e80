package de.muetterzentren.matching.json;

import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.Turn;
import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.ListFormat;
import de.muetterzentren.model.json.format.Numbers;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.json.format.Times;
import io.vavr.collection.Array;

/** Answers for requests that are shared in turns, as JSON. */
final class TurnFormats {
  private static final ObjectFormat<Turn> TURN =
      ObjectFormat.of(
          "Turn",
          "One turn of a request, and who could take it.",
          Turn::new,
          Field.required(
              "number", Numbers.WHOLE, Turn::number, "Which turn of the request, from 1 on."),
          Field.required("start", Times.DATE_TIME, Turn::start, "When it starts."),
          Field.required("duration", Times.DURATION, Turn::duration, "How long it takes."),
          AnswerFormats.stillNeeded(Turn::stillNeeded, "How many are needed for it."),
          AnswerFormats.stage(Turn::stage),
          Field.required(
              "proposals",
              ListFormat.seq(AnswerFormats.PROPOSAL),
              Turn::proposals,
              "Whom to ask for it, best first; they may be those of other turns."),
          Field.defaulted(
              "nearest",
              ListFormat.seq(AnswerFormats.NEAREST),
              Turn::nearest,
              Array.empty(),
              "Who comes nearest, where there is nobody to ask."));

  /** Helpers who could do it one after the other. */
  static final ObjectFormat<Answer.InTurns> IN_TURNS =
      ObjectFormat.of(
          "InTurns",
          "There are too few who could do all of it, but it may be shared in turns.",
          Answer.InTurns::new,
          AnswerFormats.request(Answer.InTurns::request),
          AnswerFormats.stillNeeded(
              Answer.InTurns::stillNeeded, "How many are needed at the same time."),
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
          AnswerFormats.referrals(
              Answer.InTurns::referrals, "Partners who are a right address too."));

  private TurnFormats() {}
}
