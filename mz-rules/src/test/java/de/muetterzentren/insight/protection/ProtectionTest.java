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
  void aSumIsShownWhereAllBelowItIsElseAtLeastWhatIsShown() {
    ShownCounts open = row("open", Option.some(5L), Option.some(7L), Option.some(12L));
    ShownCounts closed = row("closed", Option.none(), Option.some(0L), Option.some(30L));
    ShownCounts little = row("little", Option.none(), Option.some(0L), Option.none());

    ShownCounts north = ShownCounts.sum("north", Array.of(open, closed));
    ShownCounts all =
        ShownCounts.sum("all", Array.of(north, ShownCounts.sum("south", Array.of(little))));

    assertThat(north.byColumn()).containsExactly(Option.none(), Option.some(7L));
    assertThat(north.total()).contains(42L);
    assertThat(all.byColumn()).containsExactly(Option.none(), Option.some(7L));
    assertThat(all.total()).isEmpty();
    assertThat(all.atLeast()).isEqualTo(42);
    assertThat(all.atLeast(0)).isEqualTo(5);
    assertThat(all.atLeast(1)).isEqualTo(7);
    assertThatThrownBy(() -> ShownCounts.sum("none", Array.empty()))
        .isInstanceOf(InvalidValueException.class);
  }

  private static ShownCounts row(
      String name, Option<Long> one, Option<Long> other, Option<Long> total) {
    return new ShownCounts(name, Array.empty(), Array.of(one, other), total);
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
