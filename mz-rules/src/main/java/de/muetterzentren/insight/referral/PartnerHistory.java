package de.muetterzentren.insight.referral;

import de.muetterzentren.model.network.Partner;

/**
 * What came of referrals to a partner.
 *
 * @param partner the partner
 * @param notInCharge how many times it was not the right address
 * @param noRoom how many times it had no room
 * @param notKnown of how many referrals, four weeks old or more, it is not known what came of them
 */
public record PartnerHistory(Partner partner, int notInCharge, int noRoom, int notKnown) {}
