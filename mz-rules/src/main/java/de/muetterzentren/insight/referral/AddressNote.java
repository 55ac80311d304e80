package de.muetterzentren.insight.referral;

import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.model.network.PartnerId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.service.Service;
import io.vavr.control.Option;
import java.util.Locale;

/**
 * Something about the addresses for a service, or about referrals to a partner, that a rule names.
 *
 * @param service the service; none if it is about a partner
 * @param partner the partner; none if it is about a service
 * @param why the rule that says so
 */
public record AddressNote(Option<Service> service, Option<PartnerId> partner, Remark why) {
  public AddressNote {
    Checks.given("service", service, "partner", partner, "why", why);
  }

  /** A sentence for the coordinator. */
  public String text(Locale locale) {
    return why.text(locale);
  }
}
