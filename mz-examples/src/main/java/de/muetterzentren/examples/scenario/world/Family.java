package de.muetterzentren.examples.scenario.world;

import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.participant.Participant;
import io.vavr.collection.Seq;

/**
 * A made family (Familie).
 *
 * @param number its number, from 1; ids of its people begin with it
 * @param house where it is at home
 * @param adults who takes part: one or two
 * @param children how many children, 0 to 3
 */
public record Family(int number, CentreId house, Seq<Participant> adults, int children) {}
