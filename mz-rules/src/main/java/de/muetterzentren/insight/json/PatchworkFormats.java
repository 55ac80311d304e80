package de.muetterzentren.insight.json;

import de.muetterzentren.insight.funding.Concentration;
import de.muetterzentren.insight.funding.GrantTerm;
import de.muetterzentren.insight.funding.HouseMoney;
import de.muetterzentren.insight.funding.KindShare;
import de.muetterzentren.insight.funding.MoneyIn;
import de.muetterzentren.insight.funding.MonthCover;
import de.muetterzentren.insight.funding.SourceShare;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.funding.Grant;
import de.muetterzentren.model.funding.Purpose;
import de.muetterzentren.model.funding.SourceKind;
import de.muetterzentren.model.json.FundingFormats;
import de.muetterzentren.model.json.IdFormats;
import de.muetterzentren.model.json.MoneyFormats;
import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.ListFormat;
import de.muetterzentren.model.json.format.MapFormat;
import de.muetterzentren.model.json.format.Numbers;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.json.format.Scalar;
import de.muetterzentren.model.json.format.Times;
import de.muetterzentren.model.json.format.Truths;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Locale;
import org.joda.money.CurrencyUnit;

/** The patchwork of money of a house as JSON values. */
final class PatchworkFormats {
  private static final ObjectFormat<SourceShare> SOURCE_SHARE =
      ObjectFormat.of(
          "SourceShare",
          "What one source gives.",
          SourceShare::new,
          Field.required("source", IdFormats.FUNDING_SOURCE, SourceShare::source, "Which."),
          Field.required("kind", Scalar.name(SourceKind.class), SourceShare::kind, "What it is."),
          Field.required("amount", MoneyFormats.MONEY, SourceShare::amount, "How much."),
          Field.required(
              "permille", Numbers.WHOLE, SourceShare::permille, "Tenths of a percent of all."));

  private static final ObjectFormat<KindShare> KIND_SHARE =
      ObjectFormat.of(
          "KindShare",
          "What all sources of one kind give.",
          KindShare::new,
          Field.required("kind", Scalar.name(SourceKind.class), KindShare::kind, "Which."),
          Field.required("amount", MoneyFormats.MONEY, KindShare::amount, "How much."),
          Field.required(
              "permille", Numbers.WHOLE, KindShare::permille, "Tenths of a percent of all."));

  private static final ObjectFormat<Concentration> CONCENTRATION =
      ObjectFormat.of(
          "Concentration",
          "How much hangs on few sources; follows from their amounts and is not read back.",
          (BigDecimal index, BigDecimal sources) -> Concentration.of(java.util.List.of(1L)),
          Field.<Concentration, BigDecimal>required(
              "herfindahl", Numbers.EXACT, one -> one.index(6), "The index, 1/n to 1."),
          Field.<Concentration, BigDecimal>required(
              "effectiveSources",
              Numbers.EXACT,
              one -> one.effectiveSources(2),
              "So many equal sources would be as mixed."));

  private PatchworkFormats() {}

  /** A house, with sentences in German or English. */
  static ObjectFormat<HouseMoney> house(Locale locale) {
    return ObjectFormat.of(
        "HouseMoney",
        "The patchwork of money of a house.",
        HouseMoney::new,
        Field.<HouseMoney, CentreId>required(
            "house", IdFormats.CENTRE, HouseMoney::house, "The house."),
        Field.required("first", Times.YEAR_MONTH, HouseMoney::first, "The first month."),
        Field.required("last", Times.YEAR_MONTH, HouseMoney::last, "The last month."),
        Field.required("on", Times.DATE, HouseMoney::on, "The day on which soon begins."),
        Field.required(
            "currencies",
            ListFormat.seq(inOneCurrency(locale)),
            HouseMoney::currencies,
            "Each currency by itself."),
        Field.required(
            "terms", ListFormat.seq(term(locale)), HouseMoney::terms, "What ends when."));
  }

  private static ObjectFormat<MoneyIn> inOneCurrency(Locale locale) {
    return ObjectFormat.of(
        "MoneyIn",
        "The money in one currency.",
        (currency, total, bySource, byKind, forProjects, months, why, concentration) ->
            new MoneyIn(currency, total, bySource, byKind, forProjects, months, why),
        Field.<MoneyIn, CurrencyUnit>required(
            "currency", MoneyFormats.CURRENCY, MoneyIn::currency, "Which."),
        Field.required("total", MoneyFormats.MONEY, MoneyIn::total, "What can be counted on."),
        Field.required(
            "bySource", ListFormat.seq(SOURCE_SHARE), MoneyIn::bySource, "The same by source."),
        Field.required(
            "byKind", ListFormat.seq(KIND_SHARE), MoneyIn::byKind, "The same by kind of source."),
        Field.required(
            "forProjects", MoneyFormats.MONEY, MoneyIn::forProjects, "What is only for projects."),
        Field.required("months", ListFormat.seq(month(locale)), MoneyIn::months, "Month by month."),
        Field.required(
            "why", ListFormat.seq(RemarkFormat.in(locale)), MoneyIn::why, "What the rules say."),
        Field.optional(
            "concentration", CONCENTRATION, MoneyIn::concentration, "How much hangs on few."));
  }

  private static ObjectFormat<MonthCover> month(Locale locale) {
    return ObjectFormat.of(
        "MonthCover",
        "What there is to pay in a month, and what is covered.",
        MonthCover::new,
        Field.<MonthCover, YearMonth>required(
            "month", Times.YEAR_MONTH, MonthCover::month, "Which."),
        Field.required("costs", MoneyFormats.MONEY, MonthCover::costs, "What there is to pay."),
        Field.required(
            "covered", MoneyFormats.MONEY, MonthCover::covered, "By what can be counted on."),
        Field.required(
            "coveredIfGranted",
            MoneyFormats.MONEY,
            MonthCover::coveredIfGranted,
            "If everything that is applied for is granted."),
        Field.required(
            "missing",
            MapFormat.of(Scalar.name(Purpose.class), MoneyFormats.MONEY),
            MonthCover::missing,
            "What is not covered, by purpose."),
        Field.optional(
            "why", RemarkFormat.in(locale), MonthCover::why, "What the rules say about it."));
  }

  private static ObjectFormat<GrantTerm> term(Locale locale) {
    return ObjectFormat.of(
        "GrantTerm",
        "A grant that runs, or will.",
        GrantTerm::new,
        Field.<GrantTerm, Grant>required(
            "grant", FundingFormats.GRANT, GrantTerm::grant, "The grant."),
        Field.required("source", FundingFormats.SOURCE, GrantTerm::source, "Its source."),
        Field.required("on", Times.DATE, GrantTerm::on, "The day looked at."),
        Field.required("soonUntil", Times.DATE, GrantTerm::soonUntil, "The last day that is soon."),
        Field.required(
            "goesOn", Truths.ONLY, GrantTerm::goesOn, "Whether the same is there afterwards."),
        Field.optional(
            "why", RemarkFormat.in(locale), GrantTerm::why, "What the rules say about it."));
  }
}
