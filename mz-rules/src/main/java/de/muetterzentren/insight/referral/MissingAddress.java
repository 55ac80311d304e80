package de.muetterzentren.insight.referral;

import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.model.network.PartnerId;
import de.muetterzentren.model.network.PartnerKind;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.service.Service;
import io.vavr.collection.Seq;
import java.util.Locale;

/**
 * A service for which requests stay unmet and nobody is known as an address (fehlende Adresse).
 *
 * @param service the service
 * @param needs how many requests wait, 1 or more
 * @param kinds which kinds of partner usually are an address; any one of them would do
 * @param couldBeAsked partners of these kinds in the network; empty if the kind is missing
 * @param why the rule that says so
 */
public record MissingAddress(
    Service service, int needs, Seq<PartnerKind> kinds, Seq<PartnerId> couldBeAsked, Remark why) {
  public MissingAddress {
    Checks.given("service", service, "kinds", kinds, "couldBeAsked", couldBeAsked, "why", why);
    Checks.begin().between("needs", (long) needs, 1, Integer.MAX_VALUE).done();
  }

  /** A sentence for the coordinator. */
  public String text(Locale locale) {
    return why.text(locale);
  }
}
