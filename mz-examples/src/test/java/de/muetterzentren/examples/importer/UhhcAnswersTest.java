package de.muetterzentren.examples.importer;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.Proposal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Answers for real towns (CASES.md 8), checked against the raw files. */
class UhhcAnswersTest {
  private static final Matcher EVERYBODY = Matcher.standard().withProposals(100);

  @Test
  void fortyDaysAreThere() {
    assertThat(OpenData.in("uhhc-german", "i-")).hasSize(40);
  }

  @TestFactory
  Stream<DynamicTest> everyVisitIsProposedToExactlyThoseWhoCanMakeIt() {
    return OpenData.in("uhhc-german", "i-").stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  @Test
  void theStandardMatcherProposesThreeOrAllThereAre() {
    Path file = OpenData.in("uhhc-german", "i-").get(0);
    Imported day = UhhcDay.read(file).get();
    Map<String, Map<String, Integer>> possible = new RawDay(file).earliestStarts();
    for (Answer answer : Matcher.standard().withTravel(day.travel()).answers(day.community())) {
      assertThat(answer.proposals().size())
          .isEqualTo(Math.min(3, possible.get(answer.request().value()).size()));
    }
  }

  private static void check(Path file) {
    Imported day = UhhcDay.read(file).get();
    Map<String, Map<String, Integer>> found = new LinkedHashMap<>();
    for (Answer answer : EVERYBODY.withTravel(day.travel()).answers(day.community())) {
      Map<String, Integer> starts = new LinkedHashMap<>();
      for (Proposal proposal : answer.proposals()) {
        assertThat(proposal.starts()).hasSize(1);
        starts.put(proposal.helper().value(), minute(proposal));
      }
      assertThat(answer.met()).isEqualTo(!starts.isEmpty());
      assertThat(found.put(answer.request().value(), starts)).isNull();
    }
    assertThat(found).containsExactlyInAnyOrderEntriesOf(new RawDay(file).earliestStarts());
  }

  private static int minute(Proposal proposal) {
    return Math.toIntExact(
        Duration.between(UhhcDay.MINUTE_ZERO, proposal.starts().get(0)).toMinutes());
  }
}
