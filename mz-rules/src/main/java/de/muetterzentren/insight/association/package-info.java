/**
 * The association of houses (Verband): who has a contact point near, who has used which service,
 * programmes without clashes, boards on which nobody speaks for the houses, help between the houses
 * of a region, and their reports rolled up with small counts protected.
 */
@NullMarked
package de.muetterzentren.insight.association;

import org.jspecify.annotations.NullMarked;
