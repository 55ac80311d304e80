package de.muetterzentren.balancing.json;

import de.muetterzentren.balancing.recognition.PrizeCandidate;
import de.muetterzentren.balancing.recognition.ThankYou;
import de.muetterzentren.matching.json.document.JsonDocument;
import de.muetterzentren.matching.json.document.ListPart;
import de.muetterzentren.matching.json.document.Part;
import de.muetterzentren.matching.json.document.Parts;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.json.IdFormats;
import de.muetterzentren.model.json.TimetableFormats;
import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.ListFormat;
import de.muetterzentren.model.json.format.Numbers;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.json.format.Scalar;
import de.muetterzentren.model.participant.ParticipantId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Locale;

/**
 * Recognition as JSON: pages of thanks, {@code mz-thanks/1}, each for the person it names, and
 * candidates for the association's prize, {@code mz-prize/1}, for the coordinator.
 */
public final class RecognitionJson {
  private static final ObjectFormat<ThankYou.Gift> GIFT =
      ObjectFormat.of(
          "Gift",
          "What was given of one kind.",
          ThankYou.Gift::new,
          Field.<ThankYou.Gift, ContributionKind>required(
              "kind", Scalar.name(ContributionKind.class), ThankYou.Gift::kind, "The kind."),
          Field.required(
              "quantity",
              Numbers.ANY,
              ThankYou.Gift::quantity,
              "How much, in the unit of the kind; more than 0."),
          Field.required("times", Numbers.WHOLE, ThankYou.Gift::times, "How often, 1 or more."),
          Field.required(
              "receivers",
              Numbers.WHOLE,
              ThankYou.Gift::receivers,
              "To how many different people, houses and partners, 1 or more."));

  private RecognitionJson() {}

  /** Pages of thanks, with their sentences in German or English. */
  public static JsonDocument<Seq<ThankYou>> thanks(Locale locale) {
    Part<Seq<ThankYou>> thanks =
        new ListPart<>("thanks", thankYou(locale), true, "Each for the person it names.");
    return new JsonDocument<>(
        RecognitionJson.class,
        "mz-thanks/1",
        "Thanks for everything that somebody gave, each kind in its own unit.",
        Array.of(thanks),
        all -> Parts.none().with(thanks, all),
        parts -> parts.get(thanks));
  }

  private static ObjectFormat<ThankYou> thankYou(Locale locale) {
    return ObjectFormat.of(
        "ThankYou",
        "A page of thanks, to one person.",
        (who, span, gifts, sentences) -> new ThankYou(who, span, gifts),
        Field.<ThankYou, ParticipantId>required(
            "participant", IdFormats.PARTICIPANT, ThankYou::participant, "Whom to thank."),
        Field.required("span", TimetableFormats.DATE_SPAN, ThankYou::span, "In which days."),
        Field.required(
            "gifts", ListFormat.seq(GIFT), ThankYou::gifts, "What was given; each kind once."),
        Field.defaulted(
            "sentences",
            ListFormat.seq(Scalar.text()),
            page -> page.sentences(locale),
            Array.empty(),
            "The page, a sentence a line."));
  }

  /** Candidates for the prize, with a sentence in German or English. */
  public static JsonDocument<Seq<PrizeCandidate>> candidates(Locale locale) {
    Part<Seq<PrizeCandidate>> candidates =
        new ListPart<>("candidates", candidate(locale), true, "The broadest first.");
    return new JsonDocument<>(
        RecognitionJson.class,
        "mz-prize/1",
        "Who could be considered for the prize, by the breadth of what they gave.",
        Array.of(candidates),
        all -> Parts.none().with(candidates, all),
        parts -> parts.get(candidates));
  }

  private static ObjectFormat<PrizeCandidate> candidate(Locale locale) {
    return ObjectFormat.of(
        "PrizeCandidate",
        "Somebody who gave in many ways. Hours do not count.",
        (who, people, kinds, fields, houses, said) ->
            new PrizeCandidate(who, people, kinds, fields, houses),
        Field.<PrizeCandidate, ParticipantId>required(
            "participant", IdFormats.PARTICIPANT, PrizeCandidate::participant, "Who."),
        Field.required(
            "people", Numbers.WHOLE, PrizeCandidate::people, "How many people were reached."),
        Field.required("kinds", Numbers.WHOLE, PrizeCandidate::kinds, "Of how many kinds."),
        Field.required("fields", Numbers.WHOLE, PrizeCandidate::fields, "In how many fields."),
        Field.required(
            "houses", Numbers.WHOLE, PrizeCandidate::houses, "How many houses were reached."),
        Said.<PrizeCandidate>text(one -> one.text(locale)));
  }
}
