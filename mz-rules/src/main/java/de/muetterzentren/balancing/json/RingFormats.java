package de.muetterzentren.balancing.json;

import de.muetterzentren.balancing.ring.Gift;
import de.muetterzentren.balancing.ring.Need;
import de.muetterzentren.balancing.ring.Ring;
import de.muetterzentren.balancing.ring.RingCertificate;
import de.muetterzentren.balancing.ring.RingPart;
import de.muetterzentren.balancing.ring.Share;
import de.muetterzentren.model.json.IdFormats;
import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.ListFormat;
import de.muetterzentren.model.json.format.MapFormat;
import de.muetterzentren.model.json.format.Numbers;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.json.format.Times;
import de.muetterzentren.model.participant.ParticipantId;
import java.util.Locale;

/** Ring exchanges as JSON values. */
public final class RingFormats {
  /** Hours that somebody would like to receive. */
  public static final ObjectFormat<Need> NEED =
      ObjectFormat.of(
          "Need",
          "Hours that somebody would like to receive, and from whom.",
          Need::new,
          Field.optional(
              "request", IdFormats.REQUEST, Need::request, "The request that it comes from."),
          Field.required("receiver", IdFormats.PARTICIPANT, Need::receiver, "Who would receive."),
          Field.required(
              "givers", ListFormat.seq(IdFormats.PARTICIPANT), Need::givers, "Who could give."),
          Field.required("most", Numbers.LONG, Need::most, "At most so many units, 1 or more."),
          Field.required(
              "mostFromOne", Numbers.LONG, Need::mostFromOne, "At most so many from one giver."));

  /** What somebody would give to a need. */
  public static final ObjectFormat<Share> SHARE =
      ObjectFormat.of(
          "Share",
          "What somebody would give to a need.",
          Share::new,
          Field.required("need", NEED, Share::need, "The need."),
          Field.required("giver", IdFormats.PARTICIPANT, Share::giver, "One of its givers."),
          Field.required("units", Numbers.LONG, Share::units, "How many units, more than 0."));

  /** What one person would give another. */
  public static final ObjectFormat<Gift> GIFT =
      ObjectFormat.of(
          "Gift",
          "What one person would give another, all needs together.",
          Gift::new,
          Field.<Gift, ParticipantId>required(
              "giver", IdFormats.PARTICIPANT, Gift::giver, "Who gives."),
          Field.required("receiver", IdFormats.PARTICIPANT, Gift::receiver, "Who receives."),
          Field.required("units", Numbers.LONG, Gift::units, "How many units, more than 0."));

  /** Some people of whom each gives the next one the same. */
  public static final ObjectFormat<Ring> RING =
      ObjectFormat.of(
          "Ring",
          "Some people of whom each gives the next one the same, and the last one the first.",
          Ring::new,
          Field.required(
              "people",
              ListFormat.seq(IdFormats.PARTICIPANT),
              Ring::people,
              "Two or more, each once."),
          Field.required("units", Numbers.LONG, Ring::units, "How many units, more than 0."));

  private static final ObjectFormat<RingCertificate.Prices> PRICES =
      ObjectFormat.of(
          "Prices",
          "The prices of a person, for the proof alone; no value of anybody's hours.",
          RingCertificate.Prices::new,
          Field.required(
              "receiving",
              Numbers.LONG,
              RingCertificate.Prices::receiving,
              "For a unit that comes in."),
          Field.required(
              "giving", Numbers.LONG, RingCertificate.Prices::giving, "For a unit that goes out."));

  /** Why no exchange has more hours. */
  public static final ObjectFormat<RingCertificate> CERTIFICATE =
      ObjectFormat.of(
          "RingCertificate",
          "Why no exchange has more hours.",
          RingCertificate::new,
          Field.required("total", Numbers.LONG, RingCertificate::total, "Units of the exchange."),
          Field.required(
              "bound", Numbers.LONG, RingCertificate::bound, "Units that no exchange can exceed."),
          Field.required(
              "prices",
              MapFormat.of(IdFormats.PARTICIPANT, PRICES),
              RingCertificate::prices,
              "From which anybody can compute the bound."),
          Field.optional(
              "mostPeople",
              Numbers.WHOLE,
              RingCertificate::mostPeople,
              "How many people a ring has at most, 2 or more; any number if absent."));

  private RingFormats() {}

  /** What one person would give and get, with sentences in German or English. */
  public static ObjectFormat<RingPart> part(Locale locale) {
    return ObjectFormat.of(
        "RingPart",
        "What one person would give and get, as much of one as of the other.",
        (person, unit, gifts, said) -> new RingPart(person, unit, gifts),
        Field.<RingPart, ParticipantId>required(
            "person", IdFormats.PARTICIPANT, RingPart::person, "Who."),
        Field.required("unit", Times.DURATION, RingPart::unit, "What one unit is."),
        Field.required(
            "gifts", ListFormat.seq(GIFT), RingPart::gifts, "What this person gives and gets."),
        Said.<RingPart>text(part -> part.text(locale)));
  }
}
