/** What is found about give and take, with its reasons in words. */
@NullMarked
package de.muetterzentren.balancing.finding;

import org.jspecify.annotations.NullMarked;
