package de.muetterzentren.matching.json;

import de.muetterzentren.matching.goods.Certificate;
import de.muetterzentren.matching.goods.Gift;
import de.muetterzentren.matching.goods.Giver;
import de.muetterzentren.matching.goods.Rest;
import de.muetterzentren.model.contribution.Amount;
import de.muetterzentren.model.json.ContributionFormats;
import de.muetterzentren.model.json.IdFormats;
import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.ListFormat;
import de.muetterzentren.model.json.format.Numbers;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.json.format.Scalar;
import de.muetterzentren.model.participant.ParticipantId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Function;

/**
 * Distributions of what is countable as JSON values. Sentences are written in one language for
 * people; they follow from the other fields and are not read back.
 */
public final class DistributionFormats {
  /** How much somebody would give to a request. */
  public static final ObjectFormat<Gift> GIFT =
      ObjectFormat.of(
          "Gift",
          "How much somebody would give; a proposal, until both sides have said yes.",
          Gift::new,
          Field.<Gift, Amount>required(
              "amount", ContributionFormats.AMOUNT, Gift::amount, "How much."),
          Field.optional(
              "km", Numbers.ANY, Gift::km, "The way from the giver's home; absent if not known."),
          AnswerFormats.stage(Gift::stage),
          Field.optional(
              "house",
              IdFormats.CENTRE,
              Gift::house,
              "The house in which it would be, where at home is not possible."),
          Field.required(
              "proposal", AnswerFormats.PROPOSAL, Gift::proposal, "Request, giver and reasons."),
          Field.defaulted(
              "together",
              ListFormat.seq(AnswerFormats.OBSTACLE),
              Gift::together,
              Array.empty(),
              "What would stand in the way if this giver also brought all the other gifts."));

  /** Somebody who may give something of a kind. */
  public static final ObjectFormat<Giver> GIVER =
      ObjectFormat.of(
          "Giver",
          "Somebody who may give something of a kind.",
          Giver::new,
          Field.<Giver, ParticipantId>required("id", IdFormats.PARTICIPANT, Giver::id, "Who."),
          Field.required("service", IdFormats.SERVICE, Giver::service, "Of what."),
          Field.required("unit", Scalar.text(), Giver::unit, "In which unit it is counted."),
          Field.required("gives", Numbers.ANY, Giver::gives, "How much in all, 0 or more."),
          Field.optional(
              "keeps",
              Numbers.ANY,
              Giver::keeps,
              "How much would be left; absent if not counted."));

  private static final ObjectFormat<Certificate.Reached> REACHED =
      ObjectFormat.of(
          "Reached",
          "What a distribution reaches.",
          Certificate.Reached::new,
          Field.required(
              "value", Numbers.EXACT, Certificate.Reached::value, "What this one reaches."),
          Field.required(
              "bound", Numbers.EXACT, Certificate.Reached::bound, "What none can beat."));

  private static final ObjectFormat<Certificate.Total> TOTAL =
      ObjectFormat.of(
          "Total",
          "What is asked for and given in one unit, all services together.",
          Certificate.Total::new,
          Field.<Certificate.Total, String>required(
              "unit", Scalar.text(), Certificate.Total::unit, "The unit."),
          number("asked", Certificate.Total::asked, "How much is asked for and not pledged yet."),
          number(
              "askedInEmergencies",
              Certificate.Total::askedInEmergencies,
              "How much of it in emergencies."),
          reached("inEmergencies", Certificate.Total::inEmergencies, "How much in emergencies."),
          reached("given", Certificate.Total::given, "How much is given in all."),
          reached(
              "setAside",
              Certificate.Total::setAside,
              "How much by somebody who could not be asked in the usual way."),
          reached("unitKm", Certificate.Total::unitKm, "Quantity times way in km."),
          number(
              "withoutWay", Certificate.Total::withoutWay, "How much where the way is not known."));

  private final Locale locale;

  /** With sentences in German or English. */
  public DistributionFormats(Locale locale) {
    this.locale = locale;
  }

  private static Field<Certificate.Total, BigDecimal> number(
      String name, Function<Certificate.Total, BigDecimal> number, String sentence) {
    return Field.required(name, Numbers.EXACT, number, sentence);
  }

  private static Field<Certificate.Total, Certificate.Reached> reached(
      String name, Function<Certificate.Total, Certificate.Reached> reached, String sentence) {
    return Field.required(name, REACHED, reached, sentence);
  }

  /** How good a distribution is. */
  public ObjectFormat<Certificate> certificate() {
    return ObjectFormat.of(
        "DistributionCertificate",
        "How good the distribution is, and how good any can be at most.",
        (totals, text) -> new Certificate(totals),
        Field.<Certificate, Seq<Certificate.Total>>required(
            "totals", ListFormat.seq(TOTAL), Certificate::totals, "By unit; none is converted."),
        Field.defaulted(
            "text", Scalar.text(), one -> one.text(locale), "", "The same for people."));
  }

  /** What stays open of a request. */
  public ObjectFormat<Rest> rest() {
    return ObjectFormat.of(
        "Rest",
        "What stays open of a request, and what is missing.",
        (request, asked, open, why, couldGive, nearest, text) ->
            new Rest(request, asked, open, why, couldGive, nearest),
        AnswerFormats.<Rest>request(Rest::request),
        Field.<Rest, Amount>required(
            "asked", ContributionFormats.AMOUNT, Rest::asked, "How much it asks for in all."),
        Field.required(
            "open", ContributionFormats.AMOUNT, Rest::open, "How much of it nobody gives."),
        Field.required("why", Scalar.name(Rest.Why.class), Rest::why, "Why that is."),
        Field.required(
            "couldGive", Numbers.WHOLE, Rest::couldGive, "How many people may give to it."),
        Field.defaulted(
            "nearest",
            ListFormat.seq(AnswerFormats.NEAREST),
            Rest::nearest,
            Array.empty(),
            "Who comes nearest of those who may not."),
        Field.defaulted(
            "text", Scalar.text(), one -> one.text(locale), "", "The same for people."));
  }
}
