package de.muetterzentren.model.json;

import de.muetterzentren.model.contribution.Amount;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Outcome;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.json.format.ChoiceFormat;
import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.Numbers;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.json.format.Scalar;
import de.muetterzentren.model.json.format.Times;
import de.muetterzentren.model.json.format.Truths;

/** What was given, as JSON. */
public final class ContributionFormats {
  /** {@code {"quantity":40,"unit":"meals"}}. */
  public static final ObjectFormat<Amount> AMOUNT =
      ObjectFormat.of(
          "Amount",
          "How much of something countable.",
          Amount::new,
          Field.required(
              "quantity", Numbers.ANY, Amount::quantity, "More than 0, at most a billion."),
          Field.required("unit", Scalar.text(), Amount::unit, "The unit, 1 to 30 characters.")
              .secret());

  /** {@code {"participant":"p1"}}, {@code {"centre":"house-1"}}, {@code {"partner":"office"}}. */
  public static final ChoiceFormat<Party> PARTY =
      ChoiceFormat.<Party>byField()
          .or(
              "participant",
              Party.Person.class,
              ObjectFormat.of(
                  "Person",
                  "A person.",
                  Party.Person::new,
                  Field.required("participant", IdFormats.PARTICIPANT, Party.Person::id, "Who.")))
          .or(
              "centre",
              Party.House.class,
              ObjectFormat.of(
                  "House",
                  "A house.",
                  Party.House::new,
                  Field.required("centre", IdFormats.CENTRE, Party.House::id, "Which.")))
          .or(
              "partner",
              Party.InNetwork.class,
              ObjectFormat.of(
                  "InNetwork",
                  "A partner.",
                  Party.InNetwork::new,
                  Field.required("partner", IdFormats.PARTNER, Party.InNetwork::id, "Which.")));

  /** How it was for both sides. */
  public static final ObjectFormat<Outcome> OUTCOME =
      ObjectFormat.of(
          "Outcome",
          "How it was for both sides.",
          Outcome::new,
          Field.required("goodForGiver", Truths.ONLY, Outcome::goodForGiver, "Good for who gave."),
          Field.required(
              "goodForReceiver", Truths.ONLY, Outcome::goodForReceiver, "Good for who received."));

  /** Something that was given. */
  public static final ObjectFormat<Contribution> CONTRIBUTION =
      ObjectFormat.built(
              "Contribution",
              "Something that was given.",
              Contribution::builder,
              Contribution.Builder::build)
          .field(
              Field.required("id", IdFormats.CONTRIBUTION, Contribution::id, "The id."),
              Contribution.Builder::id)
          .field(
              Field.required("giver", PARTY, Contribution::giver, "Who gave."),
              Contribution.Builder::giver)
          .field(
              Field.required(
                  "receiver", PARTY, Contribution::receiver, "Who received; not the giver."),
              Contribution.Builder::receiver)
          .field(
              Field.required(
                  "kind",
                  Scalar.name(ContributionKind.class),
                  Contribution::kind,
                  "What was given."),
              Contribution.Builder::kind)
          .field(
              Field.required(
                  "quantity",
                  Numbers.ANY,
                  Contribution::quantity,
                  "How much, in the unit of the kind; more than 0, at most a billion; a correction may"
                      + " say 0."),
              Contribution.Builder::quantity)
          .field(
              Field.required("on", Times.DATE, Contribution::on, "The local day."),
              Contribution.Builder::on)
          .field(
              Field.optional(
                  "service",
                  IdFormats.SERVICE,
                  Contribution::service,
                  "The service, where it was one."),
              Contribution.Builder::service)
          .field(
              Field.optional(
                  "request",
                  IdFormats.REQUEST,
                  Contribution::request,
                  "The request that it answered."),
              Contribution.Builder::request)
          .field(
              Field.optional(
                  "outcome", OUTCOME, Contribution::outcome, "How it was for both sides."),
              Contribution.Builder::outcome)
          .field(
              Field.optional(
                  "corrects",
                  IdFormats.CONTRIBUTION,
                  Contribution::corrects,
                  "The earlier contribution in whose place this one stands, from and to the same,"
                      + " of the same kind."),
              Contribution.Builder::corrects)
          .done();

  private ContributionFormats() {}
}
