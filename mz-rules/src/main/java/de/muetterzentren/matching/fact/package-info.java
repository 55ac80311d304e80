/**
 * What the rules see: needs, helpers, and pairs of both. Read-only for rules, apart from the {@link
 * de.muetterzentren.matching.fact.Findings} into which they report.
 */
@NullMarked
package de.muetterzentren.matching.fact;

import org.jspecify.annotations.NullMarked;
