/** In which phase of the own rhythm somebody is, a rule each. */
@NullMarked
package de.muetterzentren.balancing.phase;

import org.jspecify.annotations.NullMarked;
