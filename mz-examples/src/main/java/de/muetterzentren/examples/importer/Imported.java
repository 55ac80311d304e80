package de.muetterzentren.examples.importer;

import de.muetterzentren.matching.travel.Travel;
import de.muetterzentren.model.Community;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * Open data as a community.
 *
 * @param community the people, requests and services
 * @param travel the ways between their places, to be handed to the matcher; without it the places
 *     mean nothing
 * @param notes what the data says and the community does not, in plain English; nothing here is an
 *     error
 */
public record Imported(Community community, Travel travel, Seq<String> notes) {
  public Imported {
    Objects.requireNonNull(community, "community");
    Objects.requireNonNull(travel, "travel");
    notes = Array.ofAll(notes);
  }
}
