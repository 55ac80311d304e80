/** What comes next at a mothers' café. */
@NullMarked
package de.muetterzentren.insight.cafe.outlook;

import org.jspecify.annotations.NullMarked;
