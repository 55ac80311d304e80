package de.muetterzentren.matching.json;

import de.muetterzentren.matching.answer.EmergencyStage;
import de.muetterzentren.matching.answer.Obstacle;
import de.muetterzentren.matching.answer.Reason;
import de.muetterzentren.matching.plan.Certificate;
import de.muetterzentren.matching.plan.Certificate.Reached;
import de.muetterzentren.matching.plan.PlanChange;
import de.muetterzentren.matching.plan.PlanLevel;
import de.muetterzentren.matching.plan.PlannedHelp;
import de.muetterzentren.matching.plan.PlannedRequest;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.json.IdFormats;
import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.Format;
import de.muetterzentren.model.json.format.ListFormat;
import de.muetterzentren.model.json.format.Numbers;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.json.format.Scalar;
import de.muetterzentren.model.json.format.Times;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.function.Function;

/**
 * Joint plans as JSON values. Sentences are written in one language for people; they follow from
 * the other fields and are not read back.
 */
public final class PlanFormats {
  private static final Format<Seq<ParticipantId>> PEOPLE = ListFormat.seq(IdFormats.PARTICIPANT);

  /** Who would help with a request. */
  public static final ObjectFormat<PlannedHelp> HELP =
      ObjectFormat.built(
              "PlannedHelp",
              "Who would help; a proposal, until both sides have said yes.",
              HelpParts::new,
              HelpParts::done)
          .field(
              Field.<PlannedHelp, RequestId>required(
                  "request", IdFormats.REQUEST, PlannedHelp::request, "The request."),
              (parts, request) -> parts.request = request)
          .field(
              Field.required("helper", IdFormats.PARTICIPANT, PlannedHelp::helper, "Who."),
              (parts, helper) -> parts.helper = helper)
          .field(
              Field.optional(
                  "turn",
                  Numbers.WHOLE,
                  PlannedHelp::turn,
                  "Which turn of a request that is shared in turns, from 1 on."),
              (parts, turn) -> parts.turn = turn)
          .field(
              Field.required(
                  "starts",
                  ListFormat.seq(Times.DATE_TIME),
                  PlannedHelp::starts,
                  "When each of its times would start."),
              (parts, starts) -> parts.starts = starts)
          .field(
              Field.required("points", Numbers.WHOLE, PlannedHelp::points, "What speaks for it."),
              (parts, points) -> parts.points = points)
          .field(
              Field.required(
                  "reasons",
                  ListFormat.seq(AnswerFormats.REASON),
                  PlannedHelp::reasons,
                  "Every reason, most points first."),
              (parts, reasons) -> parts.reasons = reasons)
          .field(
              Field.defaulted(
                  "stage",
                  Scalar.name(EmergencyStage.class),
                  PlannedHelp::stage,
                  EmergencyStage.USUAL,
                  "How far an emergency had to go."),
              (parts, stage) -> parts.stage = stage)
          .field(
              Field.optional(
                  "house",
                  IdFormats.CENTRE,
                  PlannedHelp::house,
                  "The house in which it would be, where help at home is not possible."),
              (parts, house) -> parts.house = house)
          .field(
              AnswerFormats.waived(PlannedHelp::waived), (parts, waived) -> parts.waived = waived)
          .done();

  /** What a plan says about one request. */
  public static final ObjectFormat<PlannedRequest> REQUEST =
      ObjectFormat.of(
          "PlannedRequest",
          "What the plan says about one request; it is open with less help than is still needed.",
          PlannedRequest::new,
          Field.required("request", IdFormats.REQUEST, PlannedRequest::request, "The request."),
          Field.required(
              "stillNeeded",
              Numbers.WHOLE,
              PlannedRequest::stillNeeded,
              "How many are needed beyond those who have pledged themselves, in all turns together."),
          Field.required(
              "help",
              ListFormat.seq(HELP),
              PlannedRequest::help,
              "Who would help, by turn and id."),
          Field.defaulted(
              "stepIns",
              PEOPLE,
              PlannedRequest::stepIns,
              Array.empty(),
              "Who could step in without any other change, best first."));

  private static final ObjectFormat<Reached> REACHED =
      ObjectFormat.of(
          "Reached",
          "What a plan reaches.",
          Reached::new,
          Field.required("value", Numbers.LONG, Reached::value, "What this plan reaches."),
          Field.required("bound", Numbers.LONG, Reached::bound, "What no plan can exceed."));

  private static final ObjectFormat<Map<PlanLevel, Reached>> LEVELS =
      ObjectFormat.of(
          "Levels",
          "What the plan is for, each fully before the next.",
          (Reached emergencies, Reached requests, Reached points) ->
              LinkedHashMap.of(
                  PlanLevel.EMERGENCIES,
                  emergencies,
                  PlanLevel.REQUESTS,
                  requests,
                  PlanLevel.POINTS,
                  points),
          level("emergencies", PlanLevel.EMERGENCIES, "Emergencies that have all helpers."),
          level(
              "requests",
              PlanLevel.REQUESTS,
              "Requests that have all helpers, emergencies among them."),
          level("points", PlanLevel.POINTS, "What speaks for the people planned."));

  private final Locale locale;

  /** With sentences in German or English. */
  public PlanFormats(Locale locale) {
    this.locale = locale;
  }

  private static Field<Map<PlanLevel, Reached>, Reached> level(
      String name, PlanLevel level, String sentence) {
    return Field.required(name, REACHED, levels -> levels.get(level).get(), sentence);
  }

  private <T> Field<T, String> text(Function<T, String> sentence) {
    return Field.defaulted("text", Scalar.text(), sentence, "", "The same for people.");
  }

  /** How good a plan is. */
  public ObjectFormat<Certificate> certificate() {
    return ObjectFormat.of(
        "Certificate",
        "How good the plan is, and how good any plan can be at most.",
        (requests, emergencies, levels, text) -> new Certificate(requests, emergencies, levels),
        Field.required(
            "requests", Numbers.WHOLE, Certificate::requests, "How many requests ask for help."),
        Field.required(
            "emergencies",
            Numbers.WHOLE,
            Certificate::emergencies,
            "How many of these are emergencies."),
        Field.required("levels", LEVELS, Certificate::levels, "Value and bound of each level."),
        text(certificate -> certificate.text(locale)));
  }

  /** What changes from one plan to the next. */
  public ObjectFormat<PlanChange> change() {
    return ObjectFormat.built(
            "PlanChange",
            "What changes for one request, and why; for the coordinator.",
            ChangeParts::new,
            ChangeParts::done)
        .field(
            Field.<PlanChange, RequestId>required(
                "request", IdFormats.REQUEST, PlanChange::request, "The request."),
            (parts, request) -> parts.request = request)
        .field(
            Field.required(
                "why",
                Scalar.name(PlanChange.Why.class),
                PlanChange::why,
                "Why those who leave cannot stay, or are needed elsewhere."),
            (parts, why) -> parts.why = why)
        .field(
            Field.defaulted(
                "leaving", PEOPLE, PlanChange::leaving, Array.empty(), "Who was to help."),
            (parts, leaving) -> parts.leaving = leaving)
        .field(
            Field.defaulted(
                "coming", PEOPLE, PlanChange::coming, Array.empty(), "Who is to help now."),
            (parts, coming) -> parts.coming = coming)
        .field(
            Field.defaulted(
                "obstacles",
                ListFormat.seq(AnswerFormats.OBSTACLE),
                PlanChange::obstacles,
                Array.empty(),
                "What the rules say against those who leave."),
            (parts, obstacles) -> parts.obstacles = obstacles)
        .field(text(change -> change.text(locale)), (parts, text) -> {})
        .done();
  }

  /** Collects the fields of one help; empty until they are read. */
  private static final class HelpParts {
    private RequestId request = RequestId.of("none");
    private ParticipantId helper = ParticipantId.of("none");
    private Option<Integer> turn = Option.none();
    private Seq<ZonedDateTime> starts = Array.empty();
    private int points;
    private Seq<Reason> reasons = Array.empty();
    private EmergencyStage stage = EmergencyStage.USUAL;
    private Option<CentreId> house = Option.none();
    private Seq<Obstacle> waived = Array.empty();

    PlannedHelp done() {
      return new PlannedHelp(request, helper, turn, starts, points, reasons, stage, house, waived);
    }
  }

  /** Collects the fields of one change; empty until they are read. */
  private static final class ChangeParts {
    private RequestId request = RequestId.of("none");
    private Seq<ParticipantId> leaving = Array.empty();
    private Seq<ParticipantId> coming = Array.empty();
    private PlanChange.Why why = PlanChange.Why.NEWLY_PLANNED;
    private Seq<Obstacle> obstacles = Array.empty();

    PlanChange done() {
      return new PlanChange(request, leaving, coming, why, obstacles);
    }
  }
}
