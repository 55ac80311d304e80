/**
 * What a task needs, one class and one rule of the same name each: the class says whether a pair
 * meets it, the rule in {@code requirement/*.drl} reports the obstacle where it does not.
 */
@NullMarked
package de.muetterzentren.matching.requirement;

import org.jspecify.annotations.NullMarked;
