package de.muetterzentren.insight.json;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.insight.cafe.MothersCafe;
import de.muetterzentren.insight.cafe.Tables;
import de.muetterzentren.insight.cafe.outlook.CafeOutlook;
import de.muetterzentren.matching.json.Schemas;
import de.muetterzentren.matching.json.document.JsonDocument;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.problem.Problem;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What comes next at mothers' cafés, as JSON. */
class CafeJsonProperties {
  private static final MothersCafe CAFE = MothersCafe.standard();

  @Provide
  Arbitrary<Community> cafes() {
    return Tables.cafes();
  }

  @Property(tries = 40)
  void whatIsWrittenIsReadAgain(@ForAll("cafes") Community community, @ForAll boolean german) {
    JsonDocument<Seq<CafeOutlook>> json =
        CafeJson.outlooks(german ? Locale.GERMAN : Locale.ENGLISH);
    Seq<CafeOutlook> looked = CAFE.look(community, Tables.TODAY);

    Validation<Seq<Problem>, Seq<CafeOutlook>> read = json.read(json.write(looked));
    assertThat(read.get()).isEqualTo(looked);
    assertThat(json.write(read.get())).isEqualTo(json.write(looked));
  }

  @Example
  void theSchemaInTheJarIsWhatTheFormatDescribesAndHolds() {
    JsonDocument<Seq<CafeOutlook>> json = CafeJson.outlooks(Locale.ENGLISH);

    assertThat(json.schema()).isEqualTo(json.describe());
    Schemas.accepts(json.schema(), json.write(CAFE.look(Tables.of(7), Tables.TODAY)), "offer");
  }

  @Example
  void whatIsWrongIsNamed() {
    assertThat(
            CafeJson.outlooks(Locale.ENGLISH)
                .read(
                    """
                    {"format":"mz-cafes/1","cafes":[{"offer":"a b","notes":[{"rule":"no-such"}]}]}""")
                .getError()
                .map(Problem::path))
        .contains("cafes[0].offer", "cafes[0].notes[0].rule");
  }
}
