package de.muetterzentren.balancing.json;

import de.muetterzentren.balancing.GiveAndTake;
import de.muetterzentren.balancing.finding.Finding;
import de.muetterzentren.balancing.finding.Invitation;
import de.muetterzentren.balancing.finding.Letter;
import de.muetterzentren.balancing.finding.Tie;
import de.muetterzentren.matching.json.document.JsonDocument;
import de.muetterzentren.matching.json.document.ListPart;
import de.muetterzentren.matching.json.document.Part;
import de.muetterzentren.matching.json.document.Parts;
import de.muetterzentren.matching.json.document.ValuePart;
import de.muetterzentren.model.json.format.Times;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Locale;

/**
 * How give and take stand, as JSON. The whole, {@code mz-give-and-take/1}, is for the coordinator;
 * to a person goes their letter, {@code mz-letters/1}, and nothing else.
 *
 * <pre>{@code
 * String forTheCoordinator = GiveAndTakeJson.assessments(Locale.GERMAN).write(now);
 * String forAmira =
 *     GiveAndTakeJson.letters().write(Array.ofAll(now.letterTo(amira, Locale.GERMAN)));
 * }</pre>
 */
public final class GiveAndTakeJson {
  private static final Part<LocalDate> DAY =
      new ValuePart<>("day", Times.DATE, true, "The day that it is about.");

  private static final Part<Seq<Letter>> LETTERS =
      new ListPart<>("letters", FindingFormats.LETTER, true, "Each for the person it names.");

  private static final JsonDocument<Seq<Letter>> LETTER_LIST =
      new JsonDocument<>(
          GiveAndTakeJson.class,
          "mz-letters/1",
          "What goes to people about their own giving and taking; each sees their own letter only.",
          Array.of(LETTERS),
          letters -> Parts.none().with(LETTERS, letters),
          parts -> parts.get(LETTERS));

  private GiveAndTakeJson() {}

  /** Everything, for the coordinator, with sentences in German or English. */
  public static JsonDocument<GiveAndTake> assessments(Locale locale) {
    FindingFormats formats = new FindingFormats(locale);
    Part<Seq<Finding>> findings =
        new ListPart<>("findings", formats.finding(), true, "Everybody, by id.");
    Part<Seq<Invitation>> invitations =
        new ListPart<>("invitations", formats.invitation(), true, "Who could be asked for what.");
    Part<Seq<Tie>> ties =
        new ListPart<>("ties", formats.tie(), true, "Houses with partners and other houses.");
    return new JsonDocument<>(
        GiveAndTakeJson.class,
        "mz-give-and-take/1",
        "How give and take stand on a day; for the coordinator alone.",
        Array.of(DAY, findings, invitations, ties),
        now ->
            Parts.none()
                .with(DAY, now.day())
                .with(findings, now.findings())
                .with(invitations, now.invitations())
                .with(ties, now.ties()),
        parts ->
            new GiveAndTake(
                parts.get(DAY), parts.get(findings), parts.get(invitations), parts.get(ties)));
  }

  /** Letters, each for one person. */
  public static JsonDocument<Seq<Letter>> letters() {
    return LETTER_LIST;
  }
}
