/**
 * Reports on give and take (Auswertung): how load is spread, and how people are connected. Figures
 * only, nobody by name. Start at {@link de.muetterzentren.balancing.report.LoadReport} and {@link
 * de.muetterzentren.balancing.report.TieReport}.
 */
@NullMarked
package de.muetterzentren.balancing.report;

import org.jspecify.annotations.NullMarked;
