package de.muetterzentren.insight.benefit.guard;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.insight.figure.FigureKind;
import de.muetterzentren.insight.figure.HelpGroup;
import de.muetterzentren.insight.release.Cell;
import de.muetterzentren.insight.sheet.Amounts;
import de.muetterzentren.model.contribution.ContributionKind;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How often something was given: by kind of help, for a service, in all. */
class TimesAttackTest {
  private static final int PEOPLE = 30;

  /** Good for both, not good for both, nothing said. */
  @Test
  void noTimeOfWhichNothingWasSaidCanBeReckoned() {
    Worlds.nobodyCanTell(
        Worlds.of(3, 14),
        3,
        9,
        world ->
            Worlds.guarded(
                HashMap.of(
                    FigureKind.CONTRIBUTIONS,
                    Worlds.sum(world, 0, 1, 2),
                    FigureKind.TOLD,
                    Worlds.sum(world, 0, 1),
                    FigureKind.GOOD_FOR_BOTH,
                    Worlds.sum(world, 0))));
  }

  /** Hours, meals of few people or more, and money of partners, each so often. */
  @Test
  void howOftenAKindOfHelpWasGivenCannotBeReckoned() {
    List<int[]> worlds = new ArrayList<>();
    for (int[] world : Worlds.of(4, 12)) {
      if (world[0] > 2 && world[1] > 0 && (world[2] == 2 || world[2] == 6 && world[1] > 2)) {
        worlds.add(world);
      }
    }
    Worlds.nobodyCanTell(worlds, 2, 100, TimesAttackTest::hoursMealsAndMoney);
  }

  private static SmallCounts hoursMealsAndMoney(int[] world) {
    int all = world[0] + world[1] + world[3];
    Cell.Amount hours = Worlds.amount(50, Math.min(8, 2 * world[0]), world[0]);
    Cell.Amount meals = Worlds.amount(50, world[2], world[1]);
    Cell.Amount money = Worlds.amount(world[3] > 0 ? 9 : 0, 0, world[3]);
    Map<FigureKind, Cell.Amount> figures =
        HashMap.of(
            FigureKind.CONTRIBUTIONS,
            Worlds.amount(all, PEOPLE, all),
            FigureKind.HOURS,
            hours,
            FigureKind.HOUSE_HOURS,
            hours,
            FigureKind.MEALS,
            meals,
            FigureKind.MONEY,
            money,
            FigureKind.ACTIVE_MONTHS,
            Worlds.amount(7, 0, all),
            FigureKind.KINDS_OF_HELP,
            Worlds.amount(1, 0, world[0]));
    var relief = Worlds.given(HelpGroup.RELIEF, ContributionKind.HOURS, hours);
    var other = Worlds.given(HelpGroup.OTHER, ContributionKind.MEALS, meals);
    return world[3] > 0
        ? Worlds.guarded(
            figures,
            relief,
            other,
            Worlds.given(HelpGroup.RESOURCES, ContributionKind.MONEY, money))
        : Worlds.guarded(figures, relief, other);
  }

  /** Hours of one kind of help for a service and for others, and hours of another kind. */
  @Test
  void noTimeForAnotherServiceCanBeReckonedFromItsKindOfHelp() {
    java.util.Map.of(
            FigureKind.FOR_THE_CAFE, HelpGroup.ENCOUNTER,
            FigureKind.LANGUAGE_PRACTISED, HelpGroup.NEWCOMERS,
            FigureKind.HELPED_BACK_TO_WORK, HelpGroup.EDUCATION,
            FigureKind.ACCOMPANIED, HelpGroup.ADVICE)
        .forEach(
            (service, group) ->
                Worlds.nobodyCanTell(
                    Worlds.of(3, 14),
                    3,
                    9,
                    world ->
                        Worlds.guarded(
                            HashMap.of(
                                service,
                                times(world, 0),
                                FigureKind.CONTRIBUTIONS,
                                times(world, 0, 1, 2)),
                            hours(group, times(world, 0, 1)),
                            hours(HelpGroup.THE_OLD, times(world, 2)))));
  }

  /** Without any other kind of help the total says what the kinds of help do not say. */
  @Test
  void noTimeForAnotherServiceCanBeReckonedFromAll() {
    Worlds.nobodyCanTell(
        Worlds.of(3, 14),
        3,
        9,
        world ->
            Worlds.guarded(
                HashMap.of(
                    FigureKind.FOR_THE_CAFE,
                    times(world, 0),
                    FigureKind.ACCOMPANIED,
                    times(world, 1),
                    FigureKind.CONTRIBUTIONS,
                    times(world, 0, 1, 2))));
  }

  /** For newcomers: languages, the café, others; encounter: the café, others. */
  @Test
  void noTimeCanBeReckonedFromServicesThatShareAKindOfHelp() {
    Worlds.nobodyCanTell(
        Worlds.of(5, 7),
        5,
        5,
        world ->
            Worlds.guarded(
                HashMap.of(
                    FigureKind.LANGUAGE_PRACTISED,
                    times(world, 0),
                    FigureKind.FOR_THE_CAFE,
                    times(world, 1, 3),
                    FigureKind.CONTRIBUTIONS,
                    times(world, 0, 1, 2, 3, 4)),
                hours(HelpGroup.NEWCOMERS, times(world, 0, 1, 2)),
                hours(HelpGroup.ENCOUNTER, times(world, 3, 4))));
  }

  private static Cell.Amount times(int[] world, int... parts) {
    int times = Worlds.sum(world, parts).records();
    return Worlds.amount(times, PEOPLE, times);
  }

  private static Amounts.Given hours(HelpGroup group, Cell.Amount times) {
    return Worlds.given(group, ContributionKind.HOURS, Worlds.amount(50, PEOPLE, times.records()));
  }

  @Test
  void whereEnoughIsLeftBothTheKindOfHelpAndTheServiceAreSaid() {
    for (int rest : List.of(0, 5)) {
      SmallCounts guard =
          Worlds.guarded(
              HashMap.of(
                  FigureKind.FOR_THE_CAFE,
                  Worlds.amount(29, PEOPLE, 29),
                  FigureKind.CONTRIBUTIONS,
                  Worlds.amount(29 + rest, PEOPLE, 29 + rest)),
              hours(HelpGroup.ENCOUNTER, Worlds.amount(29 + rest)));

      assertThat(guard.of(FigureKind.FOR_THE_CAFE)).isEqualTo(exactly(29));
      assertThat(guard.help().map(HelpSaid::records)).containsExactly(exactly(29 + rest));
    }
  }

  /** What is said where all is large enough. */
  @Test
  void whereEveryKindOfHelpWasGivenOftenItIsSaidHowOften() {
    SmallCounts guard =
        Worlds.guarded(
            HashMap.of(FigureKind.HOURS, Worlds.amount(50, 8, 9)),
            Worlds.given(HelpGroup.RELIEF, ContributionKind.HOURS, Worlds.amount(50, 8, 9)));

    assertThat(guard.help().map(HelpSaid::records)).containsExactly(exactly(9));
    assertThat(guard.records(FigureKind.HOURS)).isEqualTo(exactly(9));
  }

  private static Said exactly(int number) {
    return new Said.Exactly(BigDecimal.valueOf(number));
  }
}
