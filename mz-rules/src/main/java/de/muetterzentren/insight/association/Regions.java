package de.muetterzentren.insight.association;

import de.muetterzentren.insight.measure.OwnPeople;
import de.muetterzentren.insight.protection.Counts;
import de.muetterzentren.insight.protection.Protection;
import de.muetterzentren.insight.protection.ShownCounts;
import de.muetterzentren.insight.release.Releases;
import de.muetterzentren.insight.release.ReportPeriod;
import de.muetterzentren.insight.sheet.Roles;
import de.muetterzentren.insight.sheet.Sheets;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.association.AssociationId;
import de.muetterzentren.model.centre.CentreId;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import java.util.function.Function;

/**
 * Houses by regions, and what can be said of their people in a year. Houses without a region are
 * one of their own. Used by one thread.
 */
final class Regions {
  private final Community community;
  private final AssociationId association;
  private final ReportPeriod year;
  private final Seq<Sheets> sheets;

  /**
   * Of houses of an association.
   *
   * @param releases of each of these houses, at least one
   */
  Regions(
      Community community, AssociationId association, ReportPeriod year, Seq<Releases> releases) {
    this.community = community;
    this.association = association;
    this.year = year;
    this.sheets = releases.sortBy(Releases::house).map(one -> Sheets.of(community, one)).toArray();
  }

  /** How many people had which roles; of a house just what its own reports show, and its sums. */
  ShownCounts people(Protection protection) {
    return shown(counted(), protection.least());
  }

  private static ShownCounts shown(Counts counts, int least) {
    return counts.parts().isEmpty()
        ? Roles.shown(counts, least)
        : ShownCounts.sum(counts.name(), counts.parts().map(part -> shown(part, least)));
  }

  /** How many people had which roles, exactly. */
  Counts counted() {
    return rolledUp(one -> one.people(year));
  }

  /** How many people did nothing yet. */
  ShownCounts neither(Protection protection) {
    return protection.showColumn(rolledUp(this::neither));
  }

  private Counts neither(Sheets one) {
    CentreId house = one.earlier().house();
    int all = new OwnPeople(community, house).number();
    // who has left since is in the release and no longer among the people
    return Counts.of(house.value(), Math.max(0, all - one.people(year).total()));
  }

  /** With the year. */
  Seq<Releases> released() {
    return sheets.map(one -> one.with(year).rolledUp(year, association));
  }

  private Counts rolledUp(Function<Sheets, Counts> row) {
    Seq<Counts> regions =
        sheets
            .groupBy(this::region)
            .toArray()
            .sortBy(Tuple2::_1)
            .map(region -> Counts.of(region._1, region._2.map(row)));
    return Counts.of(association.value(), regions);
  }

  private String region(Sheets one) {
    return community.centres().get(one.earlier().house()).get().region().getOrElse("–");
  }
}
