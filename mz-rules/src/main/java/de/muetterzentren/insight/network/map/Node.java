package de.muetterzentren.insight.network.map;

import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import io.vavr.control.Option;

/**
 * Who stands on the map (Knoten): a person, a house or a partner.
 *
 * @param party who
 * @param name the public name of a house or partner, 1 to 200 characters; none of a person, ever
 */
public record Node(Party party, Option<String> name) {
  public Node {
    Checks.given("party", party, "name", name);
    Checks checks = Checks.begin();
    name.forEach(text -> checks.text("name", text, 200));
    if (party instanceof Party.Person person) {
      checks.that(name.isEmpty(), "name", person.id(), Expectation.NOT_WITH, "participant");
    }
    checks.done();
  }

  /** Whether it is a person. */
  public boolean isPerson() {
    return party instanceof Party.Person;
  }
}
