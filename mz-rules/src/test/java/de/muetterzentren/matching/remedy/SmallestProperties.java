package de.muetterzentren.matching.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.Emergencies;
import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.internal.RuleBase;
import de.muetterzentren.matching.travel.Travel;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.arbitrary.Changes;
import de.muetterzentren.model.arbitrary.Communities;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Urgency;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Duration;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What would help is what trying every set of changes finds, and nothing else. */
class SmallestProperties {
  private static final Matcher MATCHER = Matcher.standard().withProposals(1_000).withNearest(0);

  /** Few starts and houses, so that every set can be tried; helpers may be asked any way. */
  private static final Limits COARSE =
      new Limits(
          Array.of(Duration.ofMinutes(90), Duration.ofHours(3), Duration.ofHours(-2)),
          2,
          3,
          20,
          100_000,
          Duration.ofHours(24),
          2);

  @Provide
  Arbitrary<Community> communities() {
    return Communities.forMatching(2, 5, 3);
  }

  @Provide
  Arbitrary<Community> tiny() {
    return Communities.forMatching(1, 3, 1);
  }

  @Property(tries = 300)
  void upToTwoChangesAreThoseOfBruteForce(@ForAll("communities") Community community) {
    assertEqualToBruteForce(community, COARSE);
  }

  @Property(tries = 150)
  void upToThreeChangesAreThoseOfBruteForce(@ForAll("tiny") Community community) {
    assertEqualToBruteForce(community, COARSE.withChanges(3));
  }

  @Property(tries = 300)
  void soAreThoseOfEmergencies(@ForAll("communities") Community community) {
    assertEqualToBruteForce(emergencies(community), COARSE);
  }

  @Property(tries = 150)
  void soAreUpToThreeOfAnEmergency(@ForAll("tiny") Community community) {
    assertEqualToBruteForce(emergencies(community), COARSE.withChanges(3));
  }

  /** A search that may not leave anybody out by latitude finds the same. */
  @Property(tries = 300)
  void whoeverIsTooFarAwayNeedsNoLook(@ForAll("communities") Community community) {
    for (double kmFurther : new double[] {0, 2}) {
      Limits limits =
          new Limits(COARSE.shifts(), 2, 3, 20, kmFurther, Duration.ofHours(1), COARSE.changes());
      Travel greatCircle = Travel.greatCircle();
      RemedySearch some = search(community, greatCircle, limits);
      RemedySearch all = search(community, Travel.ofKm(greatCircle::km), limits);
      for (CareRequest request :
          community.requests().values().reject(r -> MATCHER.answer(community, r.id()).met())) {
        assertThat(some.remedies(request, Integer.MAX_VALUE, true))
            .isEqualTo(all.remedies(request, Integer.MAX_VALUE, true));
      }
    }
  }

  private static RemedySearch search(Community community, Travel travel, Limits limits) {
    return new RemedySearch(
        community,
        travel,
        (pairs, findings) -> RuleBase.standard().judge(pairs, findings),
        Emergencies.search(),
        (request, helper) -> (request + "/" + helper).hashCode(),
        limits);
  }

  private static Community emergencies(Community community) {
    return Changes.requests(community, request -> request.withUrgency(Urgency.EMERGENCY));
  }

  private static void assertEqualToBruteForce(Community community, Limits limits) {
    RemedySearch search = search(community, Travel.greatCircle(), limits);
    for (CareRequest request : community.requests().values()) {
      if (!MATCHER.answer(community, request.id()).met()) {
        Seq<Remedy> found = search.remedies(request, Integer.MAX_VALUE, true);
        assertThat(BruteForce.names(found))
            .as("%s", request)
            .isEqualTo(new BruteForce(MATCHER, community, request, limits).smallest());
      }
    }
  }
}
