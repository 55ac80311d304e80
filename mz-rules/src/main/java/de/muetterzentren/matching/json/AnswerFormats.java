package de.muetterzentren.matching.json;

import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.EmergencyStage;
import de.muetterzentren.matching.answer.Nearest;
import de.muetterzentren.matching.answer.Obstacle;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.matching.answer.Reason;
import de.muetterzentren.matching.answer.Referral;
import de.muetterzentren.matching.answer.Tandem;
import de.muetterzentren.matching.fact.Known;
import de.muetterzentren.matching.rule.Audience;
import de.muetterzentren.matching.rule.RuleCatalogue;
import de.muetterzentren.matching.rule.RuleDescription;
import de.muetterzentren.matching.rule.RuleKind;
import de.muetterzentren.matching.rule.SentencePart;
import de.muetterzentren.model.json.ContributionFormats;
import de.muetterzentren.model.json.IdFormats;
import de.muetterzentren.model.json.RequestFormats;
import de.muetterzentren.model.json.format.ChoiceFormat;
import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.Format;
import de.muetterzentren.model.json.format.ListFormat;
import de.muetterzentren.model.json.format.Numbers;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.json.format.Scalar;
import de.muetterzentren.model.json.format.Times;
import de.muetterzentren.model.json.format.Truths;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Locale;
import java.util.function.Function;

/**
 * Answers as JSON values. Beside the values of a reason stand its sentences in English and German;
 * they are written from the rules, and read back only where a house's own rule said them.
 */
public final class AnswerFormats {
  private static final Format<Seq<Object>> VALUES = ListFormat.seq(new ValueFormat());
  private static final Format<Seq<ParticipantId>> HELPERS = ListFormat.seq(IdFormats.PARTICIPANT);

  private static final String CLAUSE =
      "Whether its sentence parts have a subject of their own; said for rules of a house.";

  /** A reason of a proposal. */
  public static final ObjectFormat<Reason> REASON =
      ObjectFormat.built(
              "Reason", "Why this helper; from the rule that fired.", Parts::new, Parts::reason)
          .field(
              Field.<Reason, String>required(
                  "rule", Scalar.text(), Reason::rule, "The name of the rule."),
              (parts, rule) -> parts.rule = rule)
          .field(
              Field.required("points", Numbers.WHOLE, Reason::points, "What it counts, above 0."),
              (parts, points) -> parts.points = points)
          .field(
              Field.required("values", VALUES, Reason::values, "What the sentence names."),
              (parts, values) -> parts.values = Array.ofAll(values))
          .field(
              Field.defaulted(
                  "confidential",
                  Truths.ONLY,
                  AnswerFormats::saysConfidential,
                  false,
                  "Whether only the coordinator may see it; said for rules of a house."),
              (parts, confidential) -> parts.confidential = confidential)
          .field(text("en", reason -> reason.text(Locale.ENGLISH)), (parts, en) -> parts.en = en)
          .field(text("de", reason -> reason.text(Locale.GERMAN)), (parts, de) -> parts.de = de)
          .field(
              text("helperEn", reason -> toOthers(reason, Audience.HELPER, Locale.ENGLISH)),
              (parts, said) -> parts.helperEn = said)
          .field(
              text("helperDe", reason -> toOthers(reason, Audience.HELPER, Locale.GERMAN)),
              (parts, said) -> parts.helperDe = said)
          .field(
              text("askerEn", reason -> toOthers(reason, Audience.ASKER, Locale.ENGLISH)),
              (parts, said) -> parts.askerEn = said)
          .field(
              text("askerDe", reason -> toOthers(reason, Audience.ASKER, Locale.GERMAN)),
              (parts, said) -> parts.askerDe = said)
          .field(
              Field.defaulted(
                  "clause",
                  Truths.ONLY,
                  reason -> isClause(reason.rule(), reason.description()),
                  false,
                  CLAUSE),
              (parts, clause) -> parts.clause = clause)
          .done();

  /** An obstacle. */
  public static final ObjectFormat<Obstacle> OBSTACLE =
      ObjectFormat.built(
              "Obstacle",
              "What stands between a helper and a request.",
              Parts::new,
              Parts::obstacle)
          .field(
              Field.<Obstacle, String>required(
                  "rule", Scalar.text(), Obstacle::rule, "The name of the rule."),
              (parts, rule) -> parts.rule = rule)
          .field(
              Field.required("request", IdFormats.REQUEST, Obstacle::request, "The request."),
              (parts, request) -> parts.request = request)
          .field(
              Field.required("helper", IdFormats.PARTICIPANT, Obstacle::helper, "The helper."),
              (parts, helper) -> parts.helper = helper)
          .field(
              Field.required("values", VALUES, Obstacle::values, "What the sentences name."),
              (parts, values) -> parts.values = Array.ofAll(values))
          .field(obstacle("en", it -> it.text(Locale.ENGLISH)), (parts, said) -> parts.en = said)
          .field(obstacle("de", it -> it.text(Locale.GERMAN)), (parts, said) -> parts.de = said)
          .field(
              obstacle("changeEn", it -> it.change(Locale.ENGLISH)),
              (parts, said) -> parts.changeEn = said)
          .field(
              obstacle("changeDe", it -> it.change(Locale.GERMAN)),
              (parts, said) -> parts.changeDe = said)
          .field(
              Field.defaulted(
                  "clause",
                  Truths.ONLY,
                  it -> isClause(it.rule(), it.description()),
                  false,
                  CLAUSE),
              (parts, clause) -> parts.clause = clause)
          .done();

  /** A proposal. */
  public static final ObjectFormat<Proposal> PROPOSAL =
      ObjectFormat.of(
          "Proposal",
          "A helper to ask; people decide.",
          (request, helper, points, starts, amount, reasons, waived) ->
              new Proposal(request, helper, points, reasons, starts, amount, waived),
          request(Proposal::request),
          Field.required("helper", IdFormats.PARTICIPANT, Proposal::helper, "Whom to ask."),
          Field.required(
              "points", Numbers.WHOLE, Proposal::points, "Orders proposals of one request."),
          Field.required(
              "starts",
              ListFormat.seq(Times.DATE_TIME),
              Proposal::starts,
              "The earliest start that suits everything, for each time it takes place."),
          Field.optional(
              "amount",
              ContributionFormats.AMOUNT,
              Proposal::amount,
              "How much this helper has of what is asked for."),
          Field.required(
              "reasons",
              ListFormat.seq(REASON),
              Proposal::reasons,
              "Every reason, most points first."),
          waived(Proposal::waived));

  /** Somebody who comes near. */
  public static final ObjectFormat<Nearest> NEAREST =
      ObjectFormat.of(
          "Nearest",
          "Somebody who comes near to meeting a request.",
          Nearest::new,
          Field.required("helper", IdFormats.PARTICIPANT, Nearest::helper, "Who."),
          Field.required(
              "obstacles", ListFormat.seq(OBSTACLE), Nearest::obstacles, "Every obstacle."));

  private static final ObjectFormat<Tandem> TANDEM =
      ObjectFormat.of(
          "Tandem",
          "Somebody who wishes to learn this, beside an experienced person.",
          Tandem::new,
          Field.required("learner", IdFormats.PARTICIPANT, Tandem::learner, "Who learns."),
          Field.required("experienced", IdFormats.PARTICIPANT, Tandem::experienced, "Beside whom."),
          Field.required(
              "step", Scalar.name(Tandem.Step.class), Tandem::step, "What the learner does."));

  /** A partner who is the right address. */
  public static final ObjectFormat<Referral> REFERRAL =
      ObjectFormat.of(
          "Referral",
          "A partner who is the right address.",
          Referral::new,
          Field.required("partner", IdFormats.PARTNER, Referral::partner, "Who."),
          known("open", Referral::open, "Whether one can go there then."),
          known("language", Referral::language, "Whether they speak a language of who asks."),
          Field.optional(
              "accompaniment",
              RequestFormats.REQUEST,
              Referral::accompaniment,
              "A request for accompaniment to the first talk."));

  private static final Format<Seq<Referral>> REFERRALS = ListFormat.seq(REFERRAL);

  private static final ObjectFormat<Answer.Proposed> PROPOSED =
      ObjectFormat.of(
          "Proposed",
          "There is somebody to ask.",
          Answer.Proposed::new,
          request(Answer.Proposed::request),
          stillNeeded(Answer.Proposed::stillNeeded, "How many are needed."),
          stage(Answer.Proposed::stage),
          Field.optional(
              "house",
              IdFormats.CENTRE,
              Answer.Proposed::house,
              "The house in which it would be, where help at home is not possible."),
          Field.required(
              "proposals",
              ListFormat.seq(PROPOSAL),
              Answer.Proposed::proposals,
              "Whom to ask, best first."),
          Field.defaulted(
              "tandems",
              ListFormat.seq(TANDEM),
              Answer.Proposed::tandems,
              Array.empty(),
              "Who wishes to learn this, beside whom."),
          referrals(Answer.Proposed::referrals, "Partners who are a right address too."));

  private static final ObjectFormat<Answer.Pledged> PLEDGED =
      ObjectFormat.of(
          "Pledged",
          "As many as needed have pledged themselves.",
          Answer.Pledged::new,
          request(Answer.Pledged::request),
          Field.required("helpers", HELPERS, Answer.Pledged::helpers, "Who."));

  private static final ObjectFormat<Answer.Unmet> UNMET =
      ObjectFormat.of(
          "Unmet",
          "Nobody could be found yet.",
          Answer.Unmet::new,
          request(Answer.Unmet::request),
          stillNeeded(Answer.Unmet::stillNeeded, "How many are needed."),
          Field.required(
              "nearest", ListFormat.seq(NEAREST), Answer.Unmet::nearest, "Who comes nearest."),
          referrals(Answer.Unmet::referrals, "Partners who are the right address."));

  /** An answer of any kind. */
  public static final Format<Answer> ANSWER =
      ChoiceFormat.<Answer>byTag("kind")
          .or("proposed", Answer.Proposed.class, PROPOSED)
          .or("inTurns", Answer.InTurns.class, TurnFormats.IN_TURNS)
          .or("pledged", Answer.Pledged.class, PLEDGED)
          .or("unmet", Answer.Unmet.class, UNMET);

  private AnswerFormats() {}

  static <T> Field<T, RequestId> request(Function<T, RequestId> request) {
    return Field.required("request", IdFormats.REQUEST, request, "The request.");
  }

  static <T> Field<T, Integer> stillNeeded(Function<T, Integer> needed, String sentence) {
    return Field.required("stillNeeded", Numbers.WHOLE, needed, sentence);
  }

  static <T> Field<T, EmergencyStage> stage(Function<T, EmergencyStage> stage) {
    return Field.defaulted(
        "stage",
        Scalar.name(EmergencyStage.class),
        stage,
        EmergencyStage.USUAL,
        "How far the search for an emergency went.");
  }

  private static <T> Field<T, Known> known(String name, Function<T, Known> known, String sentence) {
    return Field.defaulted(name, Scalar.name(Known.class), known, Known.NOT_KNOWN, sentence);
  }

  static <T> Field<T, Seq<Referral>> referrals(
      Function<T, Seq<Referral>> referrals, String sentence) {
    return Field.defaulted("referrals", REFERRALS, referrals, Array.empty(), sentence);
  }

  static <T> Field<T, Seq<Obstacle>> waived(Function<T, Seq<Obstacle>> waived) {
    return Field.defaulted(
        "waived",
        ListFormat.seq(OBSTACLE),
        waived,
        Array.empty(),
        "What an emergency set aside for this helper, who is free to say no.");
  }

  private static Field<Reason, String> text(String name, Function<Reason, String> sentence) {
    return Field.defaulted(name, Scalar.text(), sentence, "", "The reason as a sentence part.");
  }

  /** What others than the coordinator read; said for rules of a house. */
  private static String toOthers(Reason reason, Audience audience, Locale locale) {
    return RuleCatalogue.standard().has(reason.rule())
        ? ""
        : reason
            .description()
            .part(audience, locale, reason.values())
            .map(SentencePart::text)
            .getOrElse("");
  }

  private static boolean isClause(String rule, RuleDescription description) {
    return description.english().clause() && !RuleCatalogue.standard().has(rule);
  }

  private static boolean saysConfidential(Reason reason) {
    return reason.description().confidential() && !RuleCatalogue.standard().has(reason.rule());
  }

  private static Field<Obstacle, String> obstacle(
      String name, Function<Obstacle, String> sentence) {
    return Field.defaulted(name, Scalar.text(), sentence, "", "The obstacle as a sentence part.");
  }

  /** Collects the fields of one object; empty until they are read. */
  private static final class Parts {
    private String rule = "";
    private RequestId request = RequestId.of("none");
    private ParticipantId helper = ParticipantId.of("none");
    private boolean confidential;
    private String en = "";
    private String de = "";
    private String helperEn = "";
    private String helperDe = "";
    private String askerEn = "";
    private String askerDe = "";
    private boolean clause;
    private String changeEn = "";
    private String changeDe = "";
    private int points;
    private Array<Object> values = Array.empty();

    Reason reason() {
      return new Reason(rule, points, values, description(RuleKind.PREFERENCE));
    }

    Obstacle obstacle() {
      return new Obstacle(rule, request, helper, values, description(RuleKind.REQUIREMENT));
    }

    /** A standard rule as it is here; any other with the sentences that came along. */
    private RuleDescription description(RuleKind kind) {
      RuleCatalogue standard = RuleCatalogue.standard();
      return standard.has(rule)
          ? standard.rule(rule)
          : RuleDescription.said(
              rule,
              kind,
              confidential,
              new RuleDescription.Texts("", en, changeEn, helperEn, askerEn, clause),
              new RuleDescription.Texts("", de, changeDe, helperDe, askerDe, clause));
    }
  }
}
