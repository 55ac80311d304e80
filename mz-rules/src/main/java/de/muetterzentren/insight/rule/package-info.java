/**
 * The catalogue of the rules of insight (Einblicke): what goes on in a house beyond single
 * requests, and what it can show. One room a package beside this one, all built alike: facts are
 * drawn from the community, rules look at them, what they find carries its reason in German and
 * English. Findings decide nothing: no answer, plan or balance changes because of one.
 */
@NullMarked
package de.muetterzentren.insight.rule;

import org.jspecify.annotations.NullMarked;
