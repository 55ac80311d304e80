/** The report for the town hall as Markdown and as one HTML page. */
@NullMarked
package de.muetterzentren.insight.benefit.page;

import org.jspecify.annotations.NullMarked;
