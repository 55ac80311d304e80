/** What is wrong with a value: field, value and what would be right, in German and English. */
@NullMarked
package de.muetterzentren.model.problem;

import org.jspecify.annotations.NullMarked;
