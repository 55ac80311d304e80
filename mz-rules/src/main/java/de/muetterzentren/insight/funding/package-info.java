/**
 * Patchwork funding (Patchworkfinanzierung): which share comes from which source, how much hangs on
 * one of them, what ends when, which months are not covered. Leitbild VII: "ein Nebeneinander
 * vieler unterschiedlicher Finanzquellen". Money here is what grants say; hours and other
 * contributions play no part, and no currency is added to another.
 */
@NullMarked
package de.muetterzentren.insight.funding;

import org.jspecify.annotations.NullMarked;
