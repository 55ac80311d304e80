/** What rules say to people, tried out. */
@NullMarked
package de.muetterzentren.wording;

import org.jspecify.annotations.NullMarked;
