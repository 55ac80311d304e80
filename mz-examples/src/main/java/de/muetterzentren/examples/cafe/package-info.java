/** What do we talk about next? The mothers' café of the bundled house. */
@NullMarked
package de.muetterzentren.examples.cafe;

import org.jspecify.annotations.NullMarked;
