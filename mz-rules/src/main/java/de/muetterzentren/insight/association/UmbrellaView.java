package de.muetterzentren.insight.association;

import de.muetterzentren.insight.protection.ShownCounts;
import de.muetterzentren.model.association.AssociationId;
import de.muetterzentren.model.problem.Checks;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * How the houses of an association stand together, on a day. Immutable and thread-safe.
 *
 * @param association which
 * @param on the day
 * @param contacts to which contact point each member of this day can turn, by house
 * @param services who has used which service, in the order of the services
 * @param clashes what does not go together in programmes
 * @param voices who speaks for the houses on which board, by board
 * @param neighbours where people of a neighbouring house could help, by request
 * @param report the members' reports of the year that ends with this day, rolled up to regions and
 *     the whole, with small counts protected: how many people gave and received, only gave, only
 *     received, did neither yet; none without a member
 */
public record UmbrellaView(
    AssociationId association,
    LocalDate on,
    Seq<Contact> contacts,
    Seq<ServiceReach> services,
    Seq<Clash> clashes,
    Seq<Voice> voices,
    Seq<NeighbourHelp> neighbours,
    Option<ShownCounts> report) {
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
        neighbours,
        "report",
        report);
  }
}
