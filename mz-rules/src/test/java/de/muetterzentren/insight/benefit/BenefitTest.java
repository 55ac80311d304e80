package de.muetterzentren.insight.benefit;

import static de.muetterzentren.balancing.Neighbourhood.AMIRA;
import static de.muetterzentren.balancing.Neighbourhood.BERTA;
import static de.muetterzentren.balancing.Neighbourhood.DAY;
import static de.muetterzentren.balancing.Neighbourhood.HOUSE;
import static de.muetterzentren.balancing.Neighbourhood.berta;
import static de.muetterzentren.balancing.Neighbourhood.bertaGave;
import static de.muetterzentren.balancing.Neighbourhood.bertaGot;
import static de.muetterzentren.balancing.Neighbourhood.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.insight.benefit.argument.Argument;
import de.muetterzentren.insight.benefit.argument.BenefitLevel;
import de.muetterzentren.insight.benefit.argument.Standing;
import de.muetterzentren.insight.benefit.page.BenefitPage;
import de.muetterzentren.insight.figure.FigureKind;
import de.muetterzentren.insight.json.BenefitJson;
import de.muetterzentren.insight.release.Releases;
import de.muetterzentren.insight.release.ReportPeriod;
import de.muetterzentren.matching.json.Schemas;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.MissingValueException;
import de.muetterzentren.model.time.DateSpan;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BenefitTest {
  private static final DateSpan YEAR = DateSpan.of(DAY.minusYears(1), DAY);
  private static final Community COMMUNITY = with(berta(b -> b), bertaGave(3, 9), bertaGot(2, 400));

  private static BenefitPage page(Community community, Locale locale) {
    return BenefitPage.of(
        Benefit.standard()
            .year(community, HOUSE, ReportPeriod.year(2026), Releases.none(HOUSE))
            .forOthers(),
        locale);
  }

  private static BenefitReport report(Community community) {
    return Benefit.standard().report(community, HOUSE, YEAR);
  }

  @Test
  void figuresAreExactAndSentencesGuardSmallNumbers() {
    BenefitReport report = report(COMMUNITY);

    assertThat(report.figure(FigureKind.PEOPLE).get().number().intValue()).isEqualTo(2);
    assertThat(report.figure(FigureKind.HOURS).get().number().doubleValue()).isEqualTo(3);
    assertThat(report.figure(FigureKind.TIES).get().number().intValue()).isEqualTo(1);
    assertThat(report.figure(FigureKind.NEW_TIES).get().number().intValue()).isZero();
    assertThat(report.figure(FigureKind.FIRST_TIME).get().number().intValue()).isEqualTo(1);
    assertThat(report.figure(FigureKind.OPEN_DAYS)).isEmpty();
    assertThat(report.figure(FigureKind.DAYS).get().number().intValue()).isEqualTo(366);
    assertThat(
            report
                .arguments(BenefitLevel.PERSON, Standing.SUPPORTED)
                .find(one -> one.argument() == Argument.TAKING_PART)
                .get()
                .text(Locale.ENGLISH))
        .isEqualTo(
            "Several people gave or received something; 0 hours went to the house and so to"
                + " all.");
    for (Locale locale : new Locale[] {Locale.GERMAN, Locale.ENGLISH}) {
      assertThat(page(COMMUNITY, locale).markdown())
          .doesNotContain("3 hours", "3 Stunden", "1 pair", "2 people", "2 Menschen");
    }
  }

  @Test
  void aHouseWithoutRecordsGetsAdvice() {
    BenefitReport report = report(Community.builder().addAll(with(berta(b -> b))).orThrow());

    assertThat(report.help()).isEmpty();
    assertThat(report.arguments(BenefitLevel.PERSON, Standing.SUPPORTED)).isEmpty();
    assertThat(
            report
                .arguments(BenefitLevel.MUNICIPALITY, Standing.NOT_SUPPORTED)
                .head()
                .text(Locale.GERMAN))
        .isEqualTo("Die Öffnungszeiten des Hauses eintragen.");
    assertThat(page(with(berta(b -> b)), Locale.GERMAN).html())
        .contains("Für diese Tage ist nichts aufgeschrieben.");
  }

  @Test
  void theNameOfAHouseIsNoMarkup() {
    Community named =
        Community.builder()
            .addAll(COMMUNITY)
            .orThrow()
            .with(
                de.muetterzentren.model.centre.Centre.builder()
                    .id(HOUSE)
                    .zone(de.muetterzentren.balancing.Neighbourhood.BERLIN)
                    .name("<b>&\"'| *Haus*_[x](y)`")
                    .build())
            .get();
    BenefitPage page = page(named, Locale.GERMAN);

    assertThat(page.html()).contains("&lt;b&gt;&amp;&quot;&#39;| *Haus*").doesNotContain("<b>");
    assertThat(page.markdown()).contains("\\<b\\>\\&\"'\\| \\*Haus\\*\\_\\[x\\](y)\\`");
  }

  @Test
  void whatIsWrongIsSaid() {
    assertThatThrownBy(() -> Benefit.standard().report(COMMUNITY, CentreId.of("nowhere"), YEAR))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("house")
        .hasMessageContaining("nowhere");
    assertThatThrownBy(
            () ->
                Benefit.standard().report(COMMUNITY, HOUSE, DateSpan.of(DAY.minusYears(101), DAY)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("days")
        .hasMessageContaining("36,525");
    assertThatThrownBy(() -> Benefit.standard().withLimit(4))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("limit");
    assertThatThrownBy(() -> Benefit.standard().report(COMMUNITY, HOUSE, null))
        .isInstanceOf(MissingValueException.class);
    assertThatThrownBy(
            () ->
                Benefit.standard()
                    .year(
                        COMMUNITY,
                        CentreId.of("nowhere"),
                        ReportPeriod.quarter(2026, 1),
                        Releases.none(HOUSE, 3, 4)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("house (nowhere)")
        .hasMessageContaining("releases.house (house)")
        .hasMessageContaining("year.months (3)")
        .hasMessageContaining("releases.least (4)");
    assertThatThrownBy(() -> BenefitPage.of(null, Locale.GERMAN))
        .isInstanceOf(MissingValueException.class);
  }

  @Test
  void theSchemaAcceptsWhatIsWrittenAndRefusesOthers() {
    String json = BenefitJson.reports(Locale.GERMAN).write(report(COMMUNITY));

    Schemas.accepts(BenefitJson.reports(Locale.GERMAN).schema(), json, "figures");
    Schemas.accepts(BenefitJson.reports(Locale.GERMAN).schema(), json, "much");
    assertThat(json).doesNotContain(AMIRA.value(), BERTA.value());
  }

  @Test
  void whatIsWrongInADocumentIsSaidWithItsPath() {
    String json = BenefitJson.reports(Locale.GERMAN).write(report(COMMUNITY));

    assertThat(
            BenefitJson.reports(Locale.GERMAN)
                .read(json.replace("\"limit\":5", "\"limit\":1"))
                .getError()
                .mkString())
        .contains("limit");
    assertThat(
            BenefitJson.reports(Locale.GERMAN)
                .read(json.replace("\"number\":3,", "\"number\":-3,"))
                .getError()
                .mkString())
        .contains("number");
  }
}
