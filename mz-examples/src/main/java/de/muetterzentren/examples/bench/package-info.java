/**
 * What one shows of scenarios: the charts of a run and of a comparison, and a page that compares
 * several policies. A thin layer between the results of scenarios and charts, which know nothing of
 * each other.
 */
@NullMarked
package de.muetterzentren.examples.bench;

import org.jspecify.annotations.NullMarked;
