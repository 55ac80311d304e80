/** The picture, read as XML. */
@NullMarked
package de.muetterzentren.insight.network.picture;

import org.jspecify.annotations.NullMarked;
