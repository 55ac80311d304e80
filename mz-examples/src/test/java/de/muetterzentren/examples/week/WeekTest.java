package de.muetterzentren.examples.week;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.json.CommunityJson;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeekTest {
  @TempDir Path folder;

  @Test
  void theLastLineCountsWhatThePageShows() {
    Run run = Run.week();

    assertThat(run.status()).isZero();
    assertThat(run.refusals()).isEmpty();
    assertThat(run.counts()).containsExactly(95, 84, 11, 0);
    assertThat(run.count(", angefragt von ")).isEqualTo(95);
    assertThat(run.count("Noch niemand gefunden.")).isEqualTo(11);
    assertThat(run.page()).endsWith("\n").contains("84 mit Vorschlag oder Zusage, 11 noch offen");
    assertThat(run.count("requests: ")).isEqualTo(1);
  }

  @Test
  void theLastLineIsTheSameInEveryLanguageAndLength() {
    String last = Run.week().lines().last();

    assertThat(Run.week("--lang", "en").lines().last()).isEqualTo(last);
    assertThat(Run.week("--brief").lines().last()).isEqualTo(last);
    assertThat(Run.week("--viewer=asker").lines().last()).isEqualTo(last);
  }

  @Test
  void thePageIsGermanUnlessToldOtherwise() {
    assertThat(Run.week().page()).isEqualTo(Run.week("--lang", "de").page());
    assertThat(Run.week().page())
        .contains("Montag, 23. November 2026", "NOTFALL", "Zugesagt: mauersegler.")
        .contains("bei dahlie zu Hause")
        .doesNotContain("Pledged", "Monday");
    assertThat(Run.week("--lang", "en").page())
        .contains("Monday 23 November 2026", "EMERGENCY", "Pledged: mauersegler.")
        .contains("at dahlie’s home")
        .doesNotContain("Zugesagt", "Montag", "Punkte");
  }

  @Test
  void theLanguageOfTheMachineChangesNothing() {
    String page = Run.week("--lang", "en").page();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(Run.week("--lang", "en").page()).isEqualTo(page);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void theSameInputGivesTheSamePage() {
    assertThat(Run.week("--full").page()).isEqualTo(Run.week().page());
  }

  @Test
  void everyLineFitsOnThePage() {
    for (String lang : new String[] {"de", "en"}) {
      for (String viewer : new String[] {"coordinator", "asker"}) {
        for (String length : new String[] {"--full", "--brief"}) {
          assertThat(Run.week("--lang", lang, "--viewer", viewer, length).lines())
              .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        }
      }
    }
  }

  @Test
  void emergenciesComeFirstOnTheirDay() {
    String page = Run.week().page();
    int monday = page.indexOf("Montag, 23. November 2026\n-");

    assertThat(page.indexOf("fredenberg-children,")).isGreaterThan(monday);
    assertThat(page.indexOf("fredenberg-children,"))
        .isLessThan(page.indexOf("evening-round-monday,"));
    assertThat(page.indexOf("evening-round-monday,"))
        .isLessThan(page.indexOf("childminding-start,"));
  }

  @Test
  void pledgesPartsAndOpenStartsAreSaid() {
    String page = Run.week().page();

    assertThat(page).contains("Zugesagt: salbei.\n    Gesucht ist noch eine weitere Person.");
    assertThat(page).contains("Beginn 13:15–15:00 oder Mi 25.11. 09:30–10:30 (1 Std. 30 Min.)");
    assertThat(page.replaceAll("\\s+", " ")).contains(" wohnt ", ". (132 Punkte, Beginn 13:15) ");
    assertThat(page).contains("10 Termine: Mo 23.11., Di 24.11., Mi 25.11. … Fr 4.12.");
    assertThat(page).contains("21:30–Mi 25.11. 06:00");
    assertThat(page).contains("nötig: Russisch\n    oder Ukrainisch");
  }

  @Test
  void thoseWhoAskSeeNothingConfidential() {
    assertThat(Run.week().page())
        .contains("vertraulicher Wunsch")
        .contains("ist für die Koordination des Hauses");

    Run asker = Run.week("--viewer", "asker");
    assertThat(asker.status()).isZero();
    assertThat(asker.page())
        .doesNotContain(
            "vertraulicher Wunsch",
            "Am nächsten dran",
            "abgesagt",
            "Pause",
            "zu fragen, ob",
            "(dann: ",
            "Nachweis Führungszeugnis",
            "Suche im Notfall",
            "Weil es ein Notfall ist")
        .contains("So sehen es die Anfragenden")
        .contains("Noch niemand gefunden. Wir suchen weiter.");
    assertThat(Run.week("--viewer", "asker", "--brief").page())
        .doesNotContain("Was bei den offenen Anfragen fehlt");
  }

  @Test
  void theBriefPageHasSumsAndUnmetNeeds() {
    Run brief = Run.week("--brief");

    assertThat(brief.page())
        .contains("Nach Leistungen", "Was bei den offenen Anfragen fehlt")
        .contains(
            "Mo 23.11. · choir-children · Flexible Kinderbetreuung · Es würde helfen, eine weitere"
                + " Person\n    mithelfen zu lassen (dann: lavendel).")
        .doesNotContain("fredenberg-household", "Eines davon würde helfen");
    assertThat(brief.lines().size()).isLessThan(100);
  }

  @Test
  void aCommunityIsReadFromAFile() throws IOException {
    Path file = folder.resolve("own.json");
    try (OutputStream out = Files.newOutputStream(file)) {
      CommunityJson.strict().write(House.bundled(), out);
    }

    Run own = Run.week(file);
    StringWriter rooms = new StringWriter();
    Rooms.print(Phrases.in(Locale.GERMAN), new Lines(new PrintWriter(rooms)));
    String last = own.lines().last() + "\n";

    assertThat(own.page()).endsWith(last);
    assertThat(Run.week().page())
        .isEqualTo(own.page().substring(0, own.page().length() - last.length()) + rooms + last);
  }

  @Test
  void anEmptyCommunityHasAPageToo() throws IOException {
    Path file = Files.writeString(folder.resolve("e.json"), "{\"format\": \"mz-community/1\"}");

    Run run = Run.week(file);

    assertThat(run.status()).isZero();
    assertThat(run.page()).contains("Niemand, keine Anfragen");
    assertThat(run.counts()).containsExactly(0, 0, 0, 0);
    assertThat(Run.week(file, "--brief").status()).isZero();
  }

  @Test
  void everyProblemOfTheInputIsPrinted() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("wrong.json"),
            """
            {"format": "mz-community/1", "participants": [
              {"id": "amsel", "mobility": {"radiusKm": -1}},
              {"id": "not an id"}]}
            """);

    Run german = Run.week(file);
    Run english = Run.week("--lang", "en", file);

    assertThat(german.status()).isEqualTo(1);
    assertThat(german.page())
        .contains("Die Eingabe hat 2 Fehler:")
        .contains("participants[0].mobility.radiusKm (-1", "muss zwischen")
        .contains("participants[1].id muss");
    assertThat(german.counts()).containsExactly(0, 0, 0, 2);
    assertThat(english.page()).contains("There are 2 problems", "must be from");
    assertThat(english.counts()).isEqualTo(german.counts());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "42", "{\"format\": \"mz-community/1\",}", "\u0000"})
  void malformedInputIsAProblemAndNoException(String text) throws IOException {
    Run run = Run.week(Files.writeString(folder.resolve("malformed.json"), text));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.counts().last()).isPositive();
    assertThat(run.refusals()).isEmpty();
  }

  @Test
  void aMissingFileIsRefused() {
    Run run = Run.week(folder.resolve("nowhere.json"));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.page()).isEmpty();
    assertThat(run.refusals().replace("\n", " "))
        .contains("nowhere.json")
        .contains("lässt sich nicht lesen");
  }

  @Test
  void whatCannotBeUnderstoodIsRefusedInTheLanguageAskedFor() {
    assertThat(Run.week("--colour"))
        .isEqualTo(
            new Run(2, "", "Die Option --colour gibt es nicht. --help zeigt, was es gibt.\n"));
    assertThat(Run.week("--colour", "--lang=en"))
        .isEqualTo(new Run(2, "", "There is no option --colour. --help shows what there is.\n"));
    assertThat(Run.week("--lang", "fr"))
        .isEqualTo(new Run(2, "", "Zu --lang gehört eines von: de, en.\n"));
    assertThat(Run.week("--lang").status()).isEqualTo(2);
    assertThat(Run.week("--viewer", "boss").refusals()).contains("coordinator, asker");
    assertThat(Run.week("a.json", "b.json").refusals()).contains("a.json", "b.json");
  }

  @Test
  void helpNamesEveryOption() {
    for (String lang : new String[] {"de", "en"}) {
      Run run = Run.week("--help", "--lang", lang);
      assertThat(run.status()).isZero();
      assertThat(run.page())
          .contains("--lang", "--viewer", "--brief", "--full", "--help", "200")
          .doesNotContain("{0}");
      assertThat(run.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }
  }

  @Test
  void thePageAgreesWithTheMatcher() {
    Community house = House.bundled();
    String page = Run.week().page().replaceAll("\\s+", " ");

    Matcher.standard()
        .answers(house)
        .flatMap(answer -> answer.proposals())
        .forEach(
            proposal ->
                assertThat(page)
                    .contains(proposal.why(Locale.GERMAN) + " (" + proposal.points() + " Punkte"));
  }
}
