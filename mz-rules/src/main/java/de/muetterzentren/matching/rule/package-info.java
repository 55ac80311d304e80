/** The catalogue of rules: what each is for and what it says to people. */
@NullMarked
package de.muetterzentren.matching.rule;

import org.jspecify.annotations.NullMarked;
