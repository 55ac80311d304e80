package de.muetterzentren.insight.funding;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.funding.Cost;
import de.muetterzentren.model.funding.CostId;
import de.muetterzentren.model.funding.Funding;
import de.muetterzentren.model.funding.FundingSource;
import de.muetterzentren.model.funding.FundingSourceId;
import de.muetterzentren.model.funding.Grant;
import de.muetterzentren.model.funding.GrantId;
import de.muetterzentren.model.funding.GrantState;
import de.muetterzentren.model.funding.Purpose;
import de.muetterzentren.model.funding.SourceKind;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.joda.money.Money;

/** The books of a house: the town, the state, a foundation. */
final class Books {
  static final CentreId HOUSE = CentreId.of("house");
  static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  static final YearMonth JANUARY = YearMonth.of(2027, 1);
  static final DateSpan YEAR = days("2027-01-01", "2027-12-31");

  private Books() {}

  static DateSpan days(String first, String last) {
    return DateSpan.of(LocalDate.parse(first), LocalDate.parse(last));
  }

  static Grant.Builder grant(String id, String source, String amount) {
    return grant(id, source, amount, YEAR, GrantState.GRANTED);
  }

  static Grant.Builder grant(
      String id, String source, String amount, DateSpan days, GrantState state) {
    return Grant.builder()
        .id(GrantId.of(id))
        .source(FundingSourceId.of(source))
        .amount(Money.parse(amount))
        .days(days)
        .state(state);
  }

  static Grant only(Grant.Builder grant, Purpose... purposes) {
    return grant.purposes(TreeSet.of(purposes)).build();
  }

  static Cost cost(Purpose purpose, String amount) {
    return Cost.of(CostId.of("k-" + purpose), purpose, Money.parse(amount), YEAR);
  }

  static Cost cost(Purpose purpose, String amount, String project) {
    return new Cost(
        CostId.of("k-" + project), purpose, Money.parse(amount), YEAR, Option.of(project));
  }

  static Funding funding(Array<Grant> grants, Cost... costs) {
    return Funding.builder()
        .centre(HOUSE)
        .sources(
            Array.of(
                FundingSource.of(FundingSourceId.of("town"), "Stadt", SourceKind.MUNICIPALITY),
                FundingSource.of(FundingSourceId.of("state"), "Land", SourceKind.STATE),
                FundingSource.of(
                    FundingSourceId.of("foundation"), "Stiftung", SourceKind.FOUNDATION),
                FundingSource.of(FundingSourceId.of("fund"), "Fonds", SourceKind.FOUNDATION)))
        .grants(grants)
        .costs(Array.of(costs))
        .build();
  }

  static Community community(Funding funding) {
    return Community.builder()
        .add(
            Centre.builder()
                .id(funding.centre())
                .name("Haus")
                .zone(ZoneId.of("Europe/Berlin"))
                .build())
        .add(funding)
        .orThrow();
  }

  /** The house in the year 2027. */
  static HouseMoney in2027(Funding funding) {
    return Patchwork.standard()
        .look(community(funding), HOUSE, JANUARY, YearMonth.of(2027, 12), DAY)
        .get();
  }
}
