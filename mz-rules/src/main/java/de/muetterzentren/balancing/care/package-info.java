/** What care for somebody follows, a rule each. */
@NullMarked
package de.muetterzentren.balancing.care;

import org.jspecify.annotations.NullMarked;
