/**
 * The joint plan (gemeinsamer Plan): who helps whom when many ask at once. The rules alone decide
 * who may do what and what speaks for it; the plan only decides among what they allow, and says how
 * far from the best it can be at most.
 */
@NullMarked
package de.muetterzentren.matching.plan;

import org.jspecify.annotations.NullMarked;
