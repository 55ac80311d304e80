/**
 * The live desk (Vermittlungstisch): events come in one by one, changed answers go out. Start at
 * {@link de.muetterzentren.matching.desk.Desk}.
 */
@NullMarked
package de.muetterzentren.matching.desk;

import org.jspecify.annotations.NullMarked;
