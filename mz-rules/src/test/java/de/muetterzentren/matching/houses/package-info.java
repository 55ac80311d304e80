/** Real rule books, brought by houses themselves through the public API. */
@NullMarked
package de.muetterzentren.matching.houses;

import org.jspecify.annotations.NullMarked;
