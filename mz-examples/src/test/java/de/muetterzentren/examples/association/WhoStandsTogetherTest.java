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
            "okerbogen has no regional contact point yet.",
            "1 of 2 members have not used the newsletter yet.",
            "In network the room blue is taken twice: ",
            "On youth-committee nobody speaks for the houses.",
            "DE-NI: ");
    assertThat(german)
        .contains("okerbogen hat noch keine regionale Vernetzungsstelle.", "Von Haus zu Haus:");
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
