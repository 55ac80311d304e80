package de.muetterzentren.insight.referral;

import de.muetterzentren.model.network.PartnerKind;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Seq;

/**
 * The right addresses for the requests of some days, and what the network lacks. For the
 * coordinator; it decides nothing. Immutable.
 *
 * @param days the local days it is about
 * @param addresses by request, nearest first
 * @param missing services for which nobody is known, by service
 * @param notes what else is worth knowing, by service, then by partner
 */
public record AddressBook(
    DateSpan days, Seq<Address> addresses, Seq<MissingAddress> missing, Seq<AddressNote> notes) {
  public AddressBook {
    Checks.given("days", days, "addresses", addresses, "missing", missing, "notes", notes);
  }

  /** The addresses for one request, nearest first. */
  public Seq<Address> addressesFor(RequestId request) {
    return addresses.filter(one -> one.request().equals(request));
  }

  /** The kinds of partner that the network does not have and some need waits for. */
  public Seq<PartnerKind> missingKinds() {
    return missing
        .filter(one -> one.couldBeAsked().isEmpty())
        .flatMap(MissingAddress::kinds)
        .distinct()
        .sorted();
  }
}
