/** What the library says to a request: proposals with reasons, or what stands in the way. */
@NullMarked
package de.muetterzentren.matching.answer;

import org.jspecify.annotations.NullMarked;
