package de.muetterzentren.matching.plan;

import io.vavr.collection.Seq;

/**
 * A new plan after something has changed (Umplanung): as good at all levels as any, and among those
 * the one that keeps the most of the earlier plan. Immutable and thread-safe.
 *
 * @param plan the new plan
 * @param changes what changes from the earlier plan, by request, and why
 */
public record Replan(Plan plan, Seq<PlanChange> changes) {}
