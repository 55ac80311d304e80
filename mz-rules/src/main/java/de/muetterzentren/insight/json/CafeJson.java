package de.muetterzentren.insight.json;

import de.muetterzentren.insight.cafe.outlook.CafeOutlook;
import de.muetterzentren.insight.cafe.outlook.Input;
import de.muetterzentren.insight.cafe.outlook.NextTopic;
import de.muetterzentren.insight.cafe.outlook.SponsorTurn;
import de.muetterzentren.insight.cafe.outlook.Welcome;
import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.matching.json.document.JsonDocument;
import de.muetterzentren.matching.json.document.ListPart;
import de.muetterzentren.matching.json.document.Part;
import de.muetterzentren.matching.json.document.Parts;
import de.muetterzentren.model.cafe.SponsorshipId;
import de.muetterzentren.model.cafe.TopicId;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.json.ContributionFormats;
import de.muetterzentren.model.json.IdFormats;
import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.ListFormat;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.json.format.Times;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.participant.ParticipantId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Locale;

/** What comes next at mothers' cafés, {@code mz-cafes/1}, as JSON; for the coordinator. */
public final class CafeJson {
  private CafeJson() {}

  /** With sentences in German or English. */
  public static JsonDocument<Seq<CafeOutlook>> outlooks(Locale locale) {
    Part<Seq<CafeOutlook>> cafes =
        new ListPart<>("cafes", outlook(RemarkFormat.in(locale)), true, "Each café, by id.");
    return new JsonDocument<>(
        CafeJson.class,
        "mz-cafes/1",
        "What comes next at mothers' cafés; for the coordinator alone. Nobody is named who wishes"
            + " for a topic.",
        Array.of(cafes),
        all -> Parts.none().with(cafes, all),
        parts -> parts.get(cafes));
  }

  private static ObjectFormat<CafeOutlook> outlook(ObjectFormat<Remark> remark) {
    return ObjectFormat.of(
        "CafeOutlook",
        "What comes next at a café.",
        CafeOutlook::new,
        Field.<CafeOutlook, OfferId>required(
            "offer", IdFormats.OFFER, CafeOutlook::offer, "The café."),
        Field.optional("next", Times.DATE, CafeOutlook::next, "When it meets again."),
        Field.defaulted(
            "topics",
            ListFormat.seq(topic(remark)),
            CafeOutlook::topics,
            Array.empty(),
            "What to talk about, the first first."),
        Field.defaulted(
            "notes",
            ListFormat.seq(remark),
            CafeOutlook::notes,
            Array.empty(),
            "What else to think of."),
        Field.defaulted(
            "sponsors",
            ListFormat.seq(sponsor(remark)),
            CafeOutlook::sponsors,
            Array.empty(),
            "Days of sponsors that are due or late."),
        Field.defaulted(
            "welcomes",
            ListFormat.seq(welcome(remark)),
            CafeOutlook::welcomes,
            Array.empty(),
            "Who could be invited, each alone."));
  }

  private static ObjectFormat<NextTopic> topic(ObjectFormat<Remark> remark) {
    return ObjectFormat.of(
        "NextTopic",
        "A topic that comes next.",
        NextTopic::new,
        Field.<NextTopic, TopicId>required(
            "topic", IdFormats.TOPIC, NextTopic::topic, "The topic."),
        Field.required("why", remark, NextTopic::why, "Why."),
        Field.defaulted(
            "inputs",
            ListFormat.seq(input(remark)),
            NextTopic::inputs,
            Array.empty(),
            "Who could be asked for a short input."),
        Field.defaulted(
            "notes",
            ListFormat.seq(remark),
            NextTopic::notes,
            Array.empty(),
            "What else to think of."));
  }

  private static ObjectFormat<Input> input(ObjectFormat<Remark> remark) {
    return ObjectFormat.of(
        "Input",
        "Somebody who could be asked for a short input.",
        Input::new,
        Field.<Input, Party>required(
            "who", ContributionFormats.PARTY, Input::who, "A person or a partner."),
        Field.required("why", remark, Input::why, "Why."));
  }

  private static ObjectFormat<SponsorTurn> sponsor(ObjectFormat<Remark> remark) {
    return ObjectFormat.of(
        "SponsorTurn",
        "A day of a sponsor to think of.",
        SponsorTurn::new,
        Field.<SponsorTurn, SponsorshipId>required(
            "sponsorship", IdFormats.SPONSORSHIP, SponsorTurn::sponsorship, "Which."),
        Field.required("on", Times.DATE, SponsorTurn::on, "The local day."),
        Field.required("why", remark, SponsorTurn::why, "Whether it is due or late."));
  }

  private static ObjectFormat<Welcome> welcome(ObjectFormat<Remark> remark) {
    return ObjectFormat.of(
        "Welcome",
        "An invitation to come, for this person alone.",
        Welcome::new,
        Field.<Welcome, ParticipantId>required(
            "participant", IdFormats.PARTICIPANT, Welcome::participant, "Who."),
        Field.required("on", Times.DATE, Welcome::on, "When the café meets."),
        Field.required("why", remark, Welcome::why, "With the words to this person."));
  }
}
