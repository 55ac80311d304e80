/** Everything that knows Drools. Not for users: nothing here is kept stable. */
@NullMarked
package de.muetterzentren.matching.internal;

import org.jspecify.annotations.NullMarked;
