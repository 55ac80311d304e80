/**
 * The books of giving and taking (Geben und Nehmen): double entry, every kind in its own unit,
 * nothing overwritten.
 */
@NullMarked
package de.muetterzentren.balancing.ledger;

import org.jspecify.annotations.NullMarked;
