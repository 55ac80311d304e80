/**
 * JSON of give and take, each format with a JSON Schema in the jar: findings and letters ({@link
 * de.muetterzentren.balancing.json.GiveAndTakeJson}), thanks and the prize ({@link
 * de.muetterzentren.balancing.json.RecognitionJson}), ring exchanges ({@link
 * de.muetterzentren.balancing.json.RingJson}) and reports ({@link
 * de.muetterzentren.balancing.json.ReportJson}). Needs Jackson on the class path.
 */
@NullMarked
package de.muetterzentren.balancing.json;

import org.jspecify.annotations.NullMarked;
