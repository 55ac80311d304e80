package de.muetterzentren.matching.answer;

import de.muetterzentren.matching.fact.Known;
import de.muetterzentren.model.network.PartnerId;
import de.muetterzentren.model.request.CareRequest;
import io.vavr.control.Option;

/**
 * A partner in the local network who is the right address (Vermittlung an Fachleute). A referral is
 * a full answer; nobody has to go alone. Hours and languages are said and never leave a partner
 * out: one can go there at another time, and somebody who comes along may interpret.
 *
 * @param partner the right address
 * @param open whether one can go there at a time at which the request may start
 * @param language whether a language is spoken there that the request asks for, or the asker speaks
 * @param accompaniment a request for accompaniment to the first talk, to be added if the asker
 *     wishes it; none if the request is for accompaniment itself, or if this one has been added
 *     already
 */
public record Referral(
    PartnerId partner, Known open, Known language, Option<CareRequest> accompaniment) {}
