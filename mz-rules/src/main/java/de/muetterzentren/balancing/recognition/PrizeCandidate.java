package de.muetterzentren.balancing.recognition;

import de.muetterzentren.balancing.ledger.Ledger;
import de.muetterzentren.matching.internal.LanguageFile;
import de.muetterzentren.matching.internal.NeutralTie;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.service.Field;
import de.muetterzentren.model.service.Service;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Comparator;
import java.util.Locale;

/**
 * Somebody to be considered for the association's prize ("Praktissima"), for the breadth of what
 * they gave. Hours do not count for it, so that many small gifts are seen as well as one large one.
 *
 * @param participant who
 * @param people how many different people were reached
 * @param kinds of how many kinds the gifts were
 * @param fields in how many of the five fields
 * @param houses how many houses were reached, those of the people included
 */
public record PrizeCandidate(
    ParticipantId participant, int people, int kinds, int fields, int houses) {
  public PrizeCandidate {
    Checks.given("participant", participant);
    Checks.begin()
        .between("people", (long) people, 0, Integer.MAX_VALUE)
        .between("kinds", (long) kinds, 0, ContributionKind.values().length)
        .between("fields", (long) fields, 0, Field.values().length)
        .between("houses", (long) houses, 0, Integer.MAX_VALUE)
        .done();
  }

  /** Everybody who gave something, the broadest first; ties in a neutral order. */
  public static Seq<PrizeCandidate> of(Community community, Ledger ledger, DateSpan span) {
    return Array.ofAll(community.participants().keySet())
        .map(id -> of(community, id, ledger.given(Party.of(id), span)))
        .filter(candidate -> candidate.kinds() > 0)
        .sorted(
            Comparator.comparingLong(PrizeCandidate::breadth)
                .reversed()
                .thenComparingLong(
                    one -> NeutralTie.of(span.toString(), one.participant().value())));
  }

  private static PrizeCandidate of(Community community, ParticipantId id, Seq<Contribution> given) {
    Seq<Participant> people =
        given
            .map(Contribution::receiver)
            .distinct()
            .filter(Party.Person.class::isInstance)
            .flatMap(party -> community.participants().get(((Party.Person) party).id()));
    Seq<CentreId> houses =
        given
            .map(Contribution::receiver)
            .filter(Party.House.class::isInstance)
            .map(party -> ((Party.House) party).id())
            .appendAll(people.flatMap(Participant::centre));
    return new PrizeCandidate(
        id,
        people.size(),
        given.map(Contribution::kind).distinct().size(),
        given
            .flatMap(Contribution::service)
            .flatMap(service -> community.services().get(service).map(Service::field))
            .distinct()
            .size(),
        houses.distinct().size());
  }

  /** Breadth in all four ways at once: one more of what is few counts most. */
  public long breadth() {
    return (1L + people) * (1 + kinds) * (1 + fields) * (1L + houses);
  }

  /** Why, in a sentence. */
  public String text(Locale locale) {
    return LanguageFile.BALANCING
        .in(locale)
        .say("prize", participant.value(), people, kinds, fields, houses);
  }
}
