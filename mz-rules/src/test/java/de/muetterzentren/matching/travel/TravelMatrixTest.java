package de.muetterzentren.matching.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.muetterzentren.model.participant.TravelMode;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.problem.InvalidValueException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TravelMatrixTest {
  private static final Place HOME = Place.of(50.1, 7.1);
  private static final Place SCHOOL = Place.of(50.2, 7.2);
  private static final Place FAR = Place.of(51, 8);

  @Test
  void directionsMayDiffer() {
    Travel roads = TravelMatrix.builder().km(HOME, SCHOOL, 4).km(SCHOOL, HOME, 6).build();

    assertThat(roads.km(HOME, SCHOOL)).isEqualTo(4);
    assertThat(roads.km(SCHOOL, HOME)).isEqualTo(6);
    assertThat(roads.time(HOME, SCHOOL, TravelMode.CAR)).isEqualTo(Duration.ofSeconds(450));
  }

  @Test
  void whatTheTableLacksHasNoWay() {
    Travel roads = TravelMatrix.builder().km(HOME, SCHOOL, 4).build();

    assertThat(roads.km(HOME, FAR)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(roads.km(SCHOOL, HOME)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(roads.time(HOME, FAR, TravelMode.CAR)).isEqualTo(Duration.ofHours(10_000));
    assertThat(roads.km(FAR, FAR)).isZero();
    assertThat(roads.onlyFrom(SCHOOL).get()).containsExactlyInAnyOrder(HOME, SCHOOL);
    assertThat(roads.onlyFrom(FAR).get()).containsExactly(FAR);
  }

  @Test
  void kmReckonedFromTimeAreNotMeasured() {
    Travel roads =
        TravelMatrix.builder()
            .time(HOME, SCHOOL, Duration.ofMinutes(15))
            .way(SCHOOL, HOME, 7, Duration.ofMinutes(20))
            .build();

    assertThat(roads.km(HOME, SCHOOL)).isCloseTo(8, within(1e-9));
    assertThat(roads.measuresKm(HOME, SCHOOL)).isFalse();
    assertThat(roads.measuresKm(SCHOOL, HOME)).isTrue();
    assertThat(roads.time(SCHOOL, HOME, TravelMode.WALK)).isEqualTo(Duration.ofMinutes(20));
  }

  @Test
  void refusesWaysThatCannotBe() {
    TravelMatrix.Builder roads = TravelMatrix.builder();

    assertThatThrownBy(() -> roads.km(HOME, SCHOOL, -1))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("km (-1");
    assertThatThrownBy(() -> roads.km(HOME, SCHOOL, Double.NaN))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> roads.time(HOME, SCHOOL, Duration.ofMinutes(-5)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("time (PT-5M)");
  }

  @Test
  void aTableDoesNotChangeWithItsBuilder() {
    TravelMatrix.Builder roads = TravelMatrix.builder().km(HOME, SCHOOL, 4);
    Travel before = roads.build();
    roads.km(HOME, SCHOOL, 5).km(FAR, SCHOOL, 9);

    assertThat(before.km(HOME, SCHOOL)).isEqualTo(4);
    assertThat(before.km(FAR, SCHOOL)).isEqualTo(Double.POSITIVE_INFINITY);
  }
}
