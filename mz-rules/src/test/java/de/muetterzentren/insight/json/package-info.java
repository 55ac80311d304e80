/** What the rules of insight found as JSON, tried out. */
@NullMarked
package de.muetterzentren.insight.json;

import org.jspecify.annotations.NullMarked;
