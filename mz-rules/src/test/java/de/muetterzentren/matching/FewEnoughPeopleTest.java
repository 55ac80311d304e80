package de.muetterzentren.matching;

import static de.muetterzentren.matching.Fixture.asks;
import static de.muetterzentren.matching.Fixture.house;
import static de.muetterzentren.matching.Fixture.pledged;
import static de.muetterzentren.matching.Fixture.somebody;
import static de.muetterzentren.matching.RuleVerifier.verifyThat;
import static java.util.Locale.ENGLISH;
import static java.util.Locale.GERMAN;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.CareLimit;
import de.muetterzentren.model.centre.HousePolicy;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.service.Services;
import io.vavr.collection.Array;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How many different people one helper supports in a month. */
@Verifies("few-enough-people")
class FewEnoughPeopleTest {
  private static final String RULE = "few-enough-people";

  private final Participant nina = somebody("nina").gives(Services.SHOPPING).build();
  private final CareRequest request = shopping("r1", "amira", "2026-11-24 09-11");

  private static CareLimit.Builder two() {
    return CareLimit.builder()
        .services(TreeSet.of(Services.SHOPPING, Services.VISIT))
        .mostAskers(Option.of(2));
  }

  private static Community limited(CareLimit limit) {
    return house(
        HousePolicy.builder().careLimits(Array.of(limit)).build(),
        somebody("berta").build(),
        somebody("cem").build());
  }

  private static CareRequest shopping(String id, String by, String hours) {
    return asks(id).by(by).forA(Services.SHOPPING).hours(hours).build();
  }

  private Community supportsBertaAndCem(CareLimit limit) {
    Community community = limited(limit);
    community = pledged(community, shopping("b", "berta", "2026-11-02 09-10"), nina);
    community = pledged(community, shopping("b2", "berta", "2026-11-03 09-10"), nina);
    return pledged(community, shopping("c", "cem", "2026-11-30 09-10"), nina);
  }

  @Test
  void aThirdPersonInAMonthIsOneTooMany() {
    verifyThat(RULE)
        .given(supportsBertaAndCem(two().build()), request, nina)
        .objectsTo(nina)
        .says(ENGLISH, "already supports others in this month (the most is 2 different people)")
        .says(
            GERMAN,
            "unterstützt in diesem Monat schon andere (vorgesehen sind höchstens 2 verschiedene"
                + " Menschen)")
        .suggests(ENGLISH, "another month, another task, or help beside somebody else")
        .suggests(
            GERMAN,
            "ein anderer Monat, eine andere Aufgabe oder gemeinsam mit einer anderen Person");
  }

  @Test
  void theSamePersonAgainAndAnotherMonthAreFine() {
    Community community = supportsBertaAndCem(two().build());

    verifyThat(RULE)
        .given(community, shopping("again", "berta", "2026-11-24 09-11"), nina)
        .objectsToNobody();
    verifyThat(RULE)
        .given(community, shopping("later", "amira", "2026-12-01 09-11"), nina)
        .objectsToNobody();
  }

  @Test
  void otherTasksAndOtherDaysAreFree() {
    var laterOn = two().validFrom(Option.of(LocalDate.parse("2026-11-25"))).build();
    var untilMonday = two().validUntil(Option.of(LocalDate.parse("2026-11-23"))).build();
    var until = two().validUntil(Option.of(LocalDate.parse("2026-11-24"))).build();
    var laundry = asks("l").forA(Services.LAUNDRY).build();
    var nina = somebody("nina").gives(Services.SHOPPING).gives(Services.LAUNDRY).build();

    verifyThat(RULE).given(supportsBertaAndCem(laterOn), request, nina).objectsToNobody();
    verifyThat(RULE).given(supportsBertaAndCem(untilMonday), request, nina).objectsToNobody();
    verifyThat(RULE).given(supportsBertaAndCem(until), request, nina).objectsTo(nina);
    verifyThat(RULE).given(supportsBertaAndCem(two().build()), laundry, nina).objectsToNobody();
  }
}
