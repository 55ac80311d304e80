/** What can be counted on the map: parts, bridges, whom one reaches. */
@NullMarked
package de.muetterzentren.insight.network.figure;

import org.jspecify.annotations.NullMarked;
