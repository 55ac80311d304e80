package de.muetterzentren.examples;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.examples.week.House;
import de.muetterzentren.insight.benefit.Benefit;
import de.muetterzentren.insight.benefit.HouseBenefit;
import de.muetterzentren.insight.benefit.page.BenefitPage;
import de.muetterzentren.insight.cafe.MothersCafe;
import de.muetterzentren.insight.cafe.outlook.CafeOutlook;
import de.muetterzentren.insight.demand.AskedFor;
import de.muetterzentren.insight.demand.Demand;
import de.muetterzentren.insight.funding.HouseMoney;
import de.muetterzentren.insight.funding.Patchwork;
import de.muetterzentren.insight.json.ReleasesJson;
import de.muetterzentren.insight.network.Network;
import de.muetterzentren.insight.network.NetworkReport;
import de.muetterzentren.insight.openness.OpenDoors;
import de.muetterzentren.insight.openness.Openness;
import de.muetterzentren.insight.referral.AddressBook;
import de.muetterzentren.insight.referral.RightAddress;
import de.muetterzentren.insight.release.Releases;
import de.muetterzentren.insight.release.ReportPeriod;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of the README on what goes on in a house, run on the bundled house. */
class HouseLinesTest {
  @TempDir Path folder;

  @Test
  void eachOfThemFindsSomething() throws IOException {
    Community community = House.bundled();
    CentreId house = CentreId.of("lindenhof");
    LocalDate monday = LocalDate.of(2026, 11, 23);
    DateSpan week = DateSpan.of(monday, monday.plusDays(6));
    DateSpan year = DateSpan.of(monday.minusYears(1), monday);
    YearMonth january = YearMonth.of(2027, 1);
    YearMonth december = YearMonth.of(2027, 12);
    Path page = folder.resolve("benefit.html");
    Path book = folder.resolve("releases.json");

    OpenDoors doors = Openness.standard().look(community, week);
    AskedFor needs = Demand.standard().look(community, week);
    AddressBook addresses = RightAddress.standard().look(community, week);
    Seq<CafeOutlook> cafes = MothersCafe.standard().look(community, monday);
    NetworkReport network = Network.standard().look(community, year);
    Seq<HouseMoney> money = Patchwork.standard().look(community, january, december, monday);
    HouseBenefit benefit =
        Benefit.standard().year(community, house, ReportPeriod.year(2026), Releases.none(house));
    Files.writeString(page, BenefitPage.of(benefit.forOthers(), Locale.ENGLISH).html());
    Files.writeString(book, ReleasesJson.releases().write(benefit.releases()));

    assertThat(doors.gaps()).isNotEmpty();
    assertThat(needs.needs()).isNotEmpty();
    assertThat(addresses.notes()).isNotEmpty();
    assertThat(cafes).isNotEmpty();
    assertThat(network.encounters()).isNotEmpty();
    assertThat(money).isNotEmpty();
    assertThat(page)
        .content()
        .startsWith("<!DOCTYPE html>")
        .contains(community.centres().get(house).get().name());
  }
}
