package de.muetterzentren.matching.laws;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.matching.answer.Viewer;
import de.muetterzentren.matching.rule.RuleCatalogue;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.arbitrary.Changes;
import de.muetterzentren.model.arbitrary.Communities;
import de.muetterzentren.model.participant.PairWish;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import io.vavr.collection.Seq;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A private wish never shows to the other side. */
class PrivacyProperties {
  private static final Matcher MATCHER = Matcher.standard();

  @Provide
  Arbitrary<Community> communities() {
    return Communities.forMatching();
  }

  @Property(tries = 1_000)
  void aWishNotToBeBroughtTogetherLooksLikeAnyOtherAbsenceToTheAsker(
      @ForAll("communities") Community community) {
    for (CareRequest request : community.requests().values()) {
      for (Participant helper : community.participants().values()) {
        if (!helper.id().equals(request.asker())) {
          Community wish = with(community, helper, PairWish.notWith(request.asker()));
          Community absent =
              Changes.withParticipant(
                  community,
                  helper
                      .withAbilities(
                          helper
                              .abilities()
                              .filter(can -> !can.service().equals(request.service())))
                      .withWantsToLearn(helper.wantsToLearn().remove(request.service())));
          assertThat(MATCHER.answer(wish, request.id()).seenBy(Viewer.asker()))
              .isEqualTo(MATCHER.answer(absent, request.id()).seenBy(Viewer.asker()));
        }
      }
    }
  }

  @Property(tries = 1_000)
  void anAskersWishLooksToTheHelperAsIfNothingHadBeenAsked(
      @ForAll("communities") Community community) {
    for (CareRequest request : community.requests().values()) {
      Participant asker = community.participants().get(request.asker()).get();
      for (ParticipantId helper : community.participants().keySet()) {
        if (!helper.equals(request.asker())) {
          Community wish = with(community, asker, PairWish.notWith(helper));
          assertThat(MATCHER.answer(wish, request.id()).seenBy(Viewer.helper(helper)).proposals())
              .isEmpty();
        }
      }
    }
  }

  @Property(tries = 1_000)
  void aWishToBeBroughtTogetherMayMoveSomebodyUpButIsNeverSaid(
      @ForAll("communities") Community community) {
    for (CareRequest request : community.requests().values()) {
      for (Participant helper : community.participants().values()) {
        boolean hasWish = helper.pairWishes().exists(old -> old.other().equals(request.asker()));
        if (!hasWish && !helper.id().equals(request.asker())) {
          Community wish = with(community, helper, PairWish.with(request.asker()));
          assertThat(seenByAsker(wish, request)).isEqualTo(seenByAsker(community, request));
        }
      }
    }
  }

  @Property(tries = 1_000)
  void onlyTheCoordinatorSeesConfidentialRulesAndWhatStandsInTheWay(
      @ForAll("communities") Community community) {
    for (Answer answer : Answers.UNLIMITED.answers(community)) {
      for (ParticipantId helper : community.participants().keySet()) {
        Viewer viewer = Viewer.helper(helper);
        assertThat(answer.seenBy(viewer).proposals().map(Proposal::helper))
            .allMatch(helper::equals);
        assertThat(answer.seenBy(viewer).referrals()).isEmpty();
        if (answer.seenBy(viewer) instanceof Answer.Proposed seen) {
          assertThat(seen.tandems())
              .allMatch(
                  tandem -> tandem.learner().equals(helper) || tandem.experienced().equals(helper));
        }
        assertNothingConfidential(answer, viewer);
      }
      assertNothingConfidential(answer, Viewer.asker());
      assertThat(answer.seenBy(Viewer.asker()).referrals()).isEqualTo(answer.referrals());
      assertThat(answer.seenBy(Viewer.asker()).proposals())
          .allMatch(proposal -> proposal.waived().isEmpty());
      assertThat(answer.seenBy(Viewer.coordinator())).isSameAs(answer);
    }
  }

  private static void assertNothingConfidential(Answer answer, Viewer viewer) {
    Answer seen = answer.seenBy(viewer);
    if (seen instanceof Answer.Pledged pledged && viewer instanceof Viewer.Helper helper) {
      assertThat(pledged.helpers()).allMatch(helper.id()::equals);
    }
    if (seen instanceof Answer.Unmet unmet) {
      assertThat(unmet.nearest()).isEmpty();
    }
    assertThat(seen.proposals().flatMap(Proposal::reasons))
        .noneMatch(reason -> RuleCatalogue.standard().rule(reason.rule()).confidential());
  }

  private static Seq<Proposal> seenByAsker(Community community, CareRequest request) {
    return Answers.UNLIMITED
        .answer(community, request.id())
        .seenBy(Viewer.asker())
        .proposals()
        .sortBy(Proposal::helper);
  }

  private static Community with(Community community, Participant one, PairWish wish) {
    return Changes.withParticipant(
        community,
        one.withPairWishes(
            one.pairWishes().filter(old -> !old.other().equals(wish.other())).append(wish)));
  }
}
