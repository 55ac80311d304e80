package de.muetterzentren.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.arbitrary.Communities;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class MatcherTest {
  private final Matcher matcher = Matcher.standard();
  private final Community community = Communities.of(3, 60, 40).sample();

  @Test
  void thirtyTwoThreadsGiveTheSameBytesAsOne() throws Exception {
    Matcher shared = Matcher.standard();
    String alone = shared.answers(community).toString();
    ExecutorService threads = Executors.newFixedThreadPool(32);
    try {
      List<Callable<String>> same = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        same.add(() -> shared.answers(community).toString());
      }
      for (Future<String> answer : threads.invokeAll(same)) {
        assertThat(answer.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void answersComeInTheGivenOrderEachAsOftenAsAsked() {
    RequestId first = community.requests().keySet().toArray().sorted().head();
    RequestId last = community.requests().keySet().toArray().sorted().last();

    Seq<Answer> answers = matcher.answers(community, Array.of(last, first, last));

    assertThat(answers.map(Answer::request)).containsExactly(last, first, last);
    assertThat(answers.get(0)).isEqualTo(answers.get(2));
  }

  @Test
  void noRequestsNoAnswers() {
    assertThat(matcher.answers(Community.empty())).isEmpty();
  }

  @Test
  void namesEveryRequestThatTheCommunityLacks() {
    assertThatThrownBy(
            () -> matcher.answers(community, Array.of(RequestId.of("no"), RequestId.of("nope"))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "request (no) must be the id of a request in the community; "
                + "request (nope) must be the id of a request in the community");
  }

  @Test
  void namesAHelperThatTheCommunityLacks() {
    RequestId request = community.requests().keySet().head();
    assertThatThrownBy(() -> matcher.obstacles(community, request, ParticipantId.of("nobody")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("helper (nobody)");
  }

  @Test
  void refusesNumbersThatCannotBe() {
    assertThatThrownBy(() -> matcher.withProposals(0))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("proposals (0)");
    assertThatThrownBy(() -> matcher.withNearest(-1))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("nearest (-1)");
  }
}
