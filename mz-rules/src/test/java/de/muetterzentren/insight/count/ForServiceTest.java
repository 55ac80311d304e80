package de.muetterzentren.insight.count;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.insight.figure.FigureKind;
import de.muetterzentren.insight.figure.HelpGroup;
import de.muetterzentren.model.contribution.ContributionKind;
import org.junit.jupiter.api.Test;

/** In which kinds of help a service can stand. */
class ForServiceTest {
  @Test
  void hoursForTheCafeAreEncounterUnlessSomebodyAskedForThem() {
    for (HelpGroup group : HelpGroup.values()) {
      assertThat(ForService.canBeIn(FigureKind.FOR_THE_CAFE, group, ContributionKind.HOURS))
          .as("%s", group)
          .isEqualTo(
              group == HelpGroup.ENCOUNTER
                  || group == HelpGroup.NEWCOMERS
                  || group == HelpGroup.EMERGENCIES);
    }
  }

  @Test
  void moneyForTheCafeIsWhatAllMoneyIs() {
    assertThat(
            ForService.canBeIn(
                FigureKind.FOR_THE_CAFE, HelpGroup.RESOURCES, ContributionKind.MONEY))
        .isTrue();
    assertThat(
            ForService.canBeIn(
                FigureKind.FOR_THE_CAFE, HelpGroup.ENCOUNTER, ContributionKind.MONEY))
        .isFalse();
  }

  @Test
  void aFigureThatIsNotOfOneServiceCanBeInNone() {
    assertThat(ForService.canBeIn(FigureKind.HOURS, HelpGroup.ENCOUNTER, ContributionKind.HOURS))
        .isFalse();
  }
}
