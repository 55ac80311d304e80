package de.muetterzentren.balancing.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.arbitrary.Communities;
import de.muetterzentren.model.arbitrary.Renaming;
import de.muetterzentren.model.time.DateSpan;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the figures of ties, over random communities. */
class TieProperties {
  private static final DateSpan ALWAYS =
      DateSpan.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

  @Provide
  Arbitrary<Community> communities() {
    return Communities.forMatching();
  }

  @Property(tries = 300)
  void sharesAreSharesAndEverybodyIsCountedOnce(@ForAll("communities") Community community) {
    TieReport report = TieReport.of(community, ALWAYS);

    assertThat(report.people()).isEqualTo(community.participants().size());
    assertThat(report.active()).isBetween(0, report.people());
    assertThat(report.mutualTies()).isBetween(0, report.ties());
    assertThat(report.density()).isBetween(0.0, 1.0);
    assertThat(report.partnersPerPerson()).isBetween(0.0, report.people() - 1.0);
    assertThat(report.onlyGivingShare() + report.onlyTakingShare()).isBetween(0.0, 1.0);
  }

  @Property(tries = 300)
  void otherIdsChangeNoFigure(@ForAll("communities") Community community) {
    Community renamed = Renaming.of(community, id -> new StringBuilder(id).reverse() + "x");

    assertThat(TieReport.of(renamed, ALWAYS)).isEqualTo(TieReport.of(community, ALWAYS));
    assertThat(LoadReport.of(renamed, ALWAYS)).isEqualTo(LoadReport.of(community, ALWAYS));
  }
}
