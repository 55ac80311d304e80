package de.muetterzentren.model.json;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.CommunityBuilder;
import de.muetterzentren.model.json.format.Definitions;
import de.muetterzentren.model.json.format.JsonSink;
import de.muetterzentren.model.json.format.JsonValue;
import de.muetterzentren.model.service.Services;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.util.LinkedHashMap;

/** The fields of a document: its format, its zone, and the lists of all parts. */
final class CommunityFormat {
  static final String FORMAT = "format";
  static final String VERSION = "mz-community/1";
  static final String ZONE = "zone";

  static final Seq<PartList<?>> LISTS =
      Array.of(
          new PartList<>(
              "services",
              ServiceFormats.SERVICE,
              all -> values(all.services()).removeAll(Services.all()),
              CommunityBuilder::add,
              "Services besides the well-known ones."),
          new PartList<>(
              "centres",
              CentreFormats.CENTRE,
              all -> values(all.centres()),
              CommunityBuilder::add,
              "Houses."),
          new PartList<>(
              "offers",
              OfferFormats.OFFER,
              all -> values(all.offers()),
              CommunityBuilder::add,
              "What houses open to all."),
          new PartList<>(
              "participants",
              ParticipantFormats.PARTICIPANT,
              all -> values(all.participants()),
              CommunityBuilder::add,
              "Everybody who takes part."),
          new PartList<>(
              "requests",
              RequestFormats.REQUEST,
              all -> values(all.requests()),
              CommunityBuilder::add,
              "What is needed."),
          new PartList<>(
              "pledges",
              RequestFormats.PLEDGE,
              all -> values(all.pledges()).flatMap(CommunityFormat::values),
              CommunityBuilder::add,
              "Proposals that both sides accepted."),
          new PartList<>(
              "declines",
              RequestFormats.DECLINE,
              all -> values(all.declines()).flatMap(CommunityFormat::values),
              CommunityBuilder::add,
              "Who said no to what."),
          new PartList<>(
              "offerDeclines",
              OfferFormats.DECLINE,
              all -> values(all.offerDeclines()).flatMap(CommunityFormat::values),
              CommunityBuilder::add,
              "Who said no to helping at which offer."),
          new PartList<>(
              "contributions",
              ContributionFormats.CONTRIBUTION,
              all -> values(all.contributions()),
              CommunityBuilder::add,
              "What was given."),
          new PartList<>(
              "associations",
              AssociationFormats.ASSOCIATION,
              all -> values(all.associations()),
              CommunityBuilder::add,
              "Associations of houses."),
          new PartList<>(
              "funding",
              FundingFormats.FUNDING,
              all -> values(all.funding()),
              CommunityBuilder::add,
              "Where houses have their money from."),
          new PartList<>(
              "partners",
              PartnerFormats.PARTNER,
              all -> values(all.partners()),
              CommunityBuilder::add,
              "Partners in the local network."),
          new PartList<>(
              "calendars",
              CalendarFormats.CALENDAR,
              all -> values(all.calendars()),
              CommunityBuilder::add,
              "Holidays, by region."),
          new PartList<>(
              "attendances",
              OfferFormats.ATTENDANCE,
              all -> values(all.attendances()).flatMap(CommunityFormat::values),
              CommunityBuilder::add,
              "How offers were used, by day."),
          new PartList<>(
              "tallies",
              TallyFormats.TALLY,
              all -> values(all.tallies()),
              CommunityBuilder::add,
              "What was asked for, and how often."),
          new PartList<>(
              "referrals",
              PartnerFormats.REFERRAL,
              all -> values(all.referrals()).flatMap(CommunityFormat::values),
              CommunityBuilder::add,
              "Who was referred to which partner."),
          new PartList<>(
              "questions",
              FeedbackFormats.QUESTION,
              all -> values(all.questions()),
              CommunityBuilder::add,
              "Questions of questionnaires."),
          new PartList<>(
              "feedback",
              FeedbackFormats.FEEDBACK,
              all -> values(all.feedback()),
              CommunityBuilder::add,
              "What people said and how many came."),
          new PartList<>(
              "topics",
              CafeFormats.TOPIC,
              all -> values(all.topics()),
              CommunityBuilder::add,
              "What can be talked about."),
          new PartList<>(
              "topicWishes",
              CafeFormats.WISHES,
              all ->
                  values(all.topicWishes())
                      .flatMap(CommunityFormat::values)
                      .flatMap(CommunityFormat::values),
              CommunityBuilder::add,
              "Who would like to talk about what; never shown to anybody else."),
          new PartList<>(
              "gatherings",
              CafeFormats.GATHERING,
              all -> values(all.gatherings()).flatMap(CommunityFormat::values),
              CommunityBuilder::add,
              "Who came together when."),
          new PartList<>(
              "sponsorships",
              CafeFormats.SPONSORSHIP,
              all -> values(all.sponsorships()),
              CommunityBuilder::add,
              "What partners give again and again."));

  static final Seq<String> NAMES = Array.of(FORMAT).appendAll(CommunityFields.names());

  private CommunityFormat() {}

  /** The values, sorted by key. */
  private static <K extends Comparable<? super K>, V> Array<V> values(Map<K, V> map) {
    return Array.ofAll(map).sortBy(entry -> entry._1).map(entry -> entry._2);
  }

  static void write(Community community, JsonSink out) throws IOException {
    out.startDocument();
    out.field(FORMAT, JsonValue.of(VERSION));
    CommunityFields.write(community, out);
    out.endDocument();
  }

  static JsonValue schema() {
    Definitions definitions = new Definitions();
    java.util.Map<String, JsonValue> properties = new LinkedHashMap<>();
    properties.put(FORMAT, JsonValue.object(java.util.Map.of("const", JsonValue.of(VERSION))));
    properties.putAll(CommunityFields.schema(definitions));
    java.util.Map<String, JsonValue> schema = new LinkedHashMap<>();
    schema.put("$schema", JsonValue.of("https://json-schema.org/draft/2020-12/schema"));
    schema.put("title", JsonValue.of(VERSION));
    schema.put(
        "description",
        JsonValue.of(
            "Everything known about one or many houses. Absent means the default or not known;"
                + " null is never right. The zone holds for timetables without a zone and for dates"
                + " and times without an offset."));
    schema.put("type", JsonValue.of("object"));
    schema.put("properties", JsonValue.object(properties));
    schema.put("required", JsonValue.texts(Array.of(FORMAT)));
    schema.put("additionalProperties", JsonValue.of(false));
    schema.put("$defs", definitions.all());
    return JsonValue.object(schema);
  }
}
