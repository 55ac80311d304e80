package de.muetterzentren.matching.laws;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.arbitrary.Communities;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class ProposedAmongProperties {
  private static final Matcher MATCHER = Matcher.standard();

  @Provide
  Arbitrary<Community> communities() {
    return Communities.forMatching();
  }

  @Property(tries = 100)
  void theyAreThoseOfTheAnswers(@ForAll("communities") Community community, @ForAll int mask) {
    Seq<ParticipantId> all = community.participants().keySet().toArray().sorted();
    Set<ParticipantId> some =
        all.zipWithIndex().filter(one -> (mask >> one._2 & 1) == 1).map(one -> one._1).toSet();
    Seq<RequestId> requests = community.requests().keySet().toArray().sorted();
    Seq<Answer.Proposed> among = MATCHER.proposedAmong(community, requests, some);
    Statistics.label("somebody")
        .collect(among.nonEmpty())
        .coverage(found -> found.check(true).percentage(percent -> percent > 10));

    Seq<Answer> answers = MATCHER.withProposals(1_000_000).answers(community, requests);
    Seq<Answer> expected =
        answers
            .filter(Answer.Proposed.class::isInstance)
            .filter(answer -> answer.proposals().exists(one -> some.contains(one.helper())));
    assertThat(among.map(Answer.Proposed::request)).isEqualTo(expected.map(Answer::request));
    for (Answer.Proposed one : among) {
      Answer.Proposed whole =
          (Answer.Proposed) expected.find(any -> any.request().equals(one.request())).get();
      Seq<Proposal> own = whole.proposals().filter(any -> some.contains(any.helper()));
      assertThat(one.proposals()).isEqualTo(own);
      assertThat(one.stillNeeded()).isEqualTo(whole.stillNeeded());
      assertThat(one.stage()).isEqualTo(whole.stage());
      assertThat(one.house()).isEqualTo(whole.house());
    }
    assertThat(MATCHER.proposedAmong(community, requests, some.filter(id -> false))).isEmpty();
    assertThat(MATCHER.proposedAmong(community, Array.empty(), some)).isEmpty();
  }
}
