package de.muetterzentren.insight.cafe.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers that are known. */
class FairChoiceTest {
  private static final Map<Integer, Set<String>> FRENCH_OR_INDIAN =
      Rounds.wishes("F", "F", "F", "I", "I");

  @Test
  void threeWhoWantFrenchFoodAndTwoWhoWantIndianGetThreeDinnersAndTwo() {
    List<String> dinners = new ArrayList<>();
    FairChoice<Integer, String> now = FairChoice.begin();
    for (int week = 0; week < 10; week++) {
      String dinner = now.next(FRENCH_OR_INDIAN, Comparator.naturalOrder()).get();
      dinners.add(dinner);
      now = now.after(FRENCH_OR_INDIAN, dinner);
    }
    assertThat(dinners).containsExactly("F", "I", "F", "I", "F", "F", "I", "F", "I", "F");
  }

  @Test
  void theFirstRoundIsReckonedByHand() {
    FairChoice<Integer, String> begin = FairChoice.begin();
    assertThat(begin.scores(FRENCH_OR_INDIAN).get("F")).isEqualTo(Option.of(Fraction.of(3, 1)));
    assertThat(begin.scores(FRENCH_OR_INDIAN).get("I")).isEqualTo(Option.of(Fraction.of(2, 1)));

    FairChoice<Integer, String> now = begin.after(FRENCH_OR_INDIAN, "F");
    assertThat(now.of(0)).isEqualTo(new Standing(Fraction.of(1, 3), 0));
    assertThat(now.of(4)).isEqualTo(new Standing(Fraction.of(2, 1), 1));
  }

  @Test
  void whoOweNothingYetPayNothingButAreGlad() {
    FairChoice<Integer, String> now = FairChoice.begin();
    now = now.after(Rounds.wishes("A", "B", "B"), "A");
    assertThat(now.of(0).weight()).isEqualTo(Fraction.of(-1, 1));

    FairChoice<Integer, String> then = now.after(Rounds.wishes("B", "B", "A"), "B");
    assertThat(then.of(0)).isEqualTo(new Standing(Fraction.ZERO, 0));
    assertThat(then.of(1)).isEqualTo(new Standing(Fraction.ZERO, 0));
    assertThat(then.of(2)).isEqualTo(new Standing(Fraction.of(3, 1), 2));
  }

  @Test
  void nobodyThereIsNoChoiceAndWhatNobodyWishedForChangesNothing() {
    FairChoice<Integer, String> begin = FairChoice.begin();
    assertThat(begin.next(HashMap.empty(), Comparator.naturalOrder())).isEmpty();
    assertThat(begin.next(HashMap.of(1, HashSet.empty()), Comparator.naturalOrder())).isEmpty();
    assertThat(begin.after(FRENCH_OR_INDIAN, "P")).isEqualTo(begin);
  }

  @Test
  void ofEqualScoresTheOneThatMoreWishForWinsThenANeutralOrder() {
    FairChoice<Integer, String> begin = FairChoice.begin();
    FairChoice<Integer, String> oneOwes = begin.after(Rounds.wishes("A", "B"), "A");
    // 0 has nothing above 0, 1 has 2: equal scores
    Map<Integer, Set<String>> wishes = HashMap.of(0, HashSet.of("Z"), 1, HashSet.of("A", "Z"));
    assertThat(oneOwes.next(wishes, Comparator.naturalOrder())).contains("Z");
    assertThat(begin.next(Rounds.wishes("A", "B"), Comparator.naturalOrder())).contains("A");
    assertThat(begin.next(Rounds.wishes("A", "B"), Comparator.reverseOrder())).contains("B");
  }

  @Test
  void fractionsAreExactAndInLowestTerms() {
    assertThat(Fraction.of(2, 6)).isEqualTo(Fraction.of(1, 3)).hasToString("1/3");
    assertThat(Fraction.of(1, 3).plus(Fraction.of(1, 6))).isEqualTo(Fraction.of(1, 2));
    assertThat(Fraction.of(1, 3).minus(Fraction.of(4, 3))).hasToString("-1");
    assertThat(Fraction.of(1, 3)).isGreaterThan(Fraction.of(33, 100)).isLessThan(Fraction.ONE);
    assertThat(Fraction.of(0, 7)).isEqualTo(Fraction.ZERO);
    assertThatThrownBy(() -> Fraction.of(1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("under (0) must be more than 0");
  }
}
