package de.muetterzentren.examples.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.muetterzentren.examples.goods.Published;
import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.goods.Certificate;
import de.muetterzentren.matching.goods.Distribution;
import de.muetterzentren.matching.goods.Gift;
import de.muetterzentren.matching.plan.Horizon;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Real asks and offers shared out (CASES.md 9), checked against the files and what others say. */
class PpeDistributionTest {
  @TestFactory
  Stream<DynamicTest> asMuchAsOthersFoundWithAsLittleWay() {
    return OpenData.in("ppe-match", "2020-").stream()
        .map(week -> DynamicTest.dynamicTest(week.getFileName().toString(), () -> check(week)));
  }

  private static void check(Path directory) {
    Imported week = PpeWeek.read(directory).get();
    Distribution all =
        Matcher.standard()
            .withNearest(0)
            .withTravel(week.travel())
            .distribute(
                week.community(),
                Horizon.week(LocalDate.parse(directory.getFileName().toString()), ZoneOffset.UTC));
    Published others = Published.of(directory).get();
    Certificate.Total total = all.certificate().total(PpeWeek.UNIT).get();

    assertThat(total.given().value()).isEqualByComparingTo(String.valueOf(others.most()));
    assertThat(total.unitKm().value().doubleValue() / PpeWeek.KM_PER_MILE)
        .isCloseTo(others.unitMiles(), within(0.02));
    assertThat(all.certificate().best()).isTrue();
    checkGifts(all, new RawWeek(directory).possibleGifts());
    assertThat(all.met().size() + all.rests().size()).isEqualTo(week.community().requests().size());
  }

  /** Each gift is possible, as the files alone say. */
  private static void checkGifts(Distribution all, Map<String, Map<String, Double>> possible) {
    Map<String, Double> given = new HashMap<>();
    for (Gift gift : all.gifts()) {
      assertThat(gift.amount().quantity())
          .isLessThanOrEqualTo(possible.get(gift.request().value()).get(gift.giver().value()));
      assertThat(gift.proposal().reasons()).isNotEmpty();
      given.merge(gift.request().value(), gift.amount().quantity(), Double::sum);
    }
    all.met()
        .forEach(
            request ->
                assertThat(given.get(request.value()))
                    .isGreaterThanOrEqualTo(
                        possible.get(request.value()).values().stream()
                            .mapToDouble(Double::doubleValue)
                            .max()
                            .orElseThrow()));
  }
}
