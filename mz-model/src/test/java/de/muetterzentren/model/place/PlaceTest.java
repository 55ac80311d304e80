package de.muetterzentren.model.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {
  @ParameterizedTest
  @CsvSource({
    "52.5200, 13.4050, 48.1351, 11.5820, 504.2, 0.5", // Berlin, Munich
    "53.5511, 9.9937, 52.5200, 13.4050, 255.3, 0.5", // Hamburg, Berlin
    "51.5074, -0.1278, 40.7128, -74.0060, 5570.2, 1", // London, New York
    "0, 0, 0, 180, 20015.115, 0.01", // antipodes
    "90, 0, -90, 0, 20015.115, 0.01", // the poles
    "48.137, 11.575, -48.137, -168.425, 20015.115, 0.01",
    "0, 179.5, 0, -179.5, 111.195, 0.01", // over the date line
    "0, 180, 0, -180, 0, 0.000001",
    "90, 0, 90, 135, 0, 0.000001", // all longitudes meet at a pole
    "0, 0, 1, 0, 111.195, 0.001",
    "48.137, 11.575, 48.137, 11.575, 0, 0"
  })
  void knownDistances(double lat1, double lon1, double lat2, double lon2, double km, double error) {
    assertThat(Place.of(lat1, lon1).kmTo(Place.of(lat2, lon2))).isCloseTo(km, within(error));
  }

  @ParameterizedTest
  @CsvSource({
    "90.0001, 0, latitude",
    "-90.0001, 0, latitude",
    "0, 180.0001, longitude",
    "0, -180.0001, longitude",
    "NaN, 0, latitude",
    "0, NaN, longitude",
    "Infinity, 0, latitude",
    "0, -Infinity, longitude"
  })
  void placesOffTheEarthAreRefused(double latitude, double longitude, String field) {
    assertThatThrownBy(() -> Place.of(latitude, longitude))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refused -> assertThat(refused.problems().map(Problem::path)).containsExactly(field));
  }

  @Test
  void bothProblemsAreNamedAtOnce() {
    assertThatThrownBy(() -> Place.of(91, Double.NaN))
        .hasMessage(
            "latitude (91.0) must be from -90 to 90; longitude (NaN) must be from -180 to 180");
  }

  @Test
  void zeroHasNoSign() {
    assertThat(Place.of(-0.0, -0.0)).isEqualTo(Place.of(0, 0)).hasSameHashCodeAs(Place.of(0, 0));
  }
}
