package de.muetterzentren.insight.referral;

import de.muetterzentren.insight.fact.Findings;
import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.network.Partner;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Who is the right address (richtige Adresse)? For every request of some days the partners that
 * matching names, with hours, languages and somebody to come along; kinds of partner whose absence
 * leaves needs unmet; addresses that stand alone, are closed when needed, or speak another
 * language; and what came of referrals. What is not known is said as such. It leaves no partner out
 * and changes no answer. Immutable, thread-safe, without a clock.
 *
 * <pre>{@code
 * AddressBook week = RightAddress.standard().look(community, DateSpan.of(monday, sunday));
 * week.addressesFor(request).forEach(one -> System.out.println(one.toPerson(Locale.GERMAN)));
 * }</pre>
 */
public final class RightAddress {
  private final Matcher matcher;

  private RightAddress(Matcher matcher) {
    this.matcher = matcher.withProposals(1).withNearest(0);
  }

  /** With the standard matching. */
  public static RightAddress standard() {
    return by(Matcher.standard());
  }

  /** With a matching of one's own. */
  public static RightAddress by(Matcher matcher) {
    return new RightAddress(Objects.requireNonNull(matcher, "matcher"));
  }

  /** The addresses for all requests whose earliest start lies on one of these local days. */
  public AddressBook look(Community community, DateSpan days) {
    Checks.given("community", community, "days", days);
    Seq<CareRequest> requests =
        Array.ofAll(community.requests().values())
            .filter(request -> days.contains(day(community, request)))
            .sortBy(CareRequest::id);
    Seq<Answer> answers = matcher.answers(community, requests.map(CareRequest::id));
    Addresses addresses = new Addresses(community, answers);
    Seq<AddressFact> named = addresses.named();
    Seq<Unaddressed> unaddressed = addresses.unaddressed();
    Seq<ServiceAddresses> services = addresses.services();
    Seq<PartnerHistory> histories = Histories.of(community, days);
    List<Object> facts = new ArrayList<>();
    Array.of(named, unaddressed, services, histories).forEach(some -> some.forEach(facts::add));
    Findings found = Findings.about(facts);
    return new AddressBook(
        days,
        named.map(one -> address(one, found.of(one))),
        unaddressed.flatMap(one -> found.oneOf(one).map(why -> missing(one, why))),
        services
            .flatMap(
                one ->
                    found
                        .of(one)
                        .map(why -> new AddressNote(Option.of(one.service()), Option.none(), why)))
            .appendAll(
                histories.flatMap(
                    one ->
                        found
                            .of(one)
                            .map(
                                why ->
                                    new AddressNote(
                                        Option.none(), Option.of(one.partner().id()), why)))));
  }

  private static Address address(AddressFact one, Seq<Remark> why) {
    return new Address(
        one.fit().need().request().id(),
        one.referral(),
        one.fit().inCharge(),
        one.fit().registrationNeeded(),
        one.opensNext(),
        why);
  }

  private static MissingAddress missing(Unaddressed one, Remark why) {
    return new MissingAddress(
        one.service(), one.needs(), one.kinds(), one.ofKind().map(Partner::id), why);
  }

  private static LocalDate day(Community community, CareRequest request) {
    ZoneId zone = community.centres().get(request.centre()).get().zone();
    return request.when().earliest().withZoneSameInstant(zone).toLocalDate();
  }
}
