/** Who could be invited this week, and who needs rest? Give and take in the bundled house. */
@NullMarked
package de.muetterzentren.examples.giveandtake;

import org.jspecify.annotations.NullMarked;
