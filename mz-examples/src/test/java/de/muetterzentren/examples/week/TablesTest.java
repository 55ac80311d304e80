package de.muetterzentren.examples.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.model.problem.InvalidValueException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TablesTest {
  private static final Tables TABLES =
      Tables.of(House.bundled(), Matcher.standard(), Locale.ENGLISH);

  @Test
  void oneLineForEachRequestAndEverybody() {
    assertThat(TABLES.requests().lines()).hasSize(94);
    assertThat(TABLES.requests())
        .contains("choir-children", "Mon 23 Nov 15:15", "still open", "pledged: mauersegler");
    assertThat(TABLES.participants().lines()).hasSize(57).first().asString().startsWith("who");
  }

  @Test
  void proposalsWithThePointsOfEveryRule() {
    assertThat(TABLES.proposals("washing-machine").lines())
        .hasSize(3)
        .anySatisfy(
            line -> assertThat(line).startsWith("goldammer     132").contains("knows-family 30"));
  }

  @Test
  void obstaclesWithWhatWouldHelp() {
    assertThat(TABLES.obstacles("sunday-company", "mohn"))
        .contains("no-pause", "takes a pause", "a time after the pause");
    assertThat(TABLES.obstacles("washing-machine", "distel"))
        .isEqualTo("Nothing stands in the way.\n");
  }

  @Test
  void thePageIsTheOneOfTheCommand() {
    Run run = Run.week("--lang", "en");

    assertThat(run.page()).isEqualTo(TABLES.page() + run.lines().last() + "\n");
    assertThat(run.page()).contains(TABLES.answer("choir-children").split("\n", 2)[1]);
  }

  @Test
  void anUnknownIdIsNamed() {
    assertThatThrownBy(() -> TABLES.answer("nothing"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("request (nothing)");
  }
}
