package de.muetterzentren.insight.referral;

import de.muetterzentren.matching.answer.Referral;
import de.muetterzentren.matching.fact.AddressFit;
import de.muetterzentren.model.network.Partner;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Locale;

/**
 * A partner who is named as an address for a need.
 *
 * @param fit the need, the partner, and how they fit
 * @param referral what matching says
 * @param opensNext when it opens next, in the zone of the house, if it is closed when needed; none
 *     if it does not within two weeks
 */
public record AddressFact(AddressFit fit, Referral referral, Option<ZonedDateTime> opensNext) {
  /** The partner. */
  public Partner partner() {
    return fit.partner();
  }

  /** When it opens next, local time: one or none. */
  public Seq<LocalDateTime> opens() {
    return opensNext.map(ZonedDateTime::toLocalDateTime).toArray();
  }

  /** The languages spoken there, by tag. */
  public Seq<Locale> languages() {
    return partner().access().languages().toArray().sortBy(Locale::toLanguageTag);
  }

  /** The first ten regions of which it is in charge, by name. */
  public Seq<String> regions() {
    return partner().regions().toArray().sorted().take(10);
  }
}
