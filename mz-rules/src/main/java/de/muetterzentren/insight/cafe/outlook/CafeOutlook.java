package de.muetterzentren.insight.cafe.outlook;

import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.problem.Checks;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What comes next at a mothers' café (Ausblick); for the coordinator. Whose wishes are behind a
 * topic is not in it, nor why somebody is invited. Immutable.
 *
 * @param offer the café
 * @param next the local day on which it meets again; none if not known
 * @param topics what to talk about, the first first
 * @param notes whether to ask beforehand, whether somebody has waited for long, whether the circle
 *     could be widened
 * @param sponsors days of sponsors that are due or late, by day
 * @param welcomes who could be invited, each alone
 */
public record CafeOutlook(
    OfferId offer,
    Option<LocalDate> next,
    Seq<NextTopic> topics,
    Seq<Remark> notes,
    Seq<SponsorTurn> sponsors,
    Seq<Welcome> welcomes) {
  public CafeOutlook {
    Checks.given(
        "offer",
        offer,
        "next",
        next,
        "topics",
        topics,
        "notes",
        notes,
        "sponsors",
        sponsors,
        "welcomes",
        welcomes);
    Checks.begin()
        .entries("topics", topics, 100)
        .entries("notes", notes, 10)
        .entries("sponsors", sponsors, 100_000)
        .entries("welcomes", welcomes, 1_000_000)
        .done();
    topics = Array.ofAll(topics);
    notes = Array.ofAll(notes);
    sponsors = Array.ofAll(sponsors);
    welcomes = Array.ofAll(welcomes);
  }

  /** The same with other invitations. */
  public CafeOutlook withWelcomes(Seq<Welcome> other) {
    return new CafeOutlook(offer, next, topics, notes, sponsors, other);
  }

  /** What may be said to everybody at the café, in sentences: topics and further help. */
  public Seq<String> toEverybody(Locale locale) {
    return topics.flatMap(
        topic ->
            Array.of(topic.why())
                .appendAll(topic.notes().filter(note -> note.rule().equals("tell-about")))
                .map(said -> said.text(locale)));
  }
}
