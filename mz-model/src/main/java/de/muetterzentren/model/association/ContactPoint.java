package de.muetterzentren.model.association;

import de.muetterzentren.model.place.Place;
import de.muetterzentren.model.problem.Checks;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;

/**
 * A regional contact point for the houses (Vernetzungsstelle, Mütterbüro, regionaler Stützpunkt).
 *
 * @param id the id; unique within an association
 * @param name public name, 1 to 200 characters
 * @param regions the regions it is there for, as houses name theirs, each 1 to 100 characters; at
 *     most 100
 * @param place where it is; none if not known
 */
public record ContactPoint(
    ContactPointId id, String name, Set<String> regions, Option<Place> place) {
  public ContactPoint {
    Checks.given("id", id, "name", name, "regions", regions, "place", place);
    Checks checks = Checks.begin().text("name", name, 200).entries("regions", regions, 100);
    regions
        .filter(region -> region != null)
        .forEach(region -> checks.text("regions[]", region, 100));
    checks.done();
    regions = TreeSet.ofAll(regions);
  }
}
