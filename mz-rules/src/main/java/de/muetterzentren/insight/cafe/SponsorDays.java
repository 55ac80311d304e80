package de.muetterzentren.insight.cafe;

import de.muetterzentren.insight.cafe.fact.SponsorDay;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.cafe.Sponsorship;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.offer.OfferId;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The days of the sponsors of an offer, with what was given: a gift is for the nearest day. */
final class SponsorDays {
  private static final int BACK = 60;
  private static final int AHEAD = 31;

  private SponsorDays() {}

  /** From two months ago to a month ahead. */
  static Seq<SponsorDay> of(Community community, OfferId offer, LocalDate today) {
    return Array.ofAll(community.sponsorships().values())
        .filter(one -> one.offer().equals(offer))
        .sortBy(Sponsorship::id)
        .flatMap(one -> of(community, one, today));
  }

  private static Seq<SponsorDay> of(Community community, Sponsorship one, LocalDate today) {
    Map<LocalDate, Double> given = given(community, one, today);
    String partner = community.partners().get(one.partner()).get().name();
    return one.days()
        .filter(on -> !on.isBefore(today.minusDays(BACK)) && !on.isAfter(today.plusDays(AHEAD)))
        .map(on -> new SponsorDay(one, partner, on, today, given.getOrElse(on, 0.0)));
  }

  /** What was given until today, summed in the order of days and ids. */
  private static Map<LocalDate, Double> given(
      Community community, Sponsorship one, LocalDate today) {
    Offer offer = community.offers().get(one.offer()).get();
    Map<LocalDate, Double> given = HashMap.empty();
    for (Contribution gift :
        Array.ofAll(community.contributions().values())
            .filter(
                gift ->
                    gift.giver().equals(Party.of(one.partner()))
                        && gift.receiver().equals(Party.of(offer.centre()))
                        && gift.kind() == one.kind()
                        && isFor(gift, one)
                        && !gift.on().isAfter(today)
                        && community.holds(gift))
            .sortBy(Contribution::quantity)) {
      LocalDate on =
          one.days().minBy(day -> Math.abs(ChronoUnit.DAYS.between(day, gift.on()))).get();
      given = given.put(on, given.getOrElse(on, 0.0) + gift.quantity());
    }
    return given;
  }

  /** Where both say what for, it is the same. */
  private static boolean isFor(Contribution gift, Sponsorship one) {
    return gift.service().isEmpty()
        || one.service().isEmpty()
        || gift.service().equals(one.service());
  }
}
