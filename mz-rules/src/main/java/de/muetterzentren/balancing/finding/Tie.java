package de.muetterzentren.balancing.finding;

import de.muetterzentren.balancing.fact.TieKind;
import de.muetterzentren.balancing.ledger.Flows;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.service.Service;
import io.vavr.collection.Seq;
import java.util.Locale;

/**
 * How give and take flow between a house, its people included, and a partner or another house
 * (Leitbild: "Win-Win-Situationen").
 *
 * @param house the house
 * @param other the partner or the other house
 * @param kind mutual or one-sided
 * @param flows what the house gave to the other and received from it, each kind in its own unit
 * @param couldOffer what the house could offer, a few services
 * @param couldAsk what the house could ask for, a few services
 * @param why the rule that says so
 */
public record Tie(
    CentreId house,
    Party other,
    TieKind kind,
    Flows flows,
    Seq<Service> couldOffer,
    Seq<Service> couldAsk,
    Remark why) {
  private static final int MOST_SERVICES = 100;

  public Tie {
    Checks.given(
        "house",
        house,
        "other",
        other,
        "kind",
        kind,
        "flows",
        flows,
        "couldOffer",
        couldOffer,
        "couldAsk",
        couldAsk,
        "why",
        why);
    Checks.begin()
        .that(!Party.of(house).equals(other), "other", house, Expectation.ANOTHER)
        .that(!flows.isEmpty(), "flows", "", Expectation.NOT_EMPTY)
        .entries("couldOffer", couldOffer, MOST_SERVICES)
        .entries("couldAsk", couldAsk, MOST_SERVICES)
        .done();
  }

  /** Whether one side only gives. */
  public boolean oneSided() {
    return kind != TieKind.MUTUAL;
  }

  /** One sentence. */
  public String text(Locale locale) {
    return house + " – " + id(other) + ": " + why.text(locale) + ".";
  }

  private static String id(Party party) {
    if (party instanceof Party.House house) {
      return house.id().value();
    }
    return party instanceof Party.InNetwork partner
        ? partner.id().value()
        : ((Party.Person) party).id().value();
  }
}
