package de.muetterzentren.insight.json;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.insight.openness.OpenDoors;
import de.muetterzentren.insight.openness.OpenHouses;
import de.muetterzentren.insight.openness.Openness;
import de.muetterzentren.matching.json.Schemas;
import de.muetterzentren.matching.json.document.JsonDocument;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.problem.Problem;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OpennessJsonProperties {
  private static final JsonDocument<OpenDoors> GERMAN = OpennessJson.openDoors(Locale.GERMAN);

  @Provide
  Arbitrary<Community> communities() {
    return OpenHouses.some();
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  void readingWhatWasWrittenGivesAnEqualValue(@ForAll("communities") Community community) {
    OpenDoors doors = Openness.standard().look(community, OpenHouses.week(community));
    String json = GERMAN.write(doors);

    assertThat(GERMAN.read(json).get()).isEqualTo(doors);
    assertThat(GERMAN.write(GERMAN.read(json).get())).isEqualTo(json);
    assertThat(OpennessJson.openDoors(Locale.ENGLISH).read(json).get()).isEqualTo(doors);
    Schemas.accepts(GERMAN.schema(), json, "days");
  }

  @Example
  void namesEverythingThatIsWrongAtOnce() {
    assertThat(
            GERMAN
                .read(
                    """
                    {"format":"mz-open-doors/1","days":{"first":"2026-11-29","last":"2026-11-23"},
                     "gaps":[{"what":{"house":"h","lack":"MONEY"},"why":{"rule":"no-contact-person"}}],
                     "closedDays":[{"house":"h","why":{"rule":"closed"}}],
                     "outsideHours":[],"onOnePerson":[]}
                    """)
                .getError()
                .map(Problem::path))
        .containsExactlyInAnyOrder(
            "days.last",
            "gaps[0].what.lack",
            "gaps[0].what.service",
            "gaps[0].what.from",
            "gaps[0].what.to",
            "gaps[0].why.values",
            "closedDays[0].why.rule",
            "thresholds");
  }
}
