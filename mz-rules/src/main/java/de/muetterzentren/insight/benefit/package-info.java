/**
 * What a house does for people, for its town and for society (Nutzen auf drei Ebenen): figures that
 * lead back to their records, and the arguments of the association with what the records say of
 * them. Start at {@link de.muetterzentren.insight.benefit.Benefit}.
 */
@NullMarked
package de.muetterzentren.insight.benefit;

import org.jspecify.annotations.NullMarked;
