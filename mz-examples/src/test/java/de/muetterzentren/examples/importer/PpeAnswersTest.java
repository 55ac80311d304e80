package de.muetterzentren.examples.importer;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.Proposal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Answers for real asks and offers (CASES.md 9), checked against the raw files. */
class PpeAnswersTest {
  private static final Matcher EVERYBODY = Matcher.standard().withProposals(1_000).withNearest(0);

  @Test
  void fourWeeksAreThere() {
    assertThat(OpenData.in("ppe-match", "2020-")).hasSize(4);
  }

  @TestFactory
  Stream<DynamicTest> everyAskIsProposedToExactlyThoseWhoHaveItWithinReach() {
    return OpenData.in("ppe-match", "2020-").stream()
        .map(week -> DynamicTest.dynamicTest(week.getFileName().toString(), () -> check(week)));
  }

  private static void check(Path directory) throws IOException {
    Imported week = PpeWeek.read(directory).get();
    Map<String, Map<String, Double>> possible = new RawWeek(directory).possibleGifts();
    assertThat(possible.values().stream().mapToInt(Map::size).sum()).isEqualTo(arcs(directory));
    Map<String, Map<String, Double>> found = new LinkedHashMap<>();
    for (Answer answer : EVERYBODY.withTravel(week.travel()).answers(week.community())) {
      Map<String, Double> gifts = new LinkedHashMap<>();
      for (Proposal proposal : answer.proposals()) {
        assertThat(proposal.amount().get().unit()).isEqualTo("pieces");
        gifts.put(proposal.helper().value(), proposal.amount().get().quantity());
      }
      assertThat(answer.met()).isEqualTo(!gifts.isEmpty());
      assertThat(found.put(answer.request().value(), gifts)).isNull();
    }
    // one by one: a message about 25,000 asks would help nobody
    assertThat(found).hasSameSizeAs(possible);
    possible.forEach((ask, gifts) -> assertThat(found.get(ask)).as(ask).isEqualTo(gifts));
  }

  /** How many pairs of ask and donor others have counted. */
  private static int arcs(Path week) throws IOException {
    for (String line : Files.readAllLines(week.resolveSibling("reference.csv"))) {
      String[] cells = line.split(",");
      if (cells[0].equals(week.getFileName().toString())) {
        return Integer.parseInt(cells[4]);
      }
    }
    throw new IllegalStateException("no reference for " + week);
  }
}
