/** What matching must never break: each principle a property of its own name. */
@NullMarked
package de.muetterzentren.matching.laws;

import org.jspecify.annotations.NullMarked;
