package de.muetterzentren.insight.openness;

import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.service.Service;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.ZonedDateTime;

/**
 * A while within the open hours of one day at which somebody is missing (Lücke), and who could fill
 * it. Who could is what matching proposes for being there as a host, or for the service that is
 * missing.
 *
 * @param house the house
 * @param offer the offer that misses somebody; none if it is the house as a whole
 * @param lack what is missing
 * @param service what somebody would have to be able to give
 * @param from when it starts, in the zone of the house
 * @param to when it ends, after the start, at most at midnight
 * @param missing how many people, 1 to 100
 * @param couldFill who could be asked
 */
public record Vacancy(
    CentreId house,
    Option<OfferId> offer,
    Lack lack,
    Service service,
    ZonedDateTime from,
    ZonedDateTime to,
    int missing,
    CouldFill couldFill) {
  public Vacancy {
    Checks.given(
        "house", house,
        "offer", offer,
        "lack", lack,
        "service", service,
        "from", from,
        "to", to,
        "couldFill", couldFill);
    checkSpan(Checks.begin().between("missing", (long) missing, 1, 100), from, to).done();
  }

  static Checks checkSpan(Checks checks, ZonedDateTime from, ZonedDateTime to) {
    return checks.that(to.toInstant().isAfter(from.toInstant()), "to", to, Expectation.AFTER, from);
  }

  /** The ids of the first five who could be asked, for a sentence. */
  public Seq<String> names() {
    return couldBeAsked().take(5).map(ParticipantId::value);
  }

  /** Whether this is missing at an offer. */
  boolean atOffer(Lack some) {
    return offer.isDefined() && lack == some;
  }

  /** Who could be there for all of it or for a shift, best first. */
  public Seq<ParticipantId> couldBeAsked() {
    return couldFill.people();
  }

  /** Its parts, where too few could be there for all of it; empty otherwise. */
  public Seq<Shift> shifts() {
    return couldFill.shifts();
  }

  /** The same, now that it is known who could fill it. */
  Vacancy with(CouldFill some) {
    return new Vacancy(house, offer, lack, service, from, to, missing, some);
  }
}
