package de.muetterzentren.insight.json;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.insight.quality.HouseQuality;
import de.muetterzentren.insight.quality.Quality;
import de.muetterzentren.insight.quality.QualityReport;
import de.muetterzentren.insight.release.Releases;
import de.muetterzentren.insight.release.ReportPeriod;
import de.muetterzentren.matching.json.document.JsonDocument;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.arbitrary.Communities;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.problem.Problem;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QualityJsonProperties {
  private static final JsonDocument<QualityReport> GERMAN = QualityJson.report(Locale.GERMAN);

  @Provide
  Arbitrary<Community> communities() {
    return Communities.small();
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  void readingWhatWasWrittenGivesAnEqualValue(@ForAll("communities") Community community) {
    CentreId house = community.centres().keySet().min().get();
    HouseQuality quality =
        Quality.standard()
            .look(community, house, ReportPeriod.year(2026), Releases.none(house, 3, 3));
    String json = GERMAN.write(quality.report());
    String releases = ReleasesJson.releases().write(quality.releases());

    assertThat(GERMAN.read(json).get()).isEqualTo(quality.report());
    assertThat(GERMAN.write(GERMAN.read(json).get())).isEqualTo(json);
    assertThat(QualityJson.report(Locale.ENGLISH).read(json).get()).isEqualTo(quality.report());
    assertThat(ReleasesJson.releases().read(releases).get()).isEqualTo(quality.releases());
    assertThat(json).doesNotContain("\"records\"", "\"p0\"", "\"r0\"");
  }

  @Example
  void namesEverythingThatIsWrongAtOnce() {
    assertThat(
            GERMAN
                .read(
                    """
                    {"format":"mz-quality/1","house":"h h","now":{"first":"2026-02","months":3},
                     "before":{"first":"2025-01","months":3},
                     "indicators":[{"measure":{"key":"","voice":"NOBODY","name":{"german":"a"}},
                       "now":{"shown":{"cell":{"good":-1,"rest":2},"days":0}},"chance":2,
                       "why":{"rule":"goes-sideways"}}]}
                    """)
                .getError()
                .map(Problem::path))
        .containsExactlyInAnyOrder(
            "house",
            "now.first",
            "indicators[0].measure.voice",
            "indicators[0].measure.name.english",
            "indicators[0].now.shown.cell.good",
            "indicators[0].why.rule",
            "remarks");
    assertThat(
            ReleasesJson.releases()
                .read(
                    """
                    {"format":"mz-releases/1","house":"h","months":3,"least":5,"spans":[
                      {"period":{"first":"2026-01","months":3},"cells":{}},
                      {"period":{"first":"2026-01","months":3},"cells":{"a":{"number":-1}}}]}
                    """)
                .getError()
                .map(Problem::path))
        .containsExactly("spans[1].cells.a.number");
  }
}
