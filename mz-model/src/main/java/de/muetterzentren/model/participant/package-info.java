/** One type for everybody: what somebody can, likes, wishes and sets as own limits. */
@NullMarked
package de.muetterzentren.model.participant;

import org.jspecify.annotations.NullMarked;
