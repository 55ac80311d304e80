package de.muetterzentren.model.json;

import de.muetterzentren.model.funding.Cost;
import de.muetterzentren.model.funding.Funding;
import de.muetterzentren.model.funding.FundingSource;
import de.muetterzentren.model.funding.Grant;
import de.muetterzentren.model.funding.GrantState;
import de.muetterzentren.model.funding.Purpose;
import de.muetterzentren.model.funding.SourceKind;
import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.ListFormat;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.json.format.Scalar;
import io.vavr.collection.Array;
import io.vavr.collection.TreeSet;
import java.util.Comparator;

/** A house's patchwork of money as JSON. */
public final class FundingFormats {
  /** A source of money. */
  public static final ObjectFormat<FundingSource> SOURCE =
      ObjectFormat.of(
          "FundingSource",
          "A source of money.",
          FundingSource::new,
          Field.required("id", IdFormats.FUNDING_SOURCE, FundingSource::id, "The id."),
          Field.required(
                  "name", Scalar.text(), FundingSource::name, "Public name, 1 to 200 characters.")
              .secret(),
          Field.required("kind", Scalar.name(SourceKind.class), FundingSource::kind, "What it is."),
          Field.optional(
              "partner", IdFormats.PARTNER, FundingSource::partner, "The partner that it is."));

  /** Money from one source for some days. */
  public static final ObjectFormat<Grant> GRANT =
      ObjectFormat.built(
              "Grant", "Money from one source for some days.", Grant::builder, Grant.Builder::build)
          .field(Field.required("id", IdFormats.GRANT, Grant::id, "The id."), Grant.Builder::id)
          .field(
              Field.required("source", IdFormats.FUNDING_SOURCE, Grant::source, "Its source."),
              Grant.Builder::source)
          .field(
              Field.required(
                  "amount",
                  MoneyFormats.MONEY,
                  Grant::amount,
                  "For all its days together; more than 0, at most ten billion."),
              Grant.Builder::amount)
          .field(
              Field.required(
                  "days", TimetableFormats.DATE_SPAN, Grant::days, "The days it is for."),
              Grant.Builder::days)
          .field(
              Field.required(
                  "state", Scalar.name(GrantState.class), Grant::state, "How far it is."),
              Grant.Builder::state)
          .field(
              Field.defaulted(
                  "purposes",
                  ListFormat.set(
                      Scalar.name(Purpose.class), Comparator.naturalOrder(), TreeSet::ofAll),
                  Grant::purposes,
                  TreeSet.empty(),
                  "What it may be spent on; anything if empty."),
              Grant.Builder::purposes)
          .field(
              Field.optional(
                      "project",
                      Scalar.text(),
                      Grant::project,
                      "The only project that it may be spent on, 1 to 100 characters.")
                  .secret(),
              Grant.Builder::project)
          .done();

  /** Something that there is to pay. */
  public static final ObjectFormat<Cost> COST =
      ObjectFormat.of(
          "Cost",
          "Something that there is to pay.",
          Cost::new,
          Field.required("id", IdFormats.COST, Cost::id, "The id."),
          Field.required("purpose", Scalar.name(Purpose.class), Cost::purpose, "What for."),
          Field.required(
              "amount",
              MoneyFormats.MONEY,
              Cost::amount,
              "For all its days together; more than 0, at most ten billion."),
          Field.required("days", TimetableFormats.DATE_SPAN, Cost::days, "The days it is for."),
          Field.optional(
                  "project",
                  Scalar.text(),
                  Cost::project,
                  "The project that it belongs to, 1 to 100 characters.")
              .secret());

  /** A house's patchwork of money. */
  public static final ObjectFormat<Funding> FUNDING =
      ObjectFormat.built(
              "Funding",
              "Where a house's money comes from and what there is to pay.",
              Funding::builder,
              Funding.Builder::build)
          .field(
              Field.required("centre", IdFormats.CENTRE, Funding::centre, "The house."),
              Funding.Builder::centre)
          .field(
              Field.defaulted(
                  "sources",
                  ListFormat.seq(SOURCE),
                  Funding::sources,
                  Array.empty(),
                  "Where money comes from; at most 1,000."),
              Funding.Builder::sources)
          .field(
              Field.defaulted(
                  "grants",
                  ListFormat.seq(GRANT),
                  Funding::grants,
                  Array.empty(),
                  "What comes from there; at most 10,000."),
              Funding.Builder::grants)
          .field(
              Field.defaulted(
                  "costs",
                  ListFormat.seq(COST),
                  Funding::costs,
                  Array.empty(),
                  "What there is to pay; at most 10,000."),
              Funding.Builder::costs)
          .done();

  private FundingFormats() {}
}
