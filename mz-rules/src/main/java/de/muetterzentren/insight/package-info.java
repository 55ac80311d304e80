/**
 * What goes on in a house beyond single requests (Einblicke): where its doors and its people are
 * missing, what is asked for and not there, where others help, what the mothers' café talks about.
 * One room a package, all built alike: facts are drawn from the community, rules look at them, what
 * they find carries its reason in German and English. Findings decide nothing: no answer, plan or
 * balance changes because of one.
 */
@NullMarked
package de.muetterzentren.insight;

import org.jspecify.annotations.NullMarked;
