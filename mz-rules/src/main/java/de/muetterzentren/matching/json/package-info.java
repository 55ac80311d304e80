/** Answers as JSON, in the format {@code mz-answers/1}; needs Jackson on the class path. */
@NullMarked
package de.muetterzentren.matching.json;

import org.jspecify.annotations.NullMarked;
