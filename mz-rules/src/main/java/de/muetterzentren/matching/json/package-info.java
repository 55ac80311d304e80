/**
 * JSON of what the library says, each format with a JSON Schema in the jar: answers ({@link
 * de.muetterzentren.matching.json.AnswersJson}), joint plans ({@link
 * de.muetterzentren.matching.json.PlanJson}), distributions ({@link
 * de.muetterzentren.matching.json.DistributionJson}), and events, changes and snapshots of a live
 * desk ({@link de.muetterzentren.matching.json.DeskJson}). Needs Jackson on the class path.
 */
@NullMarked
package de.muetterzentren.matching.json;

import org.jspecify.annotations.NullMarked;
