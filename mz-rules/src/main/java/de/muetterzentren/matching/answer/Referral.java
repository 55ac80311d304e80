package de.muetterzentren.matching.answer;

import de.muetterzentren.model.network.PartnerId;
import de.muetterzentren.model.request.CareRequest;
import io.vavr.control.Option;

/**
 * A partner in the local network who is the right address (Vermittlung an Fachleute). A referral is
 * a full answer; nobody has to go alone.
 *
 * @param partner the right address
 * @param accompaniment a request for accompaniment to the first talk, to be added if the asker
 *     wishes it; none if the request is for accompaniment itself, or if this one has been added
 *     already
 */
public record Referral(PartnerId partner, Option<CareRequest> accompaniment) {}
