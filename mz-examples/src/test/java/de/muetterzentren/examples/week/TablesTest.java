package de.muetterzentren.examples.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.model.problem.InvalidValueException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TablesTest {
  private static final Tables TABLES =
      Tables.of(House.bundled(), Matcher.standard(), Locale.ENGLISH);

  @Test
  void oneLineForEachRequestAndEverybody() {
    assertThat(TABLES.requests().lines()).hasSize(96);
    assertThat(TABLES.requests())
        .contains("choir-children", "Mon 23 Nov 15:15", "still open", "pledged: mauersegler");
    assertThat(TABLES.participants().lines()).hasSize(58).first().asString().startsWith("who");
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
        .isEqualTo(
            "no-pause: takes a pause at this time.\n  Useful would be: a time after the pause.\n");
    assertThat(TABLES.obstacles("washing-machine", "distel"))
        .isEqualTo("Nothing stands in the way.\n");
  }

  @Test
  void whatWouldHelpIsSaidInAsManyWordsAsItNeeds() {
    assertThat(TABLES.whatWouldHelp("choir-children"))
        .isEqualTo("It would help to let one more person help (then: lavendel).\n");
    assertThat(TABLES.whatWouldHelp("sunday-company"))
        .isEqualTo(
            """
            One of these would help:
            – to ask ringelblume, nachtigall, pirol or star whether this time would be possible: Sunday, 29
              November, 10:00–12:00
            – to start 3 hours earlier (then: nachtigall)
            """);
    assertThat(TABLES.whatWouldHelp("washing-machine"))
        .isEqualTo("There is a proposal or a pledge for this already.\n");
  }

  @Test
  void thePageIsTheOneOfTheCommand() {
    Run run = Run.week("--lang", "en");

    StringWriter rooms = new StringWriter();
    Rooms.print(Phrases.in(Locale.ENGLISH), new Lines(new PrintWriter(rooms)));

    assertThat(run.page()).isEqualTo(TABLES.page() + rooms + run.lines().last() + "\n");
    assertThat(run.page()).contains(TABLES.answer("choir-children").split("\n", 2)[1]);
  }

  @Test
  void anUnknownIdIsNamed() {
    assertThatThrownBy(() -> TABLES.answer("nothing"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("request (nothing)");
  }
}
