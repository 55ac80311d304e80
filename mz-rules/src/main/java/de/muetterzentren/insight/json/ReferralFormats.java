package de.muetterzentren.insight.json;

import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.insight.referral.Address;
import de.muetterzentren.insight.referral.AddressNote;
import de.muetterzentren.insight.referral.MissingAddress;
import de.muetterzentren.matching.fact.Known;
import de.muetterzentren.matching.json.AnswerFormats;
import de.muetterzentren.model.json.IdFormats;
import de.muetterzentren.model.json.ServiceFormats;
import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.ListFormat;
import de.muetterzentren.model.json.format.Numbers;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.json.format.Scalar;
import de.muetterzentren.model.json.format.Times;
import de.muetterzentren.model.network.PartnerKind;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.service.Service;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Locale;
import java.util.function.Function;

/** Addresses as JSON, with sentences in German or English. */
final class ReferralFormats {
  private ReferralFormats() {}

  static ObjectFormat<Address> address(Locale locale) {
    return ObjectFormat.of(
        "Address",
        "A right address for a need, with what is known of it and what is not.",
        Address::new,
        Field.<Address, RequestId>required(
            "request", IdFormats.REQUEST, Address::request, "The request."),
        Field.required(
            "referral", AnswerFormats.REFERRAL, Address::referral, "What matching says."),
        known("inCharge", Address::inCharge, "Whether it is in charge of the region."),
        known(
            "registrationNeeded",
            Address::registrationNeeded,
            "Whether one has to make an appointment first."),
        Field.optional(
            "opensNext",
            Times.DATE_TIME,
            Address::opensNext,
            "When it opens next, if it is closed when needed."),
        Field.<Address, Seq<Remark>>defaulted(
            "why",
            ListFormat.seq(RemarkFormat.in(locale)),
            Address::why,
            Array.empty(),
            "What the rules say of it."));
  }

  static ObjectFormat<MissingAddress> missing(Locale locale) {
    return ObjectFormat.of(
        "MissingAddress",
        "A service for which requests stay unmet and nobody is known as an address.",
        MissingAddress::new,
        Field.<MissingAddress, Service>required(
            "service", ServiceFormats.SERVICE, MissingAddress::service, "The service."),
        Field.required("needs", Numbers.WHOLE, MissingAddress::needs, "How many requests wait."),
        Field.required(
            "kinds",
            ListFormat.seq(Scalar.name(PartnerKind.class)),
            MissingAddress::kinds,
            "Which kinds of partner usually are an address."),
        Field.defaulted(
            "couldBeAsked",
            ListFormat.seq(IdFormats.PARTNER),
            MissingAddress::couldBeAsked,
            Array.empty(),
            "Partners of these kinds."),
        Field.required(
            "why", RemarkFormat.in(locale), MissingAddress::why, "The rule that says so."));
  }

  static ObjectFormat<AddressNote> note(Locale locale) {
    return ObjectFormat.of(
        "AddressNote",
        "Something about the addresses for a service, or about referrals to a partner.",
        AddressNote::new,
        Field.<AddressNote, Service>optional(
            "service", ServiceFormats.SERVICE, AddressNote::service, "The service."),
        Field.optional("partner", IdFormats.PARTNER, AddressNote::partner, "The partner."),
        Field.required("why", RemarkFormat.in(locale), AddressNote::why, "The rule."));
  }

  private static Field<Address, Known> known(
      String name, Function<Address, Known> known, String sentence) {
    return Field.defaulted(name, Scalar.name(Known.class), known, Known.NOT_KNOWN, sentence);
  }
}
