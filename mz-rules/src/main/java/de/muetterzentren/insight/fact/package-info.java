/** Where the rules of insight report to. */
@NullMarked
package de.muetterzentren.insight.fact;

import org.jspecify.annotations.NullMarked;
