/**
 * Fair choice, round after round (gerechte Auswahl): nobody's wishes are passed over for ever. Pure
 * reckoning, without a community, a clock or chance.
 */
@NullMarked
package de.muetterzentren.insight.cafe.choice;

import org.jspecify.annotations.NullMarked;
