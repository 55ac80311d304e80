package de.muetterzentren.examples.scenario.run;

import de.muetterzentren.examples.scenario.behaviour.Behaviour;
import de.muetterzentren.examples.scenario.event.Event;
import de.muetterzentren.examples.scenario.event.Neighbours;
import de.muetterzentren.examples.scenario.policy.Policy;
import de.muetterzentren.examples.scenario.world.Life;
import de.muetterzentren.examples.scenario.world.Needs;
import de.muetterzentren.examples.scenario.world.Offers;
import de.muetterzentren.examples.scenario.world.Region;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/**
 * All that a run depends on; checked before.
 *
 * @param region the towns, each with a house
 * @param people how many people at the start
 * @param weeks how many weeks
 * @param seed the seed of the world and of what people answer
 * @param monday the first day
 * @param policy how it is decided whom to ask
 * @param neighbours how houses help each other at the start
 * @param needs how often people need help
 * @param offers what houses open to all
 * @param life what happens in people's lives
 * @param behaviour what people answer
 * @param events what happens beside, by week, in this order
 */
public record Setting(
    Region region,
    int people,
    int weeks,
    long seed,
    LocalDate monday,
    Policy policy,
    Neighbours neighbours,
    Needs needs,
    Offers offers,
    Life life,
    Behaviour behaviour,
    Map<Integer, Seq<Event>> events) {
  /** The first day of a week, counted from 1. */
  LocalDate mondayOf(int week) {
    return monday.plusWeeks(week - 1L);
  }
}
