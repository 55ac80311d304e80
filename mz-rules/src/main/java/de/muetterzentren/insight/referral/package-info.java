/**
 * The right address (Vermittlung): which partners fit a need, with hours and languages, who comes
 * along, which kinds of partner are missing, and what came of referrals. Argumentationshilfe: "eine
 * unkomplizierte Vermittlung an Fachleute aus dem örtlichen Netzwerk".
 */
@NullMarked
package de.muetterzentren.insight.referral;

import org.jspecify.annotations.NullMarked;
