/** Why did nobody come? From one unmet request to the change that meets it. */
@NullMarked
package de.muetterzentren.examples.why;

import org.jspecify.annotations.NullMarked;
