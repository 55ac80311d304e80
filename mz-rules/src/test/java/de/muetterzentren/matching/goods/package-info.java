@NullMarked
package de.muetterzentren.matching.goods;

import org.jspecify.annotations.NullMarked;
