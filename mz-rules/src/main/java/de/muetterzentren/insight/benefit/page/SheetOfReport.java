package de.muetterzentren.insight.benefit.page;

import de.muetterzentren.insight.benefit.PublicBenefit;
import de.muetterzentren.insight.benefit.argument.Argued;
import de.muetterzentren.insight.benefit.argument.BenefitLevel;
import de.muetterzentren.insight.benefit.argument.Standing;
import de.muetterzentren.insight.benefit.guard.Said;
import de.muetterzentren.insight.benefit.guard.SmallCounts;
import de.muetterzentren.insight.figure.FigureKind;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Locale;

/** Puts a report on a page, section by section. */
final class SheetOfReport {
  private static final Seq<FigureKind> GLANCE =
      Array.of(
          FigureKind.PEOPLE,
          FigureKind.HOURS,
          FigureKind.REQUESTS,
          FigureKind.OPEN_DAYS,
          FigureKind.OFFERS,
          FigureKind.PARTNERS);

  private final PublicBenefit report;
  private final SmallCounts guard;
  private final PageWords words;
  private final HelpOnPage help;

  SheetOfReport(PublicBenefit report, PageWords words) {
    this.report = report;
    this.guard = report.figures();
    this.words = words;
    this.help = new HelpOnPage(guard, words);
  }

  Sheet sheet() {
    return new Sheet(
        words.locale().toLanguageTag(),
        words.say("title"),
        words.say(
            "subtitle",
            report.name(),
            words.date(report.year().days().first()),
            words.date(report.year().days().last())),
        words.say("skip"),
        Array.of(glance(), given(), tookPart())
            .appendAll(Array.of(BenefitLevel.values()).map(this::level))
            .append(counted()));
  }

  private Sheet.Section glance() {
    return new Sheet.Section(
        "glance",
        words.say("glance"),
        Array.of(
            new Sheet.Paragraph(words.say("glance.about")),
            new Sheet.Glance(
                GLANCE.filter(guard::has).map(kind -> Array.of(words.name(kind), said(kind)))),
            standings()));
  }

  /** How many arguments are supported, and how many are not. */
  private Sheet.Chart standings() {
    int all = report.arguments().size();
    return new Sheet.Chart(
        words.say("standings", all),
        Array.of(Standing.values()).map(standing -> standing(standing, all)));
  }

  private Sheet.Bar standing(Standing standing, int all) {
    int number = report.arguments().count(one -> one.standing() == standing);
    return new Sheet.Bar(
        words.say("standing." + standing),
        words.number(BigDecimal.valueOf(number)),
        all == 0 ? 0 : (double) number / all);
  }

  private Sheet.Section given() {
    return new Sheet.Section("given", words.say("given"), help.blocks());
  }

  private Sheet.Section tookPart() {
    return new Sheet.Section(
        "part",
        words.say("part"),
        figures(
                "part.people",
                FigureKind.BOTH_ROLES,
                FigureKind.ONLY_GAVE,
                FigureKind.ONLY_RECEIVED)
            .appendAll(figures("part.requests", FigureKind.ANSWERED, FigureKind.UNMET))
            .appendAll(
                figures(
                    "part.offers",
                    FigureKind.ADVICE_OFFERS,
                    FigureKind.EDUCATION_OFFERS,
                    FigureKind.CARE_OFFERS,
                    FigureKind.ENCOUNTER_OFFERS,
                    FigureKind.OCCUPATION_OFFERS)));
  }

  /** Parts of a whole as bars and as a table; nothing if there is none of it. */
  private Seq<Sheet.Block> figures(String title, FigureKind... kinds) {
    Seq<FigureKind> some = Array.of(kinds).filter(guard::has);
    if (!some.exists(kind -> guard.atLeast(kind).signum() > 0)) {
      return Array.empty();
    }
    return Array.of(
        new Sheet.Heading(words.say(title)),
        new Sheet.Drawn(
            Charts.of(
                words.say(title),
                some.map(kind -> Charts.line(words.name(kind), guard.of(kind))),
                words),
            table(Option.none(), words.say(title), some)));
  }

  private Sheet.Section level(BenefitLevel level) {
    Seq<Sheet.Block> blocks = Array.empty();
    for (Standing standing : Standing.values()) {
      Seq<Argued> some = report.arguments(level, standing);
      if (!some.isEmpty()) {
        blocks =
            blocks
                .append(new Sheet.Heading(words.say("standing." + standing)))
                .appendAll(some.map(this::quotation));
      }
    }
    return new Sheet.Section(
        level.name().toLowerCase(Locale.ROOT), words.say("level." + level), blocks);
  }

  private Sheet.Quotation quotation(Argued one) {
    String original = one.argument().words(Locale.GERMAN);
    String own = one.argument().words(words.locale());
    boolean shown = one.standing() == Standing.SUPPORTED;
    return new Sheet.Quotation(
        own,
        Option.when(!original.equals(own), original),
        words.say("text." + one.argument().text()),
        one.text(words.locale()),
        one.standing(),
        Option.when(
            shown,
            () ->
                table(
                    Option.some(words.say("figures")),
                    words.say("figures.of"),
                    one.argument().figures().filter(guard::has))));
  }

  private Sheet.Table table(Option<String> summary, String caption, Seq<FigureKind> figures) {
    return new Sheet.Table(
        summary,
        caption,
        Array.of(words.say("column.figure"), words.say("column.number"), words.say("column.from")),
        figures.map(kind -> Array.of(words.name(kind), said(kind), records(kind))));
  }

  private String records(FigureKind kind) {
    Said records = guard.records(kind);
    return records instanceof Said.Exactly exactly && exactly.number().signum() == 0
        ? "–"
        : words.said(records);
  }

  private String said(FigureKind kind) {
    return words.said(guard.of(kind), kind.unit());
  }

  private Sheet.Section counted() {
    return new Sheet.Section(
        "counted",
        words.say("counted"),
        Array.of(
            new Sheet.Points(
                Array.of("once", "people", "units", "house", "requests", "groups", "unknown")
                    .map(key -> words.say("counted." + key))
                    .append(words.say("counted.small", guard.limit())))));
  }
}
