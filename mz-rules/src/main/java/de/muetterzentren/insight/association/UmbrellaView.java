package de.muetterzentren.insight.association;

import de.muetterzentren.model.association.AssociationId;
import de.muetterzentren.model.problem.Checks;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/**
 * How the houses of an association stand together, on a day; for the association. Immutable and
 * thread-safe.
 *
 * @param association which
 * @param on the day
 * @param contacts to which contact point each member of this day can turn, by house
 * @param services who has used which service, in the order of the services
 * @param clashes what does not go together in programmes
 * @param voices who speaks for the houses on which board, by board
 * @param neighbours where people of a neighbouring house could help, by request
 */
public record UmbrellaView(
    AssociationId association,
    LocalDate on,
    Seq<Contact> contacts,
    Seq<ServiceReach> services,
    Seq<Clash> clashes,
    Seq<Voice> voices,
    Seq<NeighbourHelp> neighbours) {
  public UmbrellaView {
    Checks.given(
        "association",
        association,
        "on",
        on,
        "contacts",
        contacts,
        "services",
        services,
        "clashes",
        clashes,
        "voices",
        voices,
        "neighbours",
        neighbours);
  }
}
