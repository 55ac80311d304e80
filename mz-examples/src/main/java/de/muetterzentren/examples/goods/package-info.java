/** Who gives how much to whom? Real asks and offers shared out. */
@NullMarked
package de.muetterzentren.examples.goods;

import org.jspecify.annotations.NullMarked;
