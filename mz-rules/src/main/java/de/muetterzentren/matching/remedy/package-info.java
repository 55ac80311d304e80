/**
 * What would help: the smallest sets of changes that give an unmet request a proposal. What the
 * asker or the house has set may be suggested; what a helper has set is a question to that helper,
 * in the coordinator's view alone. The law, and what protects people, is never relaxed.
 */
@NullMarked
package de.muetterzentren.matching.remedy;

import org.jspecify.annotations.NullMarked;
