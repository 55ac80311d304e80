package de.muetterzentren.insight.referral;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.network.Partner;
import de.muetterzentren.model.network.ReferralOutcome;
import de.muetterzentren.model.network.ReferralRecord;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/** What came of referrals to each partner, up to the last day looked at. */
final class Histories {
  private static final int FOUR_WEEKS = 28;

  private Histories() {}

  /** By partner; those to whom somebody was referred. */
  static Seq<PartnerHistory> of(Community community, DateSpan days) {
    Seq<ReferralRecord> all =
        Array.ofAll(community.referrals().values().flatMap(same -> same.values()))
            .reject(one -> one.on().isAfter(days.last()));
    return Array.ofAll(community.partners().values())
        .sortBy(Partner::id)
        .map(partner -> of(partner, all, days.first().minusDays(FOUR_WEEKS)));
  }

  private static PartnerHistory of(Partner partner, Seq<ReferralRecord> all, LocalDate longAgo) {
    Seq<ReferralRecord> own = all.filter(one -> one.partner().equals(partner.id()));
    return new PartnerHistory(
        partner,
        count(own, ReferralOutcome.NOT_IN_CHARGE),
        count(own, ReferralOutcome.NO_ROOM),
        own.count(one -> one.outcome().isEmpty() && !one.on().isAfter(longAgo)));
  }

  private static int count(Seq<ReferralRecord> own, ReferralOutcome outcome) {
    return own.count(one -> one.outcome().equals(Option.of(outcome)));
  }
}
