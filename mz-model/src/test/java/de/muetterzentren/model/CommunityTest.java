package de.muetterzentren.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.model.Faults.Fault;
import de.muetterzentren.model.contribution.Amount;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionId;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Decline;
import de.muetterzentren.model.request.Pledge;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.When;
import de.muetterzentren.model.service.Field;
import de.muetterzentren.model.service.Service;
import de.muetterzentren.model.service.Services;
import de.muetterzentren.model.time.Recurrence;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommunityTest {
  private static final Community VALID = Valid.community().orThrow();
  private static final Pledge PLEDGE = Pledge.of(Valid.REQUEST, Valid.BERTA, Valid.AGREED);

  static Stream<Fault> faults() {
    return Faults.ALL.stream().map(kind -> kind.apply(VALID, "1"));
  }

  static Stream<Fault> dangling() {
    return Faults.DANGLING.stream().map(kind -> kind.apply(VALID, "1"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void everyFaultIsNamedByItsPath(Fault fault) {
    CommunityBuilder builder = Valid.community();
    fault.addTo(builder);
    var problems = builder.build().getError();
    assertThat(problems.map(Problem::path)).containsExactly(fault.path());
    assertThat(problems.head().expected()).isEqualTo(fault.expected());
    assertThatThrownBy(builder::orThrow)
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining(fault.path());
  }

  @ParameterizedTest
  @MethodSource("dangling")
  void noChangeLetsAFaultIn(Fault fault) {
    Community community = VALID;
    int last = fault.parts().size() - 1;
    for (Object part : fault.parts().subList(0, last)) {
      community = Faults.with(community, part).get();
    }
    var refused = Faults.with(community, fault.parts().get(last));
    assertThat(refused.getError().map(Problem::path)).containsExactly(fault.path());
    assertThat(refused.getError().head().expected()).isEqualTo(fault.expected());
  }

  @Test
  void allFaultsAreNamedAtOnceInTheOrderOfPaths() {
    CommunityBuilder builder = Valid.community();
    for (int i = 0; i < Faults.ALL.size(); i++) {
      Faults.ALL.get(i).apply(VALID, "-" + i).addTo(builder);
    }
    var paths = builder.build().getError().map(Problem::path);
    assertThat(paths).hasSize(Faults.ALL.size());
    assertThat(paths.asJava()).isSorted();
  }

  @Test
  void anEmptyCommunityHasTheWellKnownServicesAlone() {
    assertThat(Community.builder().orThrow()).isEqualTo(Community.empty());
    assertThat(Community.empty().services().values()).hasSameSizeAs(Services.all());
    assertThat(Community.empty().participants()).isEmpty();
  }

  @Test
  void anEqualServiceMayBeAddedAgain() {
    CommunityBuilder builder = Community.builder();
    Services.all().forEach(builder::add);
    assertThat(builder.orThrow()).isEqualTo(Community.empty());
  }

  @Test
  void aServiceCanBeReplacedLater() {
    Service renamed = new Service(Services.VISIT, Field.CARE, "Anderes", "Another");
    assertThat(VALID.with(renamed).get().services().get(Services.VISIT)).contains(renamed);
  }

  @Test
  void pledgesStandByRequestAndHelper() {
    Community pledged = VALID.with(PLEDGE).get();
    assertThat(pledged.pledgesFor(Valid.REQUEST).get(Valid.BERTA)).contains(PLEDGE);
    assertThat(pledged.pledges()).hasSize(1);
    assertThat(pledged.pledgesFor(RequestId.of("another"))).isEmpty();
    assertThat(VALID.pledges()).isEmpty();
  }

  @Test
  void aPledgeTakesThePlaceOfTheSameOne() {
    Pledge later = Pledge.of(Valid.REQUEST, Valid.BERTA, Valid.AGREED.plusSeconds(1));
    Community pledged = VALID.with(PLEDGE).get().with(later).get();
    assertThat(pledged.pledgesFor(Valid.REQUEST).values()).containsExactly(later);
  }

  @Test
  void withoutThePledgeNothingOfItIsLeft() {
    Community pledged = VALID.with(PLEDGE).get();
    assertThat(pledged.without(PLEDGE)).isEqualTo(VALID);
    assertThat(VALID.without(PLEDGE)).isEqualTo(VALID);
  }

  @Test
  void withoutOnePledgeTheOthersStay() {
    ParticipantId cem = ParticipantId.of("cem");
    Pledge other = Pledge.of(Valid.REQUEST, cem, Valid.AGREED);
    Community both = VALID.with(Participant.of(cem)).get().with(PLEDGE).get().with(other).get();
    assertThat(both.without(PLEDGE).pledgesFor(Valid.REQUEST).values()).containsExactly(other);
  }

  @Test
  void withoutARequestItsPledgesAndDeclinesGoToo() {
    Community said =
        VALID.with(PLEDGE).get().with(new Decline(Valid.REQUEST, Valid.BERTA, Valid.AGREED)).get();
    assertThat(said.declinesOf(Valid.REQUEST).keySet()).containsExactly(Valid.BERTA);
    Community gone = said.without(Valid.REQUEST).get();
    assertThat(gone.requests()).isEmpty();
    assertThat(gone.pledges()).isEmpty();
    assertThat(gone.declines()).isEmpty();
  }

  private static final Contribution GIVEN = Valid.contribution().build();
  private static final Contribution LESS = GIVEN.corrected(ContributionId.of("b2"), 1);

  @Test
  void aCorrectionIsANewEntryAndHoldsInPlaceOfTheOther() {
    Contribution never = LESS.corrected(ContributionId.of("b3"), 0);
    Community once = VALID.with(LESS).get();
    Community twice = once.with(never).get();

    assertThat(VALID.holds(GIVEN)).isTrue();
    assertThat(once.contributions().values()).containsExactlyInAnyOrder(GIVEN, LESS);
    assertThat(once.contributions().values().filter(once::holds)).containsExactly(LESS);
    assertThat(twice.contributions()).hasSize(3);
    assertThat(twice.contributions().values().filter(twice::holds)).isEmpty();
  }

  @Test
  void whatIsCorrectedTwiceIsRefused() {
    Contribution other = GIVEN.corrected(ContributionId.of("b3"), 3);
    String[] both = {"contributions[b2].corrects", "contributions[b3].corrects"};

    var later = VALID.with(LESS).get().with(other).getError();
    var atOnce = Valid.community().add(LESS).add(other).build().getError();

    assertThat(later.map(Problem::path)).containsExactly(both);
    assertThat(atOnce.map(Problem::path)).containsExactly(both);
    assertThat(atOnce.map(Problem::expected)).containsOnly(Expectation.UNIQUE);
  }

  @Test
  void correctionsInACircleAreRefused() {
    Contribution circle = Valid.contribution().corrects(Option.of(ContributionId.of("b3"))).build();
    Contribution last = LESS.corrected(ContributionId.of("b3"), 3);
    Contribution led = circle.corrected(ContributionId.of("b4"), 3);

    var refused = VALID.with(LESS).get().with(last).get().with(circle).getError();
    var atOnce = Valid.community().add(LESS).add(last).build().get();

    assertThat(refused.map(Problem::path)).contains("contributions[b1].corrects");
    assertThat(refused.map(Problem::expected)).containsOnly(Expectation.NO_CIRCLE);
    assertThat(CommunityChecks.problems(CommunityParts.put(atOnce, circle)).map(Problem::path))
        .containsExactlyInAnyOrder(
            "contributions[b1].corrects",
            "contributions[b2].corrects",
            "contributions[b3].corrects");
    assertThat(
            CommunityChecks.problems(CommunityParts.put(CommunityParts.put(atOnce, circle), led))
                .filter(problem -> problem.expected() == Expectation.NO_CIRCLE)
                .map(Problem::path))
        .doesNotContain("contributions[b4].corrects");
  }

  @Test
  void whatIsCorrectedKeepsItsFlow() {
    Community corrected = VALID.with(LESS).get();
    Contribution turned =
        Contribution.builder()
            .id(GIVEN.id())
            .giver(GIVEN.receiver())
            .receiver(GIVEN.giver())
            .kind(GIVEN.kind())
            .quantity(2)
            .on(GIVEN.on())
            .build();

    assertThat(corrected.with(turned).getError().map(Problem::path))
        .containsExactly("contributions[b2].corrects");
  }

  @Test
  void aRequestThatAContributionIsAboutStays() {
    Community thanked =
        VALID
            .with(
                Contribution.builder()
                    .id(ContributionId.of("b2"))
                    .giver(Party.of(Valid.BERTA))
                    .receiver(Party.of(Valid.AMIRA))
                    .kind(ContributionKind.HOURS)
                    .quantity(2)
                    .on(LocalDate.of(2026, 11, 23))
                    .request(Option.of(Valid.REQUEST))
                    .build())
            .get();
    assertThat(thanked.without(Valid.REQUEST).getError().map(Problem::path))
        .containsExactly("contributions[b2].request");
  }

  @Test
  void somebodyWhoIsNamedElsewhereStays() {
    assertThat(VALID.without(Valid.AMIRA).getError().map(Problem::path))
        .containsExactly("contributions[b1].giver", "requests[r1].asker");
    ParticipantId cem = ParticipantId.of("cem");
    assertThat(VALID.with(Participant.of(cem)).get().without(cem).get()).isEqualTo(VALID);
    assertThat(VALID.without(cem).get()).isEqualTo(VALID);
  }

  @Test
  void aRequestCannotMoveAwayFromItsPledges() {
    Community pledged =
        VALID
            .with(new Pledge(Valid.REQUEST, Valid.BERTA, Option.of(Valid.START), Valid.AGREED))
            .get();
    CareRequest moved =
        VALID
            .requests()
            .get(Valid.REQUEST)
            .get()
            .withWhen(When.at(Valid.START.plusDays(1), Duration.ofHours(2)));
    assertThat(pledged.with(moved).getError().map(Problem::path))
        .containsExactly("pledges[r1/berta].starts[0]");
    assertThat(VALID.with(moved).isValid()).isTrue();
  }

  @Test
  void aPledgedStartMayBeWrittenInAnotherZone() {
    var sameInUtc = Valid.START.withZoneSameInstant(ZoneOffset.UTC);
    assertThat(
            VALID
                .with(new Pledge(Valid.REQUEST, Valid.BERTA, Option.of(sameInUtc), Valid.AGREED))
                .isValid())
        .isTrue();
  }

  @Test
  void aPledgeHasOneStartOrOneForEachTime() {
    CareRequest thrice =
        Valid.request()
            .recurrence(Option.of(Recurrence.of("FREQ=WEEKLY;COUNT=3")))
            .build()
            .withWhen(When.between(Valid.START, Valid.START.plusHours(2), Duration.ofHours(1)));
    Community asked = VALID.with(thrice).get();
    ZonedDateTime late = Valid.START.plusHours(1);

    assertThat(problems(asked, late)).isEmpty();
    assertThat(problems(asked, late, late.plusWeeks(1), Valid.START.plusWeeks(2))).isEmpty();
    assertThat(problems(asked, late, late.plusWeeks(1)))
        .containsExactly("pledges[r1/berta].starts (2) must be 1, or one for each of the 3 times");
    assertThat(problems(asked, late, late, late.plusWeeks(2).plusHours(2)))
        .containsExactly(
            "pledges[r1/berta].starts[1] (2026-11-23T09:00+01:00[Europe/Berlin]) must be a start that the request allows",
            "pledges[r1/berta].starts[2] (2026-12-07T11:00+01:00[Europe/Berlin]) must be a start that the request allows");
  }

  private static Seq<String> problems(Community asked, ZonedDateTime... starts) {
    return asked
        .with(new Pledge(Valid.REQUEST, Valid.BERTA, Array.of(starts), Valid.AGREED))
        .fold(
            problems -> problems.map(problem -> problem.text(Locale.ENGLISH)),
            valid -> Array.empty());
  }

  @Test
  void aBuilderGoesOnAfterBuildingAndChangesNothingBuilt() {
    CommunityBuilder builder = Valid.community();
    Community before = builder.orThrow();
    builder.add(Participant.of(ParticipantId.of("cem")));
    assertThat(before).isEqualTo(VALID);
    assertThat(builder.orThrow().participants()).hasSize(3);
  }

  @Test
  void oneMoreAmongAHundredThousandSharesTheRest() {
    CommunityBuilder builder = Valid.community();
    IntStream.range(0, 100_000).forEach(i -> builder.add(request(RequestId.of("many-" + i))));
    Community large = builder.orThrow();
    CareRequest one = request(RequestId.of("one-more"));
    Community larger = large.with(one).get();
    assertThat(larger.requests().size()).isEqualTo(large.requests().size() + 1);
    assertThat(large.requests().containsKey(one.id())).isFalse();
    assertThat(larger.participants()).isSameAs(large.participants());
    assertThat(larger.centres()).isSameAs(large.centres());
    assertThat(larger.services()).isSameAs(large.services());
    assertThat(larger.offers()).isSameAs(large.offers());
    assertThat(larger.pledges()).isSameAs(large.pledges());
    assertThat(larger.declines()).isSameAs(large.declines());
    assertThat(larger.contributions()).isSameAs(large.contributions());
    assertThat(larger.partners()).isSameAs(large.partners());
    for (int i = 0; i < 100_000; i += 1_000) {
      RequestId id = RequestId.of("many-" + i);
      assertThat(larger.requests().get(id).get()).isSameAs(large.requests().get(id).get());
    }
  }

  private static CareRequest request(RequestId id) {
    return CareRequest.builder()
        .id(id)
        .centre(Valid.HOUSE)
        .asker(Valid.AMIRA)
        .service(Services.BABYSITTING)
        .when(When.at(Valid.START, Duration.ofHours(2)))
        .build();
  }

  @Test
  void partsThatArePledgedFitToWhatIsAskedFor() {
    Community meals =
        VALID.with(Valid.request().amount(Option.of(Amount.of(40, "meals"))).build()).get();
    Pledge part = Pledge.ofAmount(Valid.REQUEST, Valid.BERTA, Amount.of(30, "meals"), Valid.AGREED);
    Community pledged = meals.with(part).get();
    ParticipantId cem = ParticipantId.of("cem");
    Community more = pledged.with(Participant.of(cem)).get();

    assertThat(
            more.with(Pledge.ofAmount(Valid.REQUEST, cem, Amount.of(10, "meals"), Valid.AGREED))
                .isValid())
        .isTrue();
    assertThat(
            texts(
                more.with(
                    Pledge.ofAmount(Valid.REQUEST, cem, Amount.of(11, "meals"), Valid.AGREED))))
        .containsExactly("pledges[" + Valid.REQUEST + "].amount (41.0) must be from 0 to 40");
    assertThat(
            texts(more.with(Pledge.ofAmount(Valid.REQUEST, cem, Amount.of(1, "kg"), Valid.AGREED))))
        .containsExactly(
            "pledges["
                + Valid.REQUEST
                + "/cem].amount.unit must be the unit in which it is asked for");
    assertThat(texts(VALID.with(part)))
        .containsExactly(
            "pledges["
                + Valid.REQUEST
                + "/"
                + Valid.BERTA
                + "].amount (30.0) must be given only together with requests.amount");
    assertThat(
            texts(pledged.with(Valid.request().amount(Option.of(Amount.of(20, "meals"))).build())))
        .containsExactly("pledges[" + Valid.REQUEST + "].amount (30.0) must be from 0 to 20");
    // all of it by somebody else too: who has less gives what there is
    assertThat(more.with(Pledge.of(Valid.REQUEST, cem, Valid.AGREED)).isValid()).isTrue();
    assertThatThrownBy(() -> Amount.of(0, "meals")).isInstanceOf(InvalidValueException.class);
  }

  private static Seq<String> texts(Validation<Seq<Problem>, Community> changed) {
    return changed.getError().map(Problem::toString);
  }
}
