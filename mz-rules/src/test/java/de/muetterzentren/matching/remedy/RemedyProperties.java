package de.muetterzentren.matching.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.Viewer;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.arbitrary.Changes;
import de.muetterzentren.model.arbitrary.Communities;
import de.muetterzentren.model.arbitrary.OrderOfAdding;
import de.muetterzentren.model.participant.PairWish;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of what would help, over random communities. */
class RemedyProperties {
  private static final Matcher MATCHER = Matcher.standard().withProposals(1_000_000);

  @Provide
  Arbitrary<Community> communities() {
    return Communities.forMatching();
  }

  @Property(tries = 1_000)
  void everyRemedyLeadsToItsProposalsAndNothingLessDoes(
      @ForAll("communities") Community community) {
    help(MATCHER, community)
        .forEach(
            (request, remedies) -> {
              if (MATCHER.answer(community, request).met()) {
                assertThat(remedies).isEmpty();
              }
              for (Remedy remedy : remedies) {
                Community changed = remedy.apply(community).get();
                var proposed = MATCHER.answer(changed, request).proposals();
                assertThat(proposed.map(proposal -> proposal.helper()))
                    .as(remedy.toString())
                    .containsAll(remedy.helpers())
                    .isNotEmpty();
                assertNothingLess(community, remedy);
                assertThat(remedy.text(Locale.GERMAN)).endsWith(".").doesNotContain("{");
                assertThat(remedy.text(Locale.ENGLISH)).endsWith(".").doesNotContain("{");
              }
            });
  }

  private static void assertNothingLess(Community community, Remedy remedy) {
    for (Seq<Change> less : remedy.changes().combinations()) {
      if (less.size() < remedy.changes().size()) {
        Community changed =
            new Remedy(remedy.request(), less, remedy.helpers()).apply(community).get();
        var proposed = MATCHER.answer(changed, remedy.request()).proposals();
        boolean asked = less.exists(change -> change instanceof HelperChange);
        assertThat(
                asked
                    ? proposed.exists(one -> remedy.helpers().contains(one.helper()))
                    : !proposed.isEmpty())
            .as("%s of %s", less, remedy)
            .isFalse();
      }
    }
  }

  @Property(tries = 300)
  void theOrderOfFactsChangesNothing(
      @ForAll("communities") Community community, @ForAll long seed) {
    OrderOfAdding.changesNothing(community, seed, some -> help(MATCHER, some));
  }

  @Property(tries = 200)
  void toTheAskerAPrivateWishLooksLikeAnyOtherAbsence(@ForAll("communities") Community community) {
    for (CareRequest request : community.requests().values()) {
      for (Participant helper : community.participants().values()) {
        if (!helper.id().equals(request.asker())) {
          Community wish =
              Changes.withParticipant(
                  community,
                  helper.withPairWishes(
                      helper
                          .pairWishes()
                          .filter(old -> !old.other().equals(request.asker()))
                          .append(PairWish.notWith(request.asker()))));
          Community absent =
              Changes.withParticipant(
                  community,
                  helper.withAbilities(
                      helper.abilities().filter(can -> !can.service().equals(request.service()))));
          for (Viewer viewer : new Viewer[] {Viewer.asker(), Viewer.helper(helper.id())}) {
            assertThat(MATCHER.whatWouldHelp(wish, request.id(), viewer))
                .isEqualTo(MATCHER.whatWouldHelp(absent, request.id(), viewer));
          }
        }
      }
    }
  }

  @Property(tries = 200)
  void othersSeeOnlyTheirOwn(@ForAll("communities") Community community) {
    for (Remedy remedy : help(MATCHER, community).values().flatMap(all -> all)) {
      for (Remedy seen : remedy.seenBy(Viewer.asker())) {
        assertThat(seen.changes()).allMatch(change -> change instanceof RequestChange);
        assertThat(seen.helpers()).isEmpty();
      }
      for (Participant somebody : community.participants().values()) {
        for (Remedy seen : remedy.seenBy(Viewer.helper(somebody.id()))) {
          assertThat(seen.changes())
              .allMatch(
                  change ->
                      change instanceof HelperChange own && own.helper().equals(somebody.id()));
          assertThat(seen.helpers()).allMatch(somebody.id()::equals);
        }
      }
    }
  }

  private static Map<RequestId, Seq<Remedy>> help(Matcher matcher, Community community) {
    return matcher.whatWouldHelp(
        community, community.requests().keySet().toArray().sorted(), Viewer.coordinator());
  }
}
