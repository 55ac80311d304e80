package de.muetterzentren.insight.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.model.problem.InvalidValueException;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** Worked out by hand. */
class ProtectionTest {
  @Test
  void whatStandsAloneIsShownFromTheLeastOnAndNobodyIsNobody() {
    assertThat(Protection.standard().show(0)).contains(0L);
    assertThat(Protection.standard().show(1)).isEmpty();
    assertThat(Protection.standard().show(4)).isEmpty();
    assertThat(Protection.standard().show(5)).contains(5L);
    assertThat(Protection.of(3).show(3)).contains(3L);
  }

  @Test
  void theRestOfASumIsWithheldToo() {
    // 3 + 20 = 23: with the 23 shown, 20 would tell the 3
    ShownCounts shown =
        Protection.standard()
            .show(
                Counts.of(
                    "all", Array.of(Counts.of("a", 3L), Counts.of("b", 20L), Counts.of("c", 50L))));

    assertThat(shown.total()).contains(73L);
    assertThat(shown.parts().map(ShownCounts::total))
        .containsExactly(Option.none(), Option.none(), Option.some(50L));
  }

  /** That the smaller of the others is withheld would tell that it is the smaller. */
  @Test
  void whichOtherIsWithheldDoesNotTellHowLargeItIs() {
    for (long[] others : new long[][] {{20, 50}, {50, 20}}) {
      ShownCounts shown =
          Protection.standard()
              .show(
                  Counts.of(
                      "all",
                      Array.of(
                          Counts.of("a", 3, 0),
                          Counts.of("b", others[0], 0),
                          Counts.of("c", others[1], 0))));

      assertThat(shown.parts().map(row -> row.byColumn().head().isEmpty()))
          .containsExactly(true, true, false);
    }
  }

  @Test
  void aSmallCellTakesARectangleWithIt() {
    ShownCounts shown =
        Protection.standard()
            .show(
                Counts.of(
                    "all",
                    Array.of(
                        Counts.of("a", 2, 30, 40),
                        Counts.of("b", 10, 20, 60),
                        Counts.of("c", 70, 80, 90))));

    assertThat(shown.total()).contains(402L);
    assertThat(shown.byColumn())
        .containsExactly(Option.some(82L), Option.some(130L), Option.some(190L));
    assertThat(shown.withheld()).isEqualTo(4);
    assertThat(shown.parts().get(0).byColumn().take(2))
        .containsExactly(Option.none(), Option.none());
    assertThat(shown.parts().get(1).byColumn().take(2))
        .containsExactly(Option.none(), Option.none());
  }

  @Test
  void whereNothingIsSmallAllIsShown() {
    Counts counts = Counts.of("all", Array.of(Counts.of("a", 5, 0), Counts.of("b", 9, 7)));

    assertThat(Protection.standard().show(counts).withheld()).isZero();
  }

  @Test
  void aTableOfOneSmallHouseSaysNothing() {
    ShownCounts shown =
        Protection.standard().show(Counts.of("all", Array.of(Counts.of("a", 2, 0, 1))));

    assertThat(shown.total()).isEmpty();
    assertThat(shown.parts().head().total()).isEmpty();
    assertThat(shown.byColumn().get(0)).isEmpty();
    assertThat(shown.byColumn().get(2)).isEmpty();
  }

  @Test
  void whatIsNoTableIsRefused() {
    assertThatThrownBy(() -> Counts.of("a", -1))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("byColumn[] (-1)");
    assertThatThrownBy(() -> Counts.of("a")).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> Counts.of("a", Array.<Counts>empty()))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> Counts.of("a", Array.of(Counts.of("b", 1), Counts.of("c", 1, 2))))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> new Counts("a", Array.of(Counts.of("b", 1)), Array.of(2L)))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> Protection.of(1)).isInstanceOf(InvalidValueException.class);
  }
}
