/** What the rules of insight found, as JSON. */
@NullMarked
package de.muetterzentren.insight.json;

import org.jspecify.annotations.NullMarked;
