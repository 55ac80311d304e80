package de.muetterzentren.insight.json;

import de.muetterzentren.insight.demand.AskedBy;
import de.muetterzentren.insight.demand.AskedFor;
import de.muetterzentren.insight.demand.Nearby;
import de.muetterzentren.insight.demand.OfferUse;
import de.muetterzentren.insight.demand.UnmetNeed;
import de.muetterzentren.insight.demand.slot.SmallestOffer;
import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.matching.json.document.JsonDocument;
import de.muetterzentren.matching.json.document.ListPart;
import de.muetterzentren.matching.json.document.Part;
import de.muetterzentren.matching.json.document.Parts;
import de.muetterzentren.matching.json.document.ValuePart;
import de.muetterzentren.model.json.IdFormats;
import de.muetterzentren.model.json.TimetableFormats;
import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.Format;
import de.muetterzentren.model.json.format.ListFormat;
import de.muetterzentren.model.json.format.Numbers;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.json.format.Truths;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Locale;

/**
 * What is asked for, and how offers are used, as JSON, {@code mz-demand/1}; for the coordinator.
 *
 * <pre>{@code
 * String json = DemandJson.askedFor(Locale.GERMAN).write(found);
 * }</pre>
 */
public final class DemandJson {
  private static final ObjectFormat<SmallestOffer> SMALLEST_OFFER =
      ObjectFormat.of(
          "SmallestOffer",
          "The smallest weekly offer in which all could take place.",
          SmallestOffer::new,
          Field.required(
              "slots",
              ListFormat.seq(TimetableFormats.WEEKLY_SPAN),
              SmallestOffer::slots,
              "Local times of the week."),
          Field.required(
              "weeklyHours", Numbers.WHOLE, SmallestOffer::weeklyHours, "All together, 1 to 168."),
          Field.required(
              "people", Numbers.WHOLE, SmallestOffer::people, "How many would come at once."),
          Field.required(
              "proven", Truths.ONLY, SmallestOffer::proven, "Whether no fewer would do."));

  private static final ObjectFormat<Nearby> NEARBY =
      ObjectFormat.of(
          "Nearby",
          "An offer of another house not far away.",
          Nearby::new,
          Field.required("centre", IdFormats.CENTRE, Nearby::centre, "The other house."),
          Field.required("offer", IdFormats.OFFER, Nearby::offer, "Its offer."),
          Field.required("km", Numbers.ANY, Nearby::km, "How far, as the crow flies."));

  private static final ObjectFormat<AskedBy> ASKED_BY =
      ObjectFormat.of(
          "AskedBy",
          "How many ask; nobody is counted twice.",
          AskedBy::new,
          Field.required(
              "requests",
              ListFormat.seq(IdFormats.REQUEST),
              AskedBy::requests,
              "Requests that found no answer."),
          Field.required(
              "tallies",
              ListFormat.seq(IdFormats.TALLY),
              AskedBy::tallies,
              "Entries of tally lists that no offer meets."),
          Field.required("families", Numbers.WHOLE, AskedBy::families, "At least so many."),
          Field.required("strokes", Numbers.WHOLE, AskedBy::strokes, "Of the tally lists."));

  private static final Part<DateSpan> DAYS =
      new ValuePart<>("days", TimetableFormats.DATE_SPAN, true, "Which days it is about.");

  private DemandJson() {}

  /** What is asked for, with sentences in German or English. */
  public static JsonDocument<AskedFor> askedFor(Locale locale) {
    Format<Seq<Remark>> remarks = ListFormat.seq(RemarkFormat.in(locale));
    Part<Seq<UnmetNeed>> needs =
        new ListPart<>("needs", need(remarks), true, "What is asked for and not there.");
    Part<Seq<OfferUse>> offers =
        new ListPart<>("offers", use(remarks), true, "How offers were used, by id.");
    return new JsonDocument<>(
        DemandJson.class,
        "mz-demand/1",
        "What is asked for and not there, and how offers are used; for the coordinator alone.",
        Array.of(DAYS, needs, offers),
        found ->
            Parts.none()
                .with(DAYS, found.days())
                .with(needs, found.needs())
                .with(offers, found.offers()),
        parts -> new AskedFor(parts.get(DAYS), parts.get(needs), parts.get(offers)));
  }

  private static ObjectFormat<UnmetNeed> need(Format<Seq<Remark>> remarks) {
    return ObjectFormat.of(
        "UnmetNeed",
        "Something that is asked for in a house and that is not there.",
        UnmetNeed::new,
        Field.required("centre", IdFormats.CENTRE, UnmetNeed::centre, "The house."),
        Field.required("service", IdFormats.SERVICE, UnmetNeed::service, "What is asked for."),
        Field.required("by", ASKED_BY, UnmetNeed::by, "How many ask."),
        Field.optional(
            "offer", SMALLEST_OFFER, UnmetNeed::offer, "The smallest offer that would meet it."),
        Field.defaulted(
            "notWeekly",
            Numbers.WHOLE,
            UnmetNeed::notWeekly,
            0,
            "How many times take more hours than a weekly offer could have."),
        Field.defaulted(
            "nearby",
            ListFormat.seq(NEARBY),
            UnmetNeed::nearby,
            Array.empty(),
            "Offers of other houses that have it, the nearest first."),
        Field.required("remarks", remarks, UnmetNeed::remarks, "What rules say."));
  }

  private static ObjectFormat<OfferUse> use(Format<Seq<Remark>> remarks) {
    return ObjectFormat.of(
        "OfferUse",
        "How an offer was used on the days on which it was counted.",
        OfferUse::new,
        Field.required("offer", IdFormats.OFFER, OfferUse::offer, "The offer."),
        Field.optional(
            "capacity", Numbers.WHOLE, OfferUse::capacity, "Its places; no limit if absent."),
        Field.required("days", Numbers.WHOLE, OfferUse::days, "How many days were counted."),
        Field.required("visits", Numbers.LONG, OfferUse::visits, "All who came on these days."),
        Field.required(
            "turnedAway", Numbers.LONG, OfferUse::turnedAway, "For how many there was no room."),
        Field.required(
            "fullDays", Numbers.WHOLE, OfferUse::fullDays, "On how many days it was full."),
        Field.defaulted("remarks", remarks, OfferUse::remarks, Array.empty(), "What rules say."));
  }
}
