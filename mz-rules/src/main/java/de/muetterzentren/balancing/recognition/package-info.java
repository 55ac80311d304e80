/** Recognition (Anerkennung): thank-you pages and candidates for a prize. */
@NullMarked
package de.muetterzentren.balancing.recognition;

import org.jspecify.annotations.NullMarked;
