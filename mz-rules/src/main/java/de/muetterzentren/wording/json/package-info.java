/** What rules say, as JSON. */
@NullMarked
package de.muetterzentren.wording.json;

import org.jspecify.annotations.NullMarked;
