/**
 * Local weekly times with exceptions, half-open spans, and dates that recur. Instants come from
 * local times by the rules of the zone, so days with a clock change are right.
 */
@NullMarked
package de.muetterzentren.model.time;

import org.jspecify.annotations.NullMarked;
