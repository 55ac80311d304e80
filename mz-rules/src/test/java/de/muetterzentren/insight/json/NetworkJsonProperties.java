package de.muetterzentren.insight.json;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.balancing.BalancingLawsProperties;
import de.muetterzentren.insight.network.Network;
import de.muetterzentren.insight.network.NetworkReport;
import de.muetterzentren.matching.json.Schemas;
import de.muetterzentren.matching.json.document.JsonDocument;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.arbitrary.Communities;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.time.DateSpan;
import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NetworkJsonProperties {
  private static final JsonDocument<NetworkReport> GERMAN = NetworkJson.reports(Locale.GERMAN);

  @Provide
  Arbitrary<Community> communities() {
    return Communities.small().map(BalancingLawsProperties::uneven);
  }

  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
  void readingWhatWasWrittenGivesAnEqualValue(@ForAll("communities") Community community) {
    LocalDate day = BalancingLawsProperties.day(community);
    NetworkReport now = Network.standard().look(community, DateSpan.of(day.minusYears(1), day));
    String json = GERMAN.write(now);

    assertThat(GERMAN.read(json).get()).isEqualTo(now);
    assertThat(GERMAN.write(GERMAN.read(json).get())).isEqualTo(json);
    assertThat(NetworkJson.reports(Locale.ENGLISH).read(json).get()).isEqualTo(now);
    Schemas.accepts(GERMAN.schema(), json, "days");
  }

  @Example
  void namesEverythingThatIsWrongAtOnce() {
    assertThat(
            GERMAN
                .read(
                    """
                    {"format":"mz-network/1","days":{"first":"2026-11-29","last":"2026-11-23"},
                     "nodes":[{"party":{"participant":"p"},"name":"Amira"}],
                     "ties":[{"one":{"centre":"h"},"other":{"participant":"p"},
                              "flows":{"given":{},"received":{}},"sources":{}}],
                     "whole":{"nodes":1},"encounters":[],
                     "findings":[{"about":"p","why":{"rule":"lonely"}}]}
                    """)
                .getError()
                .map(Problem::path))
        .contains("days.last", "nodes[0].name", "ties[0].other", "findings[0].why.rule", "people");
  }
}
