package de.muetterzentren.balancing.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.arbitrary.Communities;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the books over random communities, in which things are corrected and corrected again. */
class LedgerProperties {
  private static final DateSpan EVER =
      DateSpan.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

  @Provide
  Arbitrary<Community> communities() {
    return Communities.forMatching();
  }

  @Property(tries = 300)
  void booksBalanceWhateverHappens(@ForAll("communities") Community community) {
    Ledger ledger = Ledger.of(community);
    Map<ContributionKind, BigDecimal> sums = new HashMap<>();
    for (Entry entry : ledger.entries()) {
      assertThat(entry.quantity()).isNotNegative();
      BigDecimal quantity = BigDecimal.valueOf(entry.quantity());
      sums.merge(entry.kind(), entry.adds() ? quantity : quantity.negate(), BigDecimal::add);
    }
    assertThat(sums.values()).allSatisfy(sum -> assertThat(sum).isZero());
  }

  @Property(tries = 300)
  void theFlowsAreWhatTheLinesSay(@ForAll("communities") Community community) {
    Ledger ledger = Ledger.of(community);
    for (Party party : parties(ledger)) {
      Flows flows = ledger.flows(party, EVER);
      for (ContributionKind kind : ContributionKind.values()) {
        assertThat(BigDecimal.valueOf(flows.given(kind)))
            .isEqualByComparingTo(lines(ledger, party, kind, Side.GIVEN));
        assertThat(BigDecimal.valueOf(flows.received(kind)))
            .isEqualByComparingTo(lines(ledger, party, kind, Side.RECEIVED));
        assertThat(flows.moreGiven(kind)).isNotNegative();
        assertThat(flows.moreReceived(kind)).isNotNegative();
        assertThat(Math.min(flows.moreGiven(kind), flows.moreReceived(kind))).isZero();
      }
    }
  }

  private static BigDecimal lines(Ledger ledger, Party party, ContributionKind kind, Side side) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Entry entry : ledger.entries()) {
      if (entry.party().equals(party) && entry.kind() == kind && entry.side() == side) {
        BigDecimal quantity = BigDecimal.valueOf(entry.quantity());
        sum = entry.takenBack() ? sum.subtract(quantity) : sum.add(quantity);
      }
    }
    return sum;
  }

  @Property(tries = 300)
  void mergingInAnyOrderGivesTheSame(
      @ForAll("communities") Community community, @ForAll long seed) {
    Ledger whole = Ledger.of(community);
    List<Contribution> shuffled = new ArrayList<>(whole.contributions().asJava());
    Collections.shuffle(shuffled, new Random(seed));
    int cut = shuffled.size() / 2;
    Ledger one = Ledger.of(shuffled.subList(0, cut)).get();
    Ledger other = Ledger.of(shuffled.subList(cut, shuffled.size())).get();

    assertThat(one.merge(other).get()).isEqualTo(whole).isEqualTo(other.merge(one).get());
    assertThat(one.merge(other).get().entries()).isEqualTo(whole.entries());
    assertThat(whole.merge(one).get()).isEqualTo(whole);
    for (Party party : parties(whole)) {
      assertThat(one.merge(other).get().flows(party, EVER)).isEqualTo(whole.flows(party, EVER));
    }
  }

  @Property(tries = 300)
  void nothingIsOverwritten(@ForAll("communities") Community community) {
    Ledger before = Ledger.empty();
    for (Contribution one : Ledger.of(community).contributions()) {
      Ledger after = before.with(one).get();
      assertThat(after.entries().asJava()).containsAll(before.entries());
      assertThat(before.contributions().asJava()).doesNotContain(one);
      before = after;
    }
    assertThat(before).isEqualTo(Ledger.of(community));
  }

  @Property(tries = 300)
  void whatHoldsIsWhatTheCommunitySays(@ForAll("communities") Community community) {
    assertThat(Ledger.of(community).holding().toSet())
        .isEqualTo(community.contributions().values().filter(community::holds).toSet());
  }

  private static Array<Party> parties(Ledger ledger) {
    return Array.ofAll(ledger.entries()).map(Entry::party).distinct();
  }
}
