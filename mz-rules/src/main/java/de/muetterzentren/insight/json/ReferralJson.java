package de.muetterzentren.insight.json;

import de.muetterzentren.insight.referral.Address;
import de.muetterzentren.insight.referral.AddressBook;
import de.muetterzentren.insight.referral.AddressNote;
import de.muetterzentren.insight.referral.MissingAddress;
import de.muetterzentren.matching.json.document.JsonDocument;
import de.muetterzentren.matching.json.document.ListPart;
import de.muetterzentren.matching.json.document.Part;
import de.muetterzentren.matching.json.document.Parts;
import de.muetterzentren.matching.json.document.ValuePart;
import de.muetterzentren.model.json.TimetableFormats;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Locale;

/** Who is the right address, as JSON: {@code mz-addresses/1}, for the coordinator. */
public final class ReferralJson {
  private static final Part<DateSpan> DAYS =
      new ValuePart<>("days", TimetableFormats.DATE_SPAN, true, "The days that it is about.");

  private ReferralJson() {}

  /** With sentences in German or English. */
  public static JsonDocument<AddressBook> addresses(Locale locale) {
    Part<Seq<Address>> addresses =
        new ListPart<>(
            "addresses", ReferralFormats.address(locale), true, "By request, nearest first.");
    Part<Seq<MissingAddress>> missing =
        new ListPart<>(
            "missing", ReferralFormats.missing(locale), true, "For what nobody is known.");
    Part<Seq<AddressNote>> notes =
        new ListPart<>("notes", ReferralFormats.note(locale), true, "What else there is to know.");
    return new JsonDocument<>(
        ReferralJson.class,
        "mz-addresses/1",
        "The right addresses for the requests of some days; for the coordinator alone.",
        Array.of(DAYS, addresses, missing, notes),
        book ->
            Parts.none()
                .with(DAYS, book.days())
                .with(addresses, book.addresses())
                .with(missing, book.missing())
                .with(notes, book.notes()),
        parts ->
            new AddressBook(
                parts.get(DAYS), parts.get(addresses), parts.get(missing), parts.get(notes)));
  }
}
