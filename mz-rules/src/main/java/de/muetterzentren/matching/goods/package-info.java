/**
 * Sharing out what is countable (Verteilung von Sachen): meals, clothes, masks. Many ask for
 * quantities and several may give to one. The rules alone decide who may give what to whom; the
 * distribution only decides how much, and proves that nothing more was possible.
 */
@NullMarked
package de.muetterzentren.matching.goods;

import org.jspecify.annotations.NullMarked;
