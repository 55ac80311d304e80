package de.muetterzentren.insight.referral;

import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.matching.answer.Referral;
import de.muetterzentren.matching.fact.Known;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.ZonedDateTime;
import java.util.Locale;

/**
 * A right address for a need (richtige Adresse), with what is known of it and what is not.
 *
 * @param request the request
 * @param referral the partner, hours and language, and the request for somebody to come along
 * @param inCharge whether the partner is in charge of the region of the house
 * @param registrationNeeded whether one has to register or make an appointment first
 * @param opensNext when it opens next, in the zone of the house, if it is closed when needed
 * @param why what the rules say of it, by rule: hours first, whoever comes along last
 */
public record Address(
    RequestId request,
    Referral referral,
    Known inCharge,
    Known registrationNeeded,
    Option<ZonedDateTime> opensNext,
    Seq<Remark> why) {
  public Address {
    Checks.given(
        "request", request,
        "referral", referral,
        "inCharge", inCharge,
        "registrationNeeded", registrationNeeded,
        "opensNext", opensNext,
        "why", why);
  }

  /** Sentences for the coordinator. */
  public String text(Locale locale) {
    return why.map(one -> one.text(locale)).mkString(" ");
  }

  /** The same in kind words, to the person who asks. */
  public String toPerson(Locale locale) {
    return why.map(one -> one.toPerson(locale)).filter(said -> !said.isEmpty()).mkString(" ");
  }
}
