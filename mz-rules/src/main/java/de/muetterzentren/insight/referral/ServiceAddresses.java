package de.muetterzentren.insight.referral;

import de.muetterzentren.model.network.Partner;
import de.muetterzentren.model.service.Service;
import io.vavr.collection.Seq;

/**
 * The addresses for a service that some families ask for.
 *
 * @param service the service
 * @param needs how many requests there are
 * @param partners who is an address for it, by id; at least one
 * @param allClosed for how many of them all addresses are known to be closed then
 * @param noneSpeaks for how many of them no address speaks a language of the family, as is known
 */
public record ServiceAddresses(
    Service service, int needs, Seq<Partner> partners, int allClosed, int noneSpeaks) {}
