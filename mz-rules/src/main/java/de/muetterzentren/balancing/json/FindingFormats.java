package de.muetterzentren.balancing.json;

import de.muetterzentren.balancing.fact.CareKind;
import de.muetterzentren.balancing.fact.RhythmPhase;
import de.muetterzentren.balancing.fact.TieKind;
import de.muetterzentren.balancing.finding.Finding;
import de.muetterzentren.balancing.finding.Invitation;
import de.muetterzentren.balancing.finding.Letter;
import de.muetterzentren.balancing.finding.Opportunity;
import de.muetterzentren.balancing.finding.Remark;
import de.muetterzentren.balancing.finding.Tie;
import de.muetterzentren.balancing.ledger.Flows;
import de.muetterzentren.matching.json.AnswerFormats;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.json.ContributionFormats;
import de.muetterzentren.model.json.IdFormats;
import de.muetterzentren.model.json.ServiceFormats;
import de.muetterzentren.model.json.format.ChoiceFormat;
import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.Format;
import de.muetterzentren.model.json.format.ListFormat;
import de.muetterzentren.model.json.format.MapFormat;
import de.muetterzentren.model.json.format.Numbers;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.json.format.Scalar;
import de.muetterzentren.model.json.format.Times;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.service.Service;
import de.muetterzentren.wording.json.SaidValueFormat;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * Findings on give and take as JSON values. Sentences are written in one language for people; they
 * follow from the other fields and are not read back.
 */
public final class FindingFormats {
  private static final Format<Map<ContributionKind, BigDecimal>> AMOUNTS =
      MapFormat.of(Scalar.name(ContributionKind.class), Numbers.EXACT);

  private static final Format<Seq<Service>> SERVICES = ListFormat.seq(ServiceFormats.SERVICE);

  /** {@code {"given":{"HOURS":2.5},"received":{}}}. */
  public static final ObjectFormat<Flows> FLOWS =
      ObjectFormat.of(
          "Flows",
          "What was given and what was received, each kind in its own unit; more than 0.",
          Flows::new,
          Field.required("given", AMOUNTS, Flows::given, "How much was given, by kind."),
          Field.required("received", AMOUNTS, Flows::received, "How much was received, by kind."));

  /** {@code {"request":"r-12"}}, {@code {"offer":"lunch"}}. */
  public static final ChoiceFormat<Opportunity> OPPORTUNITY =
      ChoiceFormat.<Opportunity>byField()
          .or(
              "request",
              Opportunity.OpenRequest.class,
              ObjectFormat.of(
                  "OpenRequest",
                  "An open request.",
                  Opportunity.OpenRequest::new,
                  Field.required(
                      "request", IdFormats.REQUEST, Opportunity.OpenRequest::id, "Which.")))
          .or(
              "offer",
              Opportunity.OpenOffer.class,
              ObjectFormat.of(
                  "OpenOffer",
                  "An offer of a house, where one more is welcome to help.",
                  Opportunity.OpenOffer::new,
                  Field.required("offer", IdFormats.OFFER, Opportunity.OpenOffer::id, "Which.")));

  private static final ObjectFormat<Letter.Invited> INVITED =
      ObjectFormat.of(
          "Invited",
          "Something that this person could do, free to decline without any effect.",
          Letter.Invited::new,
          Field.required("to", OPPORTUNITY, Letter.Invited::to, "To what."),
          Field.required("start", Times.DATE_TIME, Letter.Invited::start, "When it could start."),
          Field.required(
              "text", Scalar.text(), Letter.Invited::text, "The invitation in kind words."));

  /** What goes to one person. */
  public static final ObjectFormat<Letter> LETTER =
      ObjectFormat.of(
          "Letter",
          "What goes to one person about their own giving and taking, and nothing about others.",
          Letter::new,
          Field.required("participant", IdFormats.PARTICIPANT, Letter::participant, "To whom."),
          Field.required("day", Times.DATE, Letter::day, "The day that it is about."),
          Field.required("text", Scalar.text(), Letter::text, "Kind whole sentences."),
          Field.defaulted(
              "invitations",
              ListFormat.seq(INVITED),
              Letter::invitations,
              Array.empty(),
              "What this person could do if they like, what fits best first."));

  private final Locale locale;

  /** With sentences in German or English. */
  public FindingFormats(Locale locale) {
    this.locale = locale;
  }

  private ObjectFormat<Remark> remark() {
    return ObjectFormat.of(
        "Remark",
        "What a rule said.",
        (rule, values, text, toPerson) -> new Remark(rule, Array.ofAll(values)),
        Field.<Remark, String>required(
            "rule", Scalar.text(), Remark::rule, "The name of the rule; one of the library."),
        Field.<Remark, Seq<Object>>defaulted(
            "values",
            ListFormat.seq(SaidValueFormat.VALUE),
            Remark::values,
            Array.empty(),
            "What its sentences name: numbers, which are 0 or more, and services."),
        Said.<Remark>text(remark -> remark.text(locale)),
        Said.<Remark>text(
            "toPerson",
            remark -> remark.toPerson(locale),
            "The same in kind words, to the person concerned."));
  }

  /** In which phase somebody is, and what care follows. */
  public ObjectFormat<Finding> finding() {
    return ObjectFormat.of(
        "Finding",
        "In which phase of the own rhythm somebody is; it never decides whether they are helped.",
        Finding::new,
        Field.<Finding, ParticipantId>required(
            "participant", IdFormats.PARTICIPANT, Finding::participant, "Who."),
        Field.required("phase", Scalar.name(RhythmPhase.class), Finding::phase, "The phase."),
        Field.required("why", remark(), Finding::why, "The rule that says so."),
        Field.defaulted(
            "care",
            MapFormat.of(Scalar.name(CareKind.class), remark()),
            Finding::care,
            TreeMap.<CareKind, Remark>empty(),
            "What follows, each with the rule that says so."));
  }

  /** What somebody could be invited to. */
  public ObjectFormat<Invitation> invitation() {
    return ObjectFormat.of(
        "Invitation",
        "Something concrete to give, free to decline.",
        (who, to, service, start, proposal, said) ->
            new Invitation(who, to, service, start, proposal),
        Field.<Invitation, ParticipantId>required(
            "participant", IdFormats.PARTICIPANT, Invitation::participant, "Who."),
        Field.required("to", OPPORTUNITY, Invitation::to, "To what."),
        Field.required(
            "service", ServiceFormats.SERVICE, Invitation::service, "What could be given."),
        Field.required("start", Times.DATE_TIME, Invitation::start, "When it could start."),
        Field.required(
            "proposal", AnswerFormats.PROPOSAL, Invitation::proposal, "Why this person."),
        Said.<Invitation>text(
            "toPerson", one -> one.text(locale), "The invitation in kind words."));
  }

  /** How give and take flow between a house and others. */
  public ObjectFormat<Tie> tie() {
    return ObjectFormat.of(
        "Tie",
        "How give and take flow between a house, its people included, and others.",
        (house, other, kind, flows, offer, ask, why, said) ->
            new Tie(house, other, kind, flows, offer, ask, why),
        Field.<Tie, CentreId>required("house", IdFormats.CENTRE, Tie::house, "The house."),
        Field.required(
            "other", ContributionFormats.PARTY, Tie::other, "A partner or another house."),
        Field.required("kind", Scalar.name(TieKind.class), Tie::kind, "Mutual or one-sided."),
        Field.required("flows", FLOWS, Tie::flows, "What the house gave and received."),
        Field.defaulted(
            "couldOffer", SERVICES, Tie::couldOffer, Array.empty(), "What it could offer."),
        Field.defaulted(
            "couldAsk", SERVICES, Tie::couldAsk, Array.empty(), "What it could ask for."),
        Field.required("why", remark(), Tie::why, "The rule that says so."),
        Said.<Tie>text(tie -> tie.text(locale)));
  }
}
