package de.muetterzentren.insight.association;

import de.muetterzentren.insight.release.Releases;
import io.vavr.collection.Seq;

/**
 * A roll-up, and what its houses have released by it.
 *
 * @param report what may leave the association; to be kept, and handed to the next roll-up
 * @param releases of each member, by house; each belongs to its house alone, which keeps it and
 *     hands it to its own reports
 */
public record RolledUp(RollUp report, Seq<Releases> releases) {}
