package de.muetterzentren.matching;

import static de.muetterzentren.matching.Fixture.AMIRA;
import static de.muetterzentren.matching.Fixture.HOUSE;
import static de.muetterzentren.matching.Fixture.MARKET;
import static de.muetterzentren.matching.Fixture.asks;
import static de.muetterzentren.matching.Fixture.helper;
import static de.muetterzentren.matching.Fixture.house;
import static de.muetterzentren.matching.Fixture.north;
import static de.muetterzentren.matching.Fixture.somebody;
import static de.muetterzentren.matching.Fixture.times;
import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.EmergencyStage;
import de.muetterzentren.matching.answer.Obstacle;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.matching.answer.Viewer;
import de.muetterzentren.matching.plan.Certificate;
import de.muetterzentren.matching.plan.Horizon;
import de.muetterzentren.matching.plan.Plan;
import de.muetterzentren.matching.plan.PlanLevel;
import de.muetterzentren.matching.plan.PlannedHelp;
import de.muetterzentren.matching.travel.Travel;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.centre.HousePolicy;
import de.muetterzentren.model.centre.TaskCondition;
import de.muetterzentren.model.participant.PairWish;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.PhaseKind;
import de.muetterzentren.model.participant.ProofId;
import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Decline;
import de.muetterzentren.model.service.Services;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Help without bureaucracy in emergencies (unbürokratische Hilfe in Notfällen): stage by stage. */
class EmergencyTest {
  private static final CentreId NEIGHBOURS = CentreId.of("neighbours");

  private final Matcher matcher = Matcher.standard();
  private final CareRequest emergency = asks().emergency().atHome(MARKET).build();
  private final Participant near = helper("near").livesAt(north(1)).within(3).build();
  private final Participant tired = helper("tired").livesAt(north(1)).atMost(1).build();
  private final Participant further = helper("further").livesAt(north(5)).within(3).build();
  private final Participant stranger =
      helper("stranger").livesAt(north(40)).within(3).atHomeIn(NEIGHBOURS).build();

  @Test
  void whoCanBeFoundInTheUsualWayIsEnough() {
    Answer.Proposed answer = proposed(emergency, near, tired, further, stranger);

    assertThat(answer.stage()).isEqualTo(EmergencyStage.USUAL);
    assertThat(helpers(answer)).containsExactly("near");
  }

  @Test
  void peopleAreAskedBeyondTheirOwnHours() {
    Answer.Proposed answer = proposed(emergency, tired, further, stranger);

    assertThat(answer.stage()).isEqualTo(EmergencyStage.BEYOND_OWN_HOURS);
    assertThat(helpers(answer)).containsExactly("tired");
    assertThat(waived(answer)).containsExactly("hours-of-the-week");
  }

  @Test
  void peopleAreAskedForUpToTwiceTheirOwnRadius() {
    Answer.Proposed answer = proposed(emergency, further, stranger);

    assertThat(answer.stage()).isEqualTo(EmergencyStage.WIDER_RADIUS);
    assertThat(helpers(answer)).containsExactly("further");
    assertThat(waived(answer)).containsExactly("within-reach");
    assertThat(proposed(emergency, helper("six").livesAt(north(5.9)).within(3).build()).stage())
        .isEqualTo(EmergencyStage.WIDER_RADIUS);
    assertUnmet(emergency, helper("seven").livesAt(north(6.1)).within(3).build());
    assertUnmet(emergency, helper("afar").livesAt(north(51)).within(49).build());
  }

  @Test
  void peopleAreAskedForUpToTwiceTheirLongestWay() {
    Duration tenMinutes = Duration.ofMinutes(10);

    assertThat(
            proposed(emergency, helper("slow").livesAt(north(4)).within(tenMinutes).build())
                .stage())
        .isEqualTo(EmergencyStage.WIDER_RADIUS);
    assertUnmet(emergency, helper("slower").livesAt(north(8)).within(tenMinutes).build());
  }

  @Test
  void peopleOfOtherHousesAreAskedWhateverTheirRadius() {
    Answer.Proposed answer = proposed(emergency, stranger);

    assertThat(answer.stage()).isEqualTo(EmergencyStage.NEIGHBOURING_HOUSES);
    assertThat(waived(answer)).containsExactly("within-reach");
    assertUnmet(
        emergency, helper("abroad").livesAt(north(51)).within(3).atHomeIn(NEIGHBOURS).build());
    assertUnmet(emergency, helper("own").livesAt(north(40)).within(3).atHomeIn(HOUSE).build());
  }

  @Test
  void forSeveralHelpersItGoesOnUntilThereAreEnoughLeastSetAsideFirst() {
    CareRequest forThree = asks().emergency().helpers(3).atHome(MARKET).build();

    Answer.Proposed answer = proposed(forThree, near, tired, further, stranger);

    assertThat(answer.stage()).isEqualTo(EmergencyStage.WIDER_RADIUS);
    assertThat(helpers(answer)).containsExactly("near", "tired", "further");
    assertThat(answer.proposals().map(proposal -> proposal.waived().size()))
        .containsExactly(0, 1, 1);
    assertThat(answer.partial()).isFalse();
  }

  @Test
  void careIsGivenInTheOpenHouseWhereItIsNotPossibleAtHome() {
    Participant afar = helper("afar").livesAt(north(60)).within(3).build();
    Community community = with(openHouse(times("TUESDAY 08:00-12:00")), emergency, afar);

    Answer.Proposed answer = (Answer.Proposed) matcher.answer(community, emergency.id());

    assertThat(answer.stage()).isEqualTo(EmergencyStage.IN_THE_OPEN_HOUSE);
    assertThat(answer.house()).contains(HOUSE);
    assertThat(helpers(answer)).containsExactly("afar");
    assertThat(waived(answer)).isEmpty();
  }

  /** Who is further away is not in the first stage that has somebody, but another needs one too. */
  @Test
  void twoEmergenciesInOneHouseAtOnceAskFurtherAway() {
    Community open = openHouse(times("TUESDAY 08:00-12:00"));
    CareRequest another = asks("r2").emergency().atHome(MARKET).build();
    Participant afar = helper("afar").livesAt(north(60)).within(3).build();
    Participant beyond = helper("beyond").livesAt(north(65)).within(3).build();

    Plan plan =
        matcher.plan(
            with(open, emergency, afar, beyond).with(another).get(),
            Horizon.week(LocalDate.parse("2026-11-23"), Fixture.BERLIN));

    assertThat(plan.certificate().reached(PlanLevel.EMERGENCIES))
        .isEqualTo(new Certificate.Reached(2, 2));
    assertThat(plan.help().map(PlannedHelp::stage)).containsOnly(EmergencyStage.IN_THE_OPEN_HOUSE);
    assertThat(plan.help().map(help -> help.waived().size())).containsExactlyInAnyOrder(0, 1);
  }

  @Test
  void theHouseMustBeOpenWithAContactPersonAsFarAsIsKnown() {
    Participant afar = helper("afar").livesAt(north(60)).within(3).build();

    assertUnmet(with(openHouse(times("TUESDAY 08:00-10:00")), emergency, afar), emergency);
    assertUnmet(with(openHouse(times("MONDAY 08:00-12:00")), emergency, afar), emergency);
    assertUnmet(
        with(house(centre -> centre.place(Option.of(north(60)))), emergency, afar), emergency);
  }

  @Test
  void onlyCareAtHomeMovesToTheHouse() {
    Community open = openHouse(times("TUESDAY 08:00-12:00"));
    Participant afar = helper("afar").gives(Services.SHOPPING).livesAt(north(60)).within(3).build();
    CareRequest elsewhere = asks().emergency().at(MARKET).build();
    CareRequest shopping = asks().emergency().forA(Services.SHOPPING).atHome(MARKET).build();

    assertUnmet(with(open, elsewhere, afar), elsewhere);
    assertUnmet(with(open, shopping, afar), shopping);
  }

  @Test
  void whatPeopleNeedToKeepHoldsInEveryStage() {
    assertUnmet(
        emergency, helper("pause").phase(PhaseKind.PAUSE, "2026-11-01", "2026-12-01").build());
    assertUnmet(emergency, helper("quiet").quiet("TUESDAY 08:00-12:00").build());
    assertUnmet(emergency, helper("busy").free("MONDAY 08:00-12:00").build());
    assertUnmet(emergency, helper("no").notAskedFor(Services.CHILDCARE).build());
    assertUnmet(emergency, helper("wary").wishes(PairWish.notWith(AMIRA)).build());
    assertUnmet(emergency, somebody("unable").build());
    Community declined =
        with(house(), emergency, tired)
            .with(new Decline(emergency.id(), tired.id(), Fixture.LONG_AGO))
            .get();
    assertUnmet(declined, emergency);
  }

  @Test
  void legalConditionsHoldInEveryStage() {
    HousePolicy policy =
        HousePolicy.builder()
            .conditions(
                Array.of(
                    TaskCondition.builder()
                        .services(TreeSet.of(Services.CHILDCARE))
                        .proof(ProofId.of("conduct"))
                        .build()))
            .build();
    Participant shown =
        helper("shown").livesAt(north(1)).atMost(1).showed("conduct", "2026-01-01").build();

    assertUnmet(with(house(policy), emergency, tired), emergency);
    assertThat(
            ((Answer.Proposed)
                    matcher.answer(with(house(policy), emergency, shown), emergency.id()))
                .stage())
        .isEqualTo(EmergencyStage.BEYOND_OWN_HOURS);
  }

  @Test
  void aFlexibleStartIsOneAtWhichTheHelperIsFree() {
    CareRequest flexible =
        asks().emergency().startingBetween("2026-11-24T08:00", "2026-11-24T14:00", 2).build();
    Participant later = helper("later").atMost(1).free("TUESDAY 11:30-15:00").build();

    Answer.Proposed answer = proposed(flexible, later);

    assertThat(answer.proposals().single().starts())
        .containsExactly(Fixture.at("2026-11-24T11:30"));
  }

  @Test
  void whereOnlyTheHoursOfAWeekLeaveNoCommonStartTheyAreSetAside() {
    CareRequest overSunday =
        asks()
            .emergency()
            .startingBetween(
                "2026-11-24T09:00", "2026-11-24T10:00", "2026-12-01T09:00", "2026-12-01T10:00", 2)
            .build();
    CareRequest other = asks("r0").by("cem").from("2026-11-23T09:00", 1).build();
    Participant once =
        helper("once").atMost(2).phase(PhaseKind.PAUSE, "2026-12-01", "2026-12-31").build();
    Community community =
        Fixture.pledged(house(somebody("cem").build()), other, once).with(overSunday).get();

    Answer.Proposed beyond = (Answer.Proposed) matcher.answer(community, overSunday.id());

    assertThat(beyond.stage()).isEqualTo(EmergencyStage.BEYOND_OWN_HOURS);
    assertThat(waived(beyond)).containsExactly("common-start");
    assertThat(beyond.proposals().single().starts())
        .containsExactly(Fixture.at("2026-11-24T09:00"));
  }

  @Test
  void otherRequestsAreAnsweredAsEver() {
    CareRequest normal = asks().atHome(MARKET).build();

    assertUnmet(normal, tired, further, stranger);
  }

  @Test
  void theAskerSeesNoLimitOfAHelperAndTheHelperSeesTheOwn() {
    Answer.Proposed answer = proposed(emergency, tired);

    Answer.Proposed asker = (Answer.Proposed) answer.seenBy(Viewer.asker());
    Answer.Proposed own = (Answer.Proposed) answer.seenBy(Viewer.helper(tired.id()));

    assertThat(waived(asker)).isEmpty();
    assertThat(asker.stage()).isEqualTo(EmergencyStage.USUAL);
    assertThat(own.proposals()).isEqualTo(answer.proposals());
    assertThat(own.stage()).isEqualTo(EmergencyStage.BEYOND_OWN_HOURS);
  }

  @Test
  void theFirstProposalsForAnEmergencyWaitForNothingElse() {
    Place elsewhere = Place.of(48, 11);
    CareRequest normal = asks("a-first-by-id").at(elsewhere).build();
    List<Object> order = new ArrayList<>();
    Travel noting =
        new Travel() {
          @Override
          public double km(Place from, Place to) {
            if (to.equals(elsewhere)) {
              order.add("looked at the other");
            }
            return from.kmTo(to);
          }
        };

    matcher
        .withTravel(noting)
        .answers(
            with(house(), emergency, tired).with(normal).get(),
            Array.of(normal.id(), emergency.id()),
            answer -> order.add(answer.request()));

    assertThat(order).startsWith(emergency.id(), "looked at the other").endsWith(normal.id());
  }

  @Test
  void theStagesHaveNames() {
    for (EmergencyStage stage : EmergencyStage.values()) {
      assertThat(stage.text(Locale.GERMAN)).isNotBlank().isNotEqualTo(stage.text(Locale.ENGLISH));
      assertThat(stage.text(Locale.FRENCH)).isEqualTo(stage.text(Locale.ENGLISH));
    }
    assertThat(EmergencyStage.BEYOND_OWN_HOURS.text(Locale.GERMAN))
        .isEqualTo("auch über die eigenen Wochenstunden hinaus gefragt");
  }

  private Answer.Proposed proposed(CareRequest request, Participant... people) {
    return (Answer.Proposed) matcher.answer(with(house(), request, people), request.id());
  }

  private void assertUnmet(CareRequest request, Participant... people) {
    assertUnmet(with(house(), request, people), request);
  }

  private void assertUnmet(Community community, CareRequest request) {
    assertThat(matcher.answer(community, request.id())).isInstanceOf(Answer.Unmet.class);
  }

  /** A house 60 km away, with the same times for its doors and its contact person. */
  private static Community openHouse(de.muetterzentren.model.time.Timetable open) {
    Participant contact = somebody("contact").free(open).build();
    return house(
        centre ->
            centre
                .place(Option.of(north(60)))
                .opening(Option.of(times("TUESDAY 08:00-12:00")))
                .contactPersons(TreeSet.of(contact.id())),
        contact);
  }

  private static Community with(Community community, CareRequest request, Participant... people) {
    Community all =
        community
            .with(Centre.builder().id(NEIGHBOURS).name("Nebenan").zone(Fixture.BERLIN).build())
            .get();
    for (Participant one : people) {
      all = all.with(one).get();
    }
    return all.with(request).get();
  }

  private static Seq<String> helpers(Answer answer) {
    return answer.proposals().map(proposal -> proposal.helper().value());
  }

  private static Seq<String> waived(Answer answer) {
    return answer.proposals().flatMap(Proposal::waived).map(Obstacle::rule);
  }
}
