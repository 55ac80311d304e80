package de.muetterzentren.examples.association;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.examples.week.House;
import de.muetterzentren.model.Community;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WhoStandsTogetherTest {
  @Test
  void bothLanguagesSayTheSameThings() {
    String german = WhoStandsTogether.walk(House.bundled(), Locale.GERMAN);
    String english = WhoStandsTogether.walk(House.bundled(), Locale.ENGLISH);

    assertThat(english)
        .contains(
            "Nachbarschaftshaus Okerbogen, Braunschweig has no regional contact point yet.",
            "1 of 2 members has not used the newsletter yet.",
            "In “Fachtag Netzwerke” the room blue is taken twice: ",
            "On “Jugendhilfeausschuss” nobody speaks for the houses.",
            "Braunschweig: for bs-language-by-telephone (Language practice) nobody from here is"
                + " proposed, but 3 people from Offenes Haus Lindenhof, Salzgitter.",
            "  Offenes Haus Lindenhof, Salzgitter: ",
            "DE-NI: ");
    assertThat(german)
        .contains(
            "Nachbarschaftshaus Okerbogen, Braunschweig hat noch keine regionale Vernetzungsstelle.",
            "Von Haus zu Haus:");
    assertThat(english.lines()).hasSameSizeAs(german.lines().toList());
  }

  @Test
  void noSmallCountIsShown() {
    assertThat(WhoStandsTogether.walk(House.bundled(), Locale.ENGLISH).lines())
        .filteredOn(line -> line.contains("; ") && line.contains(": ") && !line.contains("neither"))
        .noneMatch(line -> line.matches(".*(: |, |; )[1-4](,|;|$).*"));
    assertThat(WhoStandsTogether.walk(Community.empty(), Locale.GERMAN)).isEmpty();
  }
}
