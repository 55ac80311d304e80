package de.muetterzentren.matching.fact;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.rule.RuleBook;
import de.muetterzentren.matching.travel.Travel;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.arbitrary.Communities;
import de.muetterzentren.model.participant.ParticipantId;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Rules that look at needs side by side find the same as rules that look at all in turn. */
class SideBySideProperties {
  @Provide
  Arbitrary<Community> communities() {
    return Communities.forMatching();
  }

  @Property(tries = 60)
  void whatIsFoundSideBySideIsWhatIsFoundTogether(@ForAll("communities") Community community) {
    Facts facts = Facts.of(community);
    List<Need> needs = needs(community, facts);
    List<Areas.Batch> together = areas(needs, facts).batches(1);
    List<Areas.Batch> apart = new ArrayList<>();
    for (Need need : needs) {
      for (Areas.Batch batch : together) {
        List<Ask> asks = batch.asks().stream().filter(ask -> ask.need() == need).toList();
        if (!asks.isEmpty()) {
          apart.add(new Areas.Batch(asks, batch.hands()));
        }
      }
    }

    assertThat(found(needs, apart)).isEqualTo(found(needs, together));
  }

  @Property(tries = 60)
  void everyNeedIsInOneBatchHoweverManyLook(
      @ForAll("communities") Community community,
      @ForAll @IntRange(min = 1, max = 64) int workers) {
    Facts facts = Facts.of(community);
    List<Need> needs = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      needs.addAll(needs(community, facts));
    }

    assertThat(batched(needs, facts, workers))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(batched(needs, facts, 1));
  }

  private static List<Need> batched(List<Need> needs, Facts facts, int workers) {
    List<Need> batched = new ArrayList<>();
    for (Areas.Batch batch : areas(needs, facts).batches(workers)) {
      batched.addAll(batch.asks().stream().map(Ask::need).distinct().toList());
    }
    return batched;
  }

  private static List<Need> needs(Community community, Facts facts) {
    return community.requests().values().map(facts::need).toJavaList();
  }

  private static Areas areas(List<Need> needs, Facts facts) {
    return new Areas(needs, facts.helpers(), Travel.greatCircle());
  }

  /** Of each need who was looked at, with what was found. */
  private static Map<Need, Map<ParticipantId, Seq<String>>> found(
      List<Need> needs, List<Areas.Batch> batches) {
    Findings findings = new Findings(Travel.greatCircle());
    RuleBook.standard().begin().match(batches, findings);
    return Array.ofAll(needs)
        .toMap(
            need -> need,
            need ->
                HashMap.ofEntries(
                    Array.ofAll(findings.pairs(need))
                        .map(
                            pair ->
                                io.vavr.Tuple.of(
                                    pair.helper().id(),
                                    Array.ofAll(findings.obstacles(pair))
                                        .appendAll(findings.reasons(pair))
                                        .map(one -> one.rule() + one.points() + one.said())
                                        .sorted()))));
  }
}
