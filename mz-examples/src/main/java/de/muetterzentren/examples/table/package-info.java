/** CSV files as they come out of spreadsheets, read with the line and column of every problem. */
@NullMarked
package de.muetterzentren.examples.table;

import org.jspecify.annotations.NullMarked;
