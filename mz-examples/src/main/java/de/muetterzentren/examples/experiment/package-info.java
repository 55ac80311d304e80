/**
 * Named experiments: facts that others published or that follow exactly, found again with the
 * library, each figure beside the known one with the band in which it should lie. One command each;
 * it fails if a figure lies outside its band.
 */
@NullMarked
package de.muetterzentren.examples.experiment;

import org.jspecify.annotations.NullMarked;
