package de.muetterzentren.examples.giveandtake;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.balancing.Balancer;
import de.muetterzentren.balancing.GiveAndTake;
import de.muetterzentren.balancing.finding.Finding;
import de.muetterzentren.balancing.finding.Invitation;
import de.muetterzentren.examples.week.House;
import de.muetterzentren.model.Community;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WhoCouldBeInvitedTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private final Community house = House.bundled();

  @Test
  void inTheBundledHouseSomeAreInvitedAndOthersOfferedRest() {
    GiveAndTake now = Balancer.standard().assess(house, MONDAY);

    assertThat(now.invitations().map(Invitation::participant).map(Object::toString).distinct())
        .contains("ahorn")
        .isSubsetOf("ahorn", "bachstelze", "schwalbe");
    assertThat(now.needRest().map(Finding::participant).map(Object::toString))
        .containsExactly("drossel", "pirol");
    assertThat(now.oneSidedTies()).isNotEmpty();
  }

  @Test
  void saysSoInBothLanguages() {
    String german = WhoCouldBeInvited.walk(house, MONDAY, Locale.GERMAN);
    String english = WhoCouldBeInvited.walk(house, MONDAY, Locale.ENGLISH);

    assertThat(german)
        .startsWith("Wer könnte eingeladen werden:\n  ahorn: ")
        .contains(
            "Ein Nein ist so willkommen wie ein Ja.\n",
            "  drossel: Du hast in 12 Wochen 6 Stunden gegeben: Danke!",
            "lindenhof – supermarket: das Haus hat nur bekommen")
        .doesNotContainPattern("[-−]\\d");
    assertThat(english)
        .startsWith("Who could be invited:\n  ahorn: ")
        .contains(
            "A no is as welcome as a yes.\n",
            "  drossel: You have given 6 hours in 12 weeks: thank you!",
            "lindenhof – supermarket: the house has only received");
    assertThat(english.lines()).hasSameSizeAs(german.lines().toList());
  }

  @Test
  void aYearLaterNobodyIsAskedForAnything() {
    assertThat(Balancer.standard().assess(house, MONDAY.plusYears(1)).invitations()).isEmpty();
    assertThat(WhoCouldBeInvited.walk(Community.empty(), MONDAY, Locale.GERMAN)).contains(": –");
  }
}
