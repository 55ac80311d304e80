package de.muetterzentren.model.json;

import de.muetterzentren.model.json.format.ChoiceFormat;
import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.ListFormat;
import de.muetterzentren.model.json.format.Numbers;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.json.format.Scalar;
import de.muetterzentren.model.json.format.Times;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.CaredFor;
import de.muetterzentren.model.request.Conditions;
import de.muetterzentren.model.request.Continuity;
import de.muetterzentren.model.request.Decline;
import de.muetterzentren.model.request.Occasion;
import de.muetterzentren.model.request.Pledge;
import de.muetterzentren.model.request.StartWindow;
import de.muetterzentren.model.request.Turns;
import de.muetterzentren.model.request.Urgency;
import de.muetterzentren.model.request.When;
import de.muetterzentren.model.request.Where;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.TreeSet;
import java.util.Comparator;

/** Requests, pledges and declines as JSON. */
public final class RequestFormats {
  /** {@code {"kind":"home"}}, {@code {"kind":"centre","centre":"house-1"}}. */
  public static final ChoiceFormat<Where> WHERE =
      ChoiceFormat.<Where>byTag("kind")
          .or(
              "home",
              Where.AtHome.class,
              ObjectFormat.of(
                  "AtHome",
                  "At the asker's home.",
                  Where.AtHome::new,
                  Field.optional(
                      "place",
                      PlaceFormats.PLACE,
                      Where.AtHome::place,
                      "Where that is; the home of the asker's mobility if absent.")))
          .or(
              "centre",
              Where.AtCentre.class,
              ObjectFormat.of(
                  "AtCentre",
                  "In a house.",
                  Where.AtCentre::new,
                  Field.required("centre", IdFormats.CENTRE, Where.AtCentre::centre, "Which.")))
          .or(
              "elsewhere",
              Where.Elsewhere.class,
              ObjectFormat.of(
                  "Elsewhere",
                  "Elsewhere: a school, an office, a hospital.",
                  Where.Elsewhere::new,
                  Field.optional(
                      "place", PlaceFormats.PLACE, Where.Elsewhere::place, "Where that is.")));

  /** When something may start. */
  public static final ObjectFormat<StartWindow> START_WINDOW =
      ObjectFormat.of(
          "StartWindow",
          "When something may start; both ends are allowed.",
          StartWindow::new,
          Field.required("earliest", Times.DATE_TIME, StartWindow::earliest, "The earliest start."),
          Field.required(
              "latest",
              Times.DATE_TIME,
              StartWindow::latest,
              "The latest start, at most 31 days later."));

  /** A fixed {@code start}, or {@code windows}. */
  public static final ChoiceFormat<When> WHEN =
      ChoiceFormat.<When>byField()
          .or(
              "start",
              When.Fixed.class,
              ObjectFormat.of(
                  "Fixed",
                  "At a fixed time.",
                  When.Fixed::new,
                  Field.required("start", Times.DATE_TIME, When.Fixed::start, "The start."),
                  Field.required(
                      "duration",
                      Times.DURATION,
                      When.Fixed::duration,
                      "How long, at most 14 days.")))
          .or(
              "windows",
              When.Flexible.class,
              ObjectFormat.of(
                  "Flexible",
                  "At any start within one of some windows.",
                  When.Flexible::new,
                  Field.required(
                      "windows",
                      ListFormat.seq(START_WINDOW),
                      When.Flexible::windows,
                      "1 to 50 windows, in any order."),
                  Field.required(
                      "duration",
                      Times.DURATION,
                      When.Flexible::duration,
                      "How long, at most 14 days.")));

  /** For how many people. */
  public static final ObjectFormat<CaredFor> CARED_FOR =
      ObjectFormat.of(
          "CaredFor",
          "For how many people help is meant; together at least 1.",
          CaredFor::new,
          Field.defaulted(
              "children", Numbers.WHOLE, CaredFor::children, 0, "How many children, 0 to 1,000."),
          Field.defaulted(
              "adults", Numbers.WHOLE, CaredFor::adults, 0, "How many adults, 0 to 1,000."));

  /** What a request asks of a helper. */
  public static final ObjectFormat<Conditions> CONDITIONS =
      ObjectFormat.of(
          "Conditions",
          "What a request asks of a helper.",
          Conditions::new,
          Field.defaulted(
              "languages",
              LanguageFormats.LANGUAGES,
              Conditions::languages,
              HashSet.empty(),
              "One of these; at most 50."),
          Field.defaulted(
              "proofs",
              IdFormats.PROOFS,
              Conditions::proofs,
              TreeSet.empty(),
              "All of these; at most 50."));

  /** {@code {"each":"PT3H"}}. */
  public static final ObjectFormat<Turns> TURNS =
      ObjectFormat.of(
          "Turns",
          "That helpers may follow one another, from the start on one turn after the other.",
          Turns::new,
          Field.required(
              "each",
              Times.DURATION,
              Turns::each,
              "How long a turn takes; the last may be shorter. At most 24 turns."));

  /** A need at a place and time. */
  public static final ObjectFormat<CareRequest> REQUEST =
      ObjectFormat.built(
              "CareRequest",
              "A need at a place and time.",
              CareRequest::builder,
              CareRequest.Builder::build)
          .field(
              Field.required("id", IdFormats.REQUEST, CareRequest::id, "The id."),
              CareRequest.Builder::id)
          .field(
              Field.required(
                  "centre",
                  IdFormats.CENTRE,
                  CareRequest::centre,
                  "The house that took the request."),
              CareRequest.Builder::centre)
          .field(
              Field.required("asker", IdFormats.PARTICIPANT, CareRequest::asker, "Who asks."),
              CareRequest.Builder::asker)
          .field(
              Field.required("service", IdFormats.SERVICE, CareRequest::service, "What is needed."),
              CareRequest.Builder::service)
          .field(
              Field.defaulted("where", WHERE, CareRequest::where, Where.atHome(), "Where."),
              CareRequest.Builder::where)
          .field(
              Field.required(
                  "when",
                  WHEN,
                  CareRequest::when,
                  "When and how long; for a recurring request, the first time."),
              CareRequest.Builder::when)
          .field(
              Field.optional(
                  "recurrence",
                  TimetableFormats.RECURRENCE,
                  CareRequest::recurrence,
                  "How it comes back."),
              CareRequest.Builder::recurrence)
          .field(
              Field.optional(
                  "turns",
                  TURNS,
                  CareRequest::turns,
                  "How helpers may follow one another; only with a fixed start, without recurrence"
                      + " and amount."),
              CareRequest.Builder::turns)
          .field(
              Field.defaulted(
                  "helpers",
                  Numbers.WHOLE,
                  CareRequest::helpers,
                  1,
                  "How many helpers are needed at the same time, 1 to 100."),
              CareRequest.Builder::helpers)
          .field(
              Field.defaulted(
                  "caredFor",
                  CARED_FOR,
                  CareRequest::caredFor,
                  CaredFor.oneAdult(),
                  "For how many people."),
              CareRequest.Builder::caredFor)
          .field(
              Field.optional(
                  "amount",
                  ContributionFormats.AMOUNT,
                  CareRequest::amount,
                  "How much of something countable."),
              CareRequest.Builder::amount)
          .field(
              Field.defaulted(
                  "urgency",
                  Scalar.name(Urgency.class),
                  CareRequest::urgency,
                  Urgency.NORMAL,
                  "How urgent."),
              CareRequest.Builder::urgency)
          .field(
              Field.defaulted(
                      "occasion",
                      Scalar.name(Occasion.class),
                      CareRequest::occasion,
                      Occasion.EVERYDAY,
                      "Why.")
                  .secret(),
              CareRequest.Builder::occasion)
          .field(
              Field.defaulted(
                  "continuity",
                  Scalar.name(Continuity.class),
                  CareRequest::continuity,
                  Continuity.OPEN,
                  "Whether familiar people matter."),
              CareRequest.Builder::continuity)
          .field(
              Field.defaulted(
                  "required",
                  CONDITIONS,
                  CareRequest::required,
                  Conditions.none(),
                  "What a helper must have."),
              CareRequest.Builder::required)
          .field(
              Field.defaulted(
                  "preferred",
                  CONDITIONS,
                  CareRequest::preferred,
                  Conditions.none(),
                  "What would be good to have: languages, no proofs."),
              CareRequest.Builder::preferred)
          .done();

  /** A proposal that both sides accepted. */
  public static final ObjectFormat<Pledge> PLEDGE =
      ObjectFormat.of(
          "Pledge",
          "A proposal that both sides accepted.",
          Pledge::new,
          Field.required("request", IdFormats.REQUEST, Pledge::request, "The request."),
          Field.required("helper", IdFormats.PARTICIPANT, Pledge::helper, "Who helps."),
          Field.defaulted(
              "starts",
              ListFormat.seq(Times.DATE_TIME),
              Pledge::starts,
              Array.empty(),
              "The agreed starts: one for each time, or that of the first alone, where all others"
                  + " are as much later as in the request; the request's own earliest if absent."),
          Field.defaulted(
              "turns",
              ListFormat.set(Numbers.WHOLE, Comparator.naturalOrder(), TreeSet::ofAll),
              Pledge::turns,
              TreeSet.empty(),
              "Which turns of a request that is shared in turns, from 1 on; all of it if absent."),
          Field.optional(
              "amount",
              ContributionFormats.AMOUNT,
              Pledge::amount,
              "How much of what is countable, in the unit of the request; all of it if absent."),
          Field.required("agreedAt", Times.INSTANT, Pledge::agreedAt, "When both had said yes."));

  /** That somebody said no. */
  public static final ObjectFormat<Decline> DECLINE =
      ObjectFormat.of(
          "Decline",
          "That somebody said no.",
          Decline::new,
          Field.required("request", IdFormats.REQUEST, Decline::request, "The request."),
          Field.required("helper", IdFormats.PARTICIPANT, Decline::helper, "Who said no."),
          Field.required("at", Times.INSTANT, Decline::at, "When."));

  private RequestFormats() {}
}
