package de.muetterzentren.matching;

import static de.muetterzentren.matching.Fixture.AMIRA;
import static de.muetterzentren.matching.Fixture.asks;
import static de.muetterzentren.matching.Fixture.helper;
import static de.muetterzentren.matching.Fixture.house;
import static de.muetterzentren.matching.Fixture.somebody;
import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.matching.answer.Tandem;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.HousePolicy;
import de.muetterzentren.model.centre.TaskCondition;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionId;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Outcome;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.participant.PairWish;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.participant.PhaseKind;
import de.muetterzentren.model.participant.ProofId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.service.Services;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Learning by watching, joining in and acting (Zuschauen, Mitmachen und eigenes Agieren). */
class LearningTest {
  private static final String TASK_DAY = "2026-11-24";

  private final Matcher matcher = Matcher.standard();
  private final CareRequest request = asks().build();
  private final Participant berta = helper("berta").build();
  private final Participant lena = learner("lena").build();

  @Test
  void whoWishesToLearnWatchesBesideTheBestProposed() {
    Answer.Proposed answer = proposed(with(house(), berta, lena));

    assertThat(answer.proposals().map(Proposal::helper)).containsExactly(berta.id());
    assertThat(answer.tandems())
        .containsExactly(new Tandem(lena.id(), berta.id(), Tandem.Step.WATCH));
  }

  @Test
  void afterAFirstGoodResultTheLearnerJoinsIn() {
    Community once = gave(with(house(), berta, lena), "2026-11-10", Outcome.good());

    assertThat(proposed(once).tandems())
        .containsExactly(new Tandem(lena.id(), berta.id(), Tandem.Step.JOIN_IN));
    assertThat(step(gave(with(house(), berta, lena), "2026-11-10", new Outcome(true, false))))
        .isEqualTo(Tandem.Step.WATCH);
    assertThat(step(gave(with(house(), berta, lena), TASK_DAY, Outcome.good())))
        .isEqualTo(Tandem.Step.WATCH);
  }

  @Test
  void afterThreeGoodResultsTheAbilityHasGrown() {
    Community twice =
        gave(
            gave(with(house(), berta, lena), "2026-11-12", Outcome.good()),
            "2026-11-10",
            Outcome.good());
    Community thrice = gave(twice, "2026-11-11", Outcome.good());

    assertThat(proposed(twice).proposals().map(Proposal::helper)).containsExactly(berta.id());
    assertThat(proposed(thrice).proposals().map(Proposal::helper))
        .containsExactlyInAnyOrder(berta.id(), lena.id());
    assertThat(proposed(thrice).tandems()).isEmpty();
    assertThat(proposed(gave(twice, TASK_DAY, Outcome.good())).tandems()).hasSize(1);
    Participant sure = lena.withAbilities(berta.abilities());
    assertThat(proposed(thrice.with(sure).get())).isEqualTo(proposed(thrice));
  }

  @Test
  void noAbilityGrowsForWhatSomebodyDoesNotWishToLearn() {
    Community community = with(house(), berta, somebody("lena").build());
    for (String day : new String[] {"2026-11-10", "2026-11-11", "2026-11-12"}) {
      community = gave(community, day, Outcome.good());
    }

    assertThat(proposed(community).proposals().map(Proposal::helper)).containsExactly(berta.id());
  }

  @Test
  void nothingElseIsSetAsideForALearner() {
    assertThat(tandems(learner("busy").free("MONDAY 08:00-12:00").build())).isEmpty();
    assertThat(tandems(learner("ill").phase(PhaseKind.PAUSE, "2026-11-01", "2026-12-01").build()))
        .isEmpty();
    assertThat(tandems(learner("wary").wishes(PairWish.notWith(AMIRA)).build())).isEmpty();
    assertThat(tandems(learner("shy").wishes(PairWish.notWith(berta.id())).build())).isEmpty();
    assertThat(tandems(somebody("other").wantsToLearn(Services.SHOPPING).build())).isEmpty();
    assertThat(tandems(learner("free").free("TUESDAY 08:00-12:00").build())).hasSize(1);
  }

  @Test
  void legalConditionsHoldForWhoWatchesToo() {
    HousePolicy policy =
        HousePolicy.builder()
            .conditions(
                Array.of(
                    TaskCondition.builder()
                        .services(TreeSet.of(Services.CHILDCARE))
                        .proof(ProofId.of("conduct"))
                        .build()))
            .build();
    Participant shown = helper("berta").showed("conduct", "2026-01-01").build();

    assertThat(proposed(with(house(policy), shown, lena)).tandems()).isEmpty();
    assertThat(
            proposed(
                    with(
                        house(policy),
                        shown,
                        learner("lena").showed("conduct", "2026-01-01").build()))
                .tandems())
        .hasSize(1);
  }

  @Test
  void bothAreThereAtTheSameTime() {
    CareRequest flexible =
        asks().startingBetween("2026-11-24T08:00", "2026-11-24T14:00", 2).build();
    Participant morning = helper("berta").free("TUESDAY 08:00-11:00").build();
    Community community =
        with(house(), morning, learner("late").free("TUESDAY 08:30-15:00").build());
    Community fits = with(house(), morning, learner("early").free("TUESDAY 07:00-10:00").build());

    assertThat(proposed(community.with(flexible).get()).tandems()).isEmpty();
    assertThat(proposed(fits.with(flexible).get()).tandems()).hasSize(1);
  }

  @Test
  void atMostTwoLearnAtOnceAndNobodyInAnEmergency() {
    Community many = with(house(), berta, lena, learner("mia").build(), learner("noor").build());

    assertThat(proposed(many).tandems()).hasSize(2);
    assertThat(proposed(many.with(asks().emergency().build()).get()).tandems()).isEmpty();
  }

  private static Somebody learner(String id) {
    return somebody(id).wantsToLearn(Services.CHILDCARE);
  }

  private Seq<Tandem> tandems(Participant learner) {
    return proposed(with(house(), berta, learner)).tandems();
  }

  private Tandem.Step step(Community community) {
    return proposed(community).tandems().single().step();
  }

  private Answer.Proposed proposed(Community community) {
    Community asked = community.requests().isEmpty() ? community.with(request).get() : community;
    return (Answer.Proposed) matcher.answer(asked, request.id());
  }

  private static Community with(Community community, Participant... people) {
    Community all = community;
    for (Participant one : people) {
      all = all.with(one).get();
    }
    return all;
  }

  private static Community gave(Community community, String day, Outcome outcome) {
    return community
        .with(
            Contribution.builder()
                .id(ContributionId.of("c" + day))
                .giver(Party.of(ParticipantId.of("lena")))
                .receiver(Party.of(Fixture.HOUSE))
                .kind(ContributionKind.HOURS)
                .quantity(2)
                .on(LocalDate.parse(day))
                .service(Option.of(Services.CHILDCARE))
                .outcome(Option.of(outcome))
                .build())
        .get();
  }
}
