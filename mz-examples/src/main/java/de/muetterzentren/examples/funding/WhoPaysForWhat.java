package de.muetterzentren.examples.funding;

import de.muetterzentren.examples.week.House;
import de.muetterzentren.examples.week.Tables;
import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.insight.funding.Concentration;
import de.muetterzentren.insight.funding.GrantTerm;
import de.muetterzentren.insight.funding.HouseMoney;
import de.muetterzentren.insight.funding.MoneyIn;
import de.muetterzentren.insight.funding.MonthCover;
import de.muetterzentren.insight.funding.Patchwork;
import de.muetterzentren.insight.funding.SourceShare;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.funding.FundingSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.joda.money.Money;

/**
 * Who pays for what? The patchwork of money of the bundled house in the coming year: shares, how
 * much hangs on one source, what ends when, which months are not covered.
 *
 * <pre>{@code
 * java -cp mz-examples/target/mz-examples.jar \
 *     de.muetterzentren.examples.funding.WhoPaysForWhat de
 * }</pre>
 */
public final class WhoPaysForWhat {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final YearMonth JANUARY = YearMonth.of(2027, 1);
  private static final YearMonth DECEMBER = YearMonth.of(2027, 12);

  private final StringBuilder text = new StringBuilder();
  private final Community community;
  private final Locale locale;
  private final DateTimeFormatter day;

  private WhoPaysForWhat(Community community, Locale locale) {
    this.community = community;
    this.locale = locale;
    this.day =
        DateTimeFormatter.ofPattern(
            "de".equals(locale.getLanguage()) ? "d. MMMM uuuu" : "d MMMM uuuu", locale);
  }

  /** A language, {@code de} or {@code en}; German if left out. */
  public static void main(String[] arguments) {
    Locale locale = arguments.length > 0 ? Locale.forLanguageTag(arguments[0]) : Locale.GERMAN;
    Tables.show(walk(House.bundled(), locale));
  }

  /** The walk as a text. */
  static String walk(Community community, Locale locale) {
    WhoPaysForWhat walk = new WhoPaysForWhat(community, locale);
    Patchwork.standard().look(community, JANUARY, DECEMBER, MONDAY).forEach(walk::house);
    return walk.text.toString();
  }

  private void house(HouseMoney house) {
    house.currencies().forEach(money -> money(house.house(), money));
    heading("What ends when", "Was endet wann");
    house.terms().forEach(this::term);
  }

  private void money(CentreId house, MoneyIn money) {
    heading("Who gives in 2027: " + said(money.total()), "Wer gibt 2027: " + said(money.total()));
    money.bySource().forEach(share -> share(house, share));
    money.concentration().forEach(this::concentration);
    money.why().forEach(this::say);
    heading(
        "What is not covered: " + said(money.uncovered()),
        "Was nicht gedeckt ist: " + said(money.uncovered()));
    money.months().flatMap(MonthCover::why).forEach(this::say);
  }

  private void share(CentreId house, SourceShare share) {
    String name =
        community
            .funding()
            .get(house)
            .flatMap(known -> known.source(share.source()))
            .map(FundingSource::name)
            .getOrElse(share.source().value());
    line(
        String.format(
            locale, "%5.1f %%  %s  %s", share.permille() / 10.0, said(share.amount()), name));
  }

  private void concentration(Concentration found) {
    line(
        in("Herfindahl index ", "Herfindahl-Index ")
            + String.format(locale, "%.3f", found.index(3))
            + in(", as mixed as ", ", so gemischt wie ")
            + String.format(locale, "%.1f", found.effectiveSources(1))
            + in(" equal sources", " gleich große Quellen"));
  }

  private void term(GrantTerm term) {
    line(
        day.format(term.grant().days().last())
            + "  "
            + said(term.grant().amount())
            + "  "
            + term.source().name()
            + term.why().map(why -> "\n    " + why.text(locale)).getOrElse(""));
  }

  private String said(Money money) {
    return String.format(locale, "%,.2f %s", money.getAmount(), money.getCurrencyUnit());
  }

  private void heading(String english, String german) {
    text.append(text.isEmpty() ? "" : "\n").append(in(english, german)).append(":\n");
  }

  private void say(Remark said) {
    line(said.text(locale));
  }

  private void line(String said) {
    text.append("  ").append(said).append('\n');
  }

  private String in(String english, String german) {
    return "de".equals(locale.getLanguage()) ? german : english;
  }
}
