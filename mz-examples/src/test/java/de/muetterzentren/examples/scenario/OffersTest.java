package de.muetterzentren.examples.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.examples.scenario.behaviour.Behaviour;
import de.muetterzentren.examples.scenario.policy.Policies;
import de.muetterzentren.examples.scenario.policy.Policy;
import de.muetterzentren.examples.scenario.result.Figure;
import de.muetterzentren.examples.scenario.result.PersonResult;
import de.muetterzentren.examples.scenario.result.ScenarioRun;
import de.muetterzentren.examples.scenario.world.Needs;
import de.muetterzentren.examples.scenario.world.Offers;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.offer.OfferDecline;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Pledge;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.threeten.extra.Interval;

/** What houses open to all, and who lends a hand there. */
class OffersTest {
  private static final Scenario TOWN =
      Scenario.town("Lindenstadt")
          .people(120)
          .weeks(8)
          .seed(5)
          .needs(Needs.usual().withRequestsAWeek(0.3))
          .offers(new Offers(1.5));

  /** Whom chance invites in one town says little. */
  private static final int SEEDS = 10;

  /** So many days before, a house asks for the hands that it lacks. */
  private static final int DAYS_BEFORE = 2;

  private static Seq<ScenarioRun> runs;

  @BeforeAll
  static void run() {
    runs =
        Array.of(
                Policies.ownRhythm(),
                Policies.jointPlan(),
                Policies.lowestBalance(),
                Policies.tokenMoney(),
                Policies.firstCome())
            .map((Policy policy) -> TOWN.policy(policy).run());
  }

  private static ScenarioRun ownRhythm() {
    return runs.head();
  }

  @Test
  void housesNeedAsManyHandsWhateverThePolicyAndFindSome() {
    for (ScenarioRun run : runs) {
      assertThat(run.series(Figure.HANDS)).isEqualTo(ownRhythm().series(Figure.HANDS));
      assertThat(run.series(Figure.HANDS).head()).isEqualTo(7.0 * 2);
      assertThat(run.of(Figure.HANDS_FOUND)).isPositive().isLessThan(run.of(Figure.HANDS));
    }
  }

  @Test
  void whatIsGivenToHousesIsInTheirBooks() {
    for (ScenarioRun run : runs) {
      Seq<Contribution> toHouses =
          run.community()
              .contributions()
              .values()
              .filter(one -> one.receiver() instanceof Party.House)
              .toArray();
      assertThat(toHouses.map(Contribution::quantity).sum().doubleValue())
          .isEqualTo(run.of(Figure.HOURS_TO_HOUSES))
          .isEqualTo(2 * run.of(Figure.HANDS_FOUND));
      assertThat(toHouses)
          .allMatch(
              one ->
                  run.community()
                      .offers()
                      .values()
                      .exists(offer -> takesPlace(offer, start(run, one))));
    }
  }

  private static Instant start(ScenarioRun run, Contribution one) {
    CareRequest hand = run.community().requests().get(one.request().get()).get();
    return hand.when().earliest().toInstant();
  }

  private static boolean takesPlace(Offer offer, Instant start) {
    return offer.schedule().get().covers(Interval.of(start, start.plusSeconds(7_200)));
  }

  @Test
  void invitationsNameOffersAndSomePeopleFollow() {
    Scenario own = TOWN.policy(Policies.ownRhythm());
    double with = 0;
    double without = 0;
    for (int seed = 1; seed <= SEEDS; seed++) {
      with += own.seed(seed).run().of(Figure.INVITATIONS);
      without += own.offers(Offers.none()).seed(seed).run().of(Figure.INVITATIONS);
    }
    assertThat(with).isGreaterThan(1.2 * without);
    assertThat(ownRhythm().of(Figure.INVITATIONS_ACCEPTED)).isPositive();
    assertThat(saidYesAhead(ownRhythm())).isNotEmpty();
    assertThat(ownRhythm().community().offerDeclines().isEmpty()).isFalse();
    for (ScenarioRun run : runs.tail()) {
      assertThat(run.of(Figure.INVITATIONS)).isZero();
      assertThat(run.community().offerDeclines().isEmpty()).isTrue();
      assertThat(saidYesAhead(run)).isEmpty();
    }
  }

  /** Hands that were promised before the house asked for them, two days before. */
  private static Seq<Pledge> saidYesAhead(ScenarioRun run) {
    return hands(run)
        .flatMap(hand -> run.community().pledgesFor(hand.id()).values())
        .filter(
            pledge -> {
              CareRequest hand = run.community().requests().get(pledge.request()).get();
              return pledge.agreedAt().isBefore(hand.when().earliest().minusDays(3).toInstant());
            });
  }

  private static Seq<CareRequest> hands(ScenarioRun run) {
    return Array.ofAll(run.community().requests().values())
        .filter(
            request ->
                run.community()
                    .offers()
                    .values()
                    .exists(offer -> offer.contactPersons().contains(request.asker())));
  }

  @Test
  void allHandsOfOneTimeAreAskedForInOneRequestThatStaysOpenForTheRest() {
    boolean halfFilled = false;
    for (ScenarioRun run : runs) {
      Seq<CareRequest> hands = hands(run);
      assertThat(hands.distinctBy(hand -> hand.when().earliest()).size())
          .as("one request for each time")
          .isEqualTo(hands.size());
      assertThat(hands.map(CareRequest::helpers).sum().intValue())
          .isGreaterThanOrEqualTo((int) run.of(Figure.HANDS));
      for (CareRequest hand : hands) {
        Seq<Instant> yeses =
            run.community().pledgesFor(hand.id()).values().map(Pledge::agreedAt).sorted();
        assertThat(yeses.size()).isLessThanOrEqualTo(hand.helpers());
        halfFilled |= yeses.distinct().size() > 1;
      }
      assertThat(
              run.community()
                  .contributions()
                  .values()
                  .filter(one -> one.receiver() instanceof Party.House)
                  .map(one -> io.vavr.Tuple.of(one.request(), one.giver()))
                  .toArray())
          .as("nobody lends two hands at once")
          .doesNotHaveDuplicates();
    }
    assertThat(halfFilled).isTrue();
  }

  @Test
  void whoSaysNoToAnOfferNeverLendsAHandThereAfterwards() {
    ScenarioRun nobodyFollows = TOWN.behaviour(Behaviour.usual().withInvitedAccepts(0)).run();
    assertThat(nobodyFollows.of(Figure.INVITATIONS_ACCEPTED)).isZero();
    int alreadyAsked = 0;
    int askedLater = 0;
    for (ScenarioRun run : someFollow().append(nobodyFollows)) {
      Seq<OfferDecline> declines =
          run.community().offerDeclines().values().flatMap(same -> same.values()).toArray();
      assertThat(declines).isNotEmpty();
      for (OfferDecline decline : declines) {
        for (CareRequest hands : handsFrom(run, decline)) {
          assertNeverAsked(run, hands, decline);
          if (saidYesBefore(run, hands, decline)) {
            alreadyAsked++;
          } else if (day(hands).isAfter(day(decline).plusDays(DAYS_BEFORE))) {
            askedLater++;
          }
        }
      }
    }
    assertThat(alreadyAsked).as("hands that were asked for when somebody said no").isPositive();
    assertThat(askedLater).as("hands that were asked for later").isPositive();
  }

  /** Of those who are invited to the same, some say yes and others no. */
  private static Seq<ScenarioRun> someFollow() {
    Scenario town = TOWN.people(300).behaviour(Behaviour.usual().withInvitedAccepts(0.5));
    return Array.rangeClosed(1, 3).map(seed -> town.seed(seed).run());
  }

  /** The no stands at the request itself, where the rules see it, and there is no later yes. */
  private static void assertNeverAsked(ScenarioRun run, CareRequest hands, OfferDecline decline) {
    assertThat(run.community().declinesOf(hands.id()).keySet())
        .as("who is not asked for %s after a no to %s", hands.id(), decline.offer())
        .contains(decline.participant());
    assertThat(
            run.community()
                .pledgesFor(hands.id())
                .get(decline.participant())
                .filter(pledge -> !pledge.agreedAt().isBefore(decline.at())))
        .isEmpty();
  }

  /** On a Sunday people answer to invitations in the order of their ids. */
  private static boolean saidYesBefore(ScenarioRun run, CareRequest hands, OfferDecline decline) {
    return run.community()
        .pledgesFor(hands.id())
        .values()
        .exists(
            pledge ->
                pledge.agreedAt().isBefore(decline.at())
                    || pledge.agreedAt().equals(decline.at())
                        && pledge.helper().compareTo(decline.participant()) < 0);
  }

  /** The hands that a house asked for at an offer on days after somebody's no to it. */
  private static Seq<CareRequest> handsFrom(ScenarioRun run, OfferDecline decline) {
    return run.community()
        .requests()
        .values()
        .filter(one -> one.id().value().matches("w\\d{4}-" + decline.offer() + "-\\d"))
        .filter(one -> day(one).isAfter(day(decline)))
        .toArray();
  }

  private static LocalDate day(CareRequest request) {
    return request.when().earliest().toLocalDate();
  }

  private static LocalDate day(OfferDecline decline) {
    return LocalDate.ofInstant(decline.at(), ZoneId.of("Europe/Berlin"));
  }

  @Test
  void withTokensWhoHoldsEnoughLendsNoHandAndAHouseAlwaysPays() {
    ScenarioRun hoarding = TOWN.policy(Policies.tokenMoney(10, 10)).run();
    assertThat(hoarding.of(Figure.HANDS)).isPositive();
    assertThat(hoarding.of(Figure.HANDS_FOUND)).isZero();
    ScenarioRun poor = TOWN.policy(Policies.tokenMoney(0, 10)).run();
    assertThat(poor.of(Figure.HANDS_FOUND)).isPositive();
    assertThat(poor.of(Figure.MET)).isPositive();
    assertThat(poor.people().map(PersonResult::balance)).allMatch(balance -> balance >= 0);
  }

  @Test
  void handsAreCountedByThePeopleOfAHouse() {
    assertThat(Offers.usual().hands(0)).isZero();
    assertThat(Offers.usual().hands(1)).isEqualTo(1);
    assertThat(Offers.usual().hands(201)).isEqualTo(1);
    assertThat(Offers.usual().hands(300)).isEqualTo(2);
    assertThat(Offers.usual().hands(1_000_000)).isEqualTo(100);
    assertThat(Offers.none().hands(1_000)).isZero();
    assertThatThrownBy(() -> new Offers(20.5))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("offers.handsAHundred");
  }

  @Test
  void housesWithoutOffersAskForNoHands() {
    ScenarioRun none = TOWN.offers(Offers.none()).policy(Policies.firstCome()).run();
    assertThat(none.of(Figure.HANDS)).isZero();
    assertThat(none.of(Figure.HOURS_TO_HOUSES)).isZero();
    assertThat(none.community().offers().isEmpty()).isTrue();
  }

  @Test
  void contactPersonsAreInNoFigure() {
    for (ScenarioRun run : runs) {
      assertThat(run.people().map(PersonResult::id)).doesNotContain(ParticipantId.of("contact-1"));
      assertThat(run.series(Figure.PEOPLE).head()).isEqualTo(120);
    }
  }
}
