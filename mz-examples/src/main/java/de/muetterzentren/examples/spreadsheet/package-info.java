/**
 * Participants and requests from the spreadsheets that a coordinator keeps. Start at {@link
 * de.muetterzentren.examples.spreadsheet.Spreadsheet}.
 */
@NullMarked
package de.muetterzentren.examples.spreadsheet;

import org.jspecify.annotations.NullMarked;
