/** What does the house do? A report for the town hall. */
@NullMarked
package de.muetterzentren.examples.benefit;

import org.jspecify.annotations.NullMarked;
