/**
 * What a house measures itself by (Messgrößen), drawn from its records: for those who use it, for
 * those who work there, for society. The words are those of the Leitbild; a certificate is none of
 * them.
 */
@NullMarked
package de.muetterzentren.insight.measure;

import org.jspecify.annotations.NullMarked;
