package de.muetterzentren.insight.count;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.arbitrary.Communities;
import de.muetterzentren.model.arbitrary.OrderOfAdding;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of everything that is counted, before small numbers are hidden. */
class HouseCountProperties {
  private static final DateSpan YEARS =
      DateSpan.of(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 12, 31));

  @Provide
  Arbitrary<Community> communities() {
    return Communities.small();
  }

  private static Seq<HouseCount> count(Community community) {
    return Array.ofAll(community.centres().values())
        .sortBy(Centre::id)
        .map(house -> HouseCount.of(community, house, YEARS));
  }

  @Property(tries = 100)
  void theOrderOfRecordsChangesNothing(
      @ForAll("communities") Community community, @ForAll long seed) {
    OrderOfAdding.changesNothing(community, seed, HouseCountProperties::count);
  }
}
