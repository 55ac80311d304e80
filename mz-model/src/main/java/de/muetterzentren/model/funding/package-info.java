/**
 * Where a house's money comes from and what it has to pay (Patchworkfinanzierung): sources, grants,
 * costs. Leitbild VII: "ein Nebeneinander vieler unterschiedlicher Finanzquellen". Money is never
 * set against hours.
 */
@NullMarked
package de.muetterzentren.model.funding;

import org.jspecify.annotations.NullMarked;
