/**
 * Who takes which task, as numbers alone: people, tasks, what one person can do together, and what
 * it is worth. Finds the assignment of most worth and a bound that no assignment can exceed. Knows
 * nothing of requests, rules or houses.
 *
 * <p>The method: a price for each task turns the joint problem into one small problem for each
 * person (Lagrangian relaxation; Fisher 1981, <i>The Lagrangian Relaxation Method for Solving
 * Integer Programming Problems</i>). Subgradient steps find fair prices, a linear program over
 * whole schedules finds exact ones by column generation (Barnhart et al. 1998,
 * <i>Branch-and-Price</i>); for towns its solution is nearly always whole, and branching on "this
 * person, this task" settles the rest. Before that, exact fixing leaves out what cannot be better
 * (Savelsbergh 1997, <i>A Branch-and-Price Algorithm for the Generalized Assignment Problem</i>)
 * and small exchanges make the assignment better. A part too large for one program is settled block
 * by block, with a bound for the whole. Few people with many tasks each share anew in small
 * circles.
 *
 * <p>Long days with flexible starts and ways are {@link Tour}s: pieces of them are taken out and
 * put in again (Christiaens, Vanden Berghe 2020), and walks that may come back to a stop once they
 * have forgotten it bound each person's day (ng-routes; Baldacci, Mingozzi, Roberti 2011).
 *
 * <p>Every bound is reckoned in whole numbers from the prices, so that rounding can never make it
 * too low.
 *
 * <p>Tasks may count only together, as a group: what a whole group is worth is shared by its tasks
 * and lost where it is taken in part. How it is shared is free, and chosen with the prices so that
 * the bound is low; branching on "all of the group, or not" settles what is left.
 */
@NullMarked
package de.muetterzentren.matching.assignment;

import org.jspecify.annotations.NullMarked;
