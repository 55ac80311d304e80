/** What people say of a house, how many come, and whether that changed. */
@NullMarked
package de.muetterzentren.examples.quality;

import org.jspecify.annotations.NullMarked;
