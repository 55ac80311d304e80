package de.muetterzentren.model.json;

import de.muetterzentren.model.feedback.Answers;
import de.muetterzentren.model.feedback.Choice;
import de.muetterzentren.model.feedback.Conversation;
import de.muetterzentren.model.feedback.Feedback;
import de.muetterzentren.model.feedback.Question;
import de.muetterzentren.model.feedback.Result;
import de.muetterzentren.model.feedback.Uses;
import de.muetterzentren.model.feedback.Voice;
import de.muetterzentren.model.json.format.ChoiceFormat;
import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.Format;
import de.muetterzentren.model.json.format.ListFormat;
import de.muetterzentren.model.json.format.Numbers;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.json.format.Scalar;
import de.muetterzentren.model.json.format.Times;
import de.muetterzentren.model.json.format.Truths;

/** What people said and how many came, as JSON. */
public final class FeedbackFormats {
  /** For whom something is good. */
  public static final Format<Voice> VOICE = Scalar.name(Voice.class);

  /** An answer that a question allows. */
  public static final ObjectFormat<Choice> CHOICE =
      ObjectFormat.of(
          "Choice",
          "An answer that a question allows.",
          Choice::new,
          Field.required("german", Scalar.text(), Choice::german, "Its German text."),
          Field.required("english", Scalar.text(), Choice::english, "Its English text."),
          Field.defaulted(
              "content",
              Truths.ONLY,
              Choice::content,
              false,
              "Whether who chooses it is content."));

  /** A question of a questionnaire. */
  public static final ObjectFormat<Question> QUESTION =
      ObjectFormat.of(
          "Question",
          "A question of a questionnaire.",
          Question::new,
          Field.required("id", IdFormats.QUESTION, Question::id, "The id."),
          Field.required("voice", VOICE, Question::voice, "Whom it asks."),
          Field.required("german", Scalar.text(), Question::german, "Its German text."),
          Field.required("english", Scalar.text(), Question::english, "Its English text."),
          Field.required(
              "choices",
              ListFormat.seq(CHOICE),
              Question::choices,
              "The answers, 2 to 20, in their order."));

  /** What came of a talk. */
  public static final ObjectFormat<Conversation> CONVERSATION =
      ObjectFormat.of(
          "Conversation",
          "What came of a talk; neither who spoke nor what they said.",
          Conversation::new,
          Field.required("id", IdFormats.FEEDBACK, Conversation::id, "The id."),
          Field.required("centre", IdFormats.CENTRE, Conversation::centre, "The house."),
          Field.required("on", Times.DATE, Conversation::on, "The local day."),
          Field.required("voice", VOICE, Conversation::voice, "As what they spoke."),
          Field.required("about", IdFormats.SERVICE, Conversation::about, "About what."),
          Field.required(
              "result", Scalar.name(Result.class), Conversation::result, "What came of it."));

  /** How often each answer to a question was given. */
  public static final ObjectFormat<Answers> ANSWERS =
      ObjectFormat.of(
          "Answers",
          "How often each answer to a question was given.",
          Answers::new,
          Field.required("id", IdFormats.FEEDBACK, Answers::id, "The id."),
          Field.required("centre", IdFormats.CENTRE, Answers::centre, "The house."),
          Field.required("question", IdFormats.QUESTION, Answers::question, "The question."),
          Field.required(
              "days", TimetableFormats.DATE_SPAN, Answers::days, "When the sheets came back."),
          Field.required(
              "counts",
              ListFormat.seq(Numbers.WHOLE),
              Answers::counts,
              "How often each answer was given, in the order of the question."));

  /** How many came to an offer. */
  public static final ObjectFormat<Uses> USES =
      ObjectFormat.of(
          "Uses",
          "How many came to an offer.",
          Uses::new,
          Field.required("id", IdFormats.FEEDBACK, Uses::id, "The id."),
          Field.required("offer", IdFormats.OFFER, Uses::offer, "The offer."),
          Field.required(
              "days", TimetableFormats.DATE_SPAN, Uses::days, "When the strokes were made."),
          Field.required("people", Numbers.WHOLE, Uses::people, "How many strokes, 0 to 100,000."));

  /** A talk, counted answers or a tally list. */
  public static final Format<Feedback> FEEDBACK =
      ChoiceFormat.<Feedback>byField()
          .or("about", Conversation.class, CONVERSATION)
          .or("question", Answers.class, ANSWERS)
          .or("offer", Uses.class, USES);

  private FeedbackFormats() {}
}
