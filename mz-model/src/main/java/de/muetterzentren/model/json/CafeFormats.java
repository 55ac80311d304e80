package de.muetterzentren.model.json;

import de.muetterzentren.model.cafe.Gathering;
import de.muetterzentren.model.cafe.Sponsorship;
import de.muetterzentren.model.cafe.Topic;
import de.muetterzentren.model.cafe.TopicWishes;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.Numbers;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.json.format.Scalar;
import de.muetterzentren.model.json.format.Times;
import io.vavr.collection.TreeSet;

/** The mothers' café as JSON. */
public final class CafeFormats {
  /** {@code {"id":"sleep","german":"Wenn Kinder nicht schlafen","english":"Sleepless nights"}}. */
  public static final ObjectFormat<Topic> TOPIC =
      ObjectFormat.of(
          "Topic",
          "Something to talk about.",
          Topic::new,
          Field.required("id", IdFormats.TOPIC, Topic::id, "The id."),
          Field.required(
                  "german", Scalar.text(), Topic::german, "Its German name, 1 to 100 characters.")
              .secret(),
          Field.required(
                  "english",
                  Scalar.text(),
                  Topic::english,
                  "Its English name, 1 to 100 characters.")
              .secret(),
          Field.optional(
              "service",
              IdFormats.SERVICE,
              Topic::service,
              "What could be asked for or given about it."));

  /** What somebody would like to talk about. */
  public static final ObjectFormat<TopicWishes> WISHES =
      ObjectFormat.of(
          "TopicWishes",
          "What somebody would like to talk about, in place of what they wished for earlier; never"
              + " shown to anybody else.",
          TopicWishes::new,
          Field.required("offer", IdFormats.OFFER, TopicWishes::offer, "At which café."),
          Field.required("participant", IdFormats.PARTICIPANT, TopicWishes::participant, "Who."),
          Field.required("on", Times.DATE, TopicWishes::on, "The local day of asking."),
          Field.defaulted(
                  "topics",
                  IdFormats.TOPICS,
                  TopicWishes::topics,
                  TreeSet.empty(),
                  "About what; at most 50. None means none any more.")
              .secret());

  /** That people came together. */
  public static final ObjectFormat<Gathering> GATHERING =
      ObjectFormat.built(
              "Gathering",
              "That people came together at an offer on a day.",
              Gathering::builder,
              Gathering.Builder::build)
          .field(
              Field.required("offer", IdFormats.OFFER, Gathering::offer, "At which offer."),
              Gathering.Builder::offer)
          .field(
              Field.required("on", Times.DATE, Gathering::on, "The local day."),
              Gathering.Builder::on)
          .field(
              Field.optional("topic", IdFormats.TOPIC, Gathering::topic, "What was talked about."),
              Gathering.Builder::topic)
          .field(
              Field.optional(
                  "input",
                  ContributionFormats.PARTY,
                  Gathering::input,
                  "Who gave the short expert input."),
              Gathering.Builder::input)
          .field(
              Field.required(
                  "came", Numbers.WHOLE, Gathering::came, "How many came, 0 to 100,000."),
              Gathering.Builder::came)
          .field(
              Field.defaulted(
                  "present",
                  IdFormats.PARTICIPANTS,
                  Gathering::present,
                  TreeSet.empty(),
                  "Who is known to have been there; not more than came."),
              Gathering.Builder::present)
          .done();

  /** That a partner gives something again and again. */
  public static final ObjectFormat<Sponsorship> SPONSORSHIP =
      ObjectFormat.built(
              "Sponsorship",
              "That a partner gives something again and again.",
              Sponsorship::builder,
              Sponsorship.Builder::build)
          .field(
              Field.required("id", IdFormats.SPONSORSHIP, Sponsorship::id, "The id."),
              Sponsorship.Builder::id)
          .field(
              Field.required("partner", IdFormats.PARTNER, Sponsorship::partner, "Who gives."),
              Sponsorship.Builder::partner)
          .field(
              Field.required(
                  "offer",
                  IdFormats.OFFER,
                  Sponsorship::offer,
                  "For which offer; its house receives."),
              Sponsorship.Builder::offer)
          .field(
              Field.required(
                  "kind", Scalar.name(ContributionKind.class), Sponsorship::kind, "What is given."),
              Sponsorship.Builder::kind)
          .field(
              Field.required(
                  "quantity",
                  Numbers.ANY,
                  Sponsorship::quantity,
                  "How much each time, in the unit of the kind; more than 0, at most a billion."),
              Sponsorship.Builder::quantity)
          .field(
              Field.optional(
                  "service",
                  IdFormats.SERVICE,
                  Sponsorship::service,
                  "What it is given for; absent if it does not matter."),
              Sponsorship.Builder::service)
          .field(
              Field.required("from", Times.DATE, Sponsorship::from, "The first local day."),
              Sponsorship.Builder::from)
          .field(
              Field.required(
                  "rhythm", TimetableFormats.RECURRENCE, Sponsorship::rhythm, "How it comes back."),
              Sponsorship.Builder::rhythm)
          .done();

  private CafeFormats() {}
}
