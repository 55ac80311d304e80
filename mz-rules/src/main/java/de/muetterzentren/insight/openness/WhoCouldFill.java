package de.muetterzentren.insight.openness;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.matching.internal.NeutralTie;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Decline;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.Turns;
import de.muetterzentren.model.request.When;
import de.muetterzentren.model.request.Where;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * Who could fill gaps, as the rules of matching have it: every gap is put as a request of the
 * house, shared by the hour if it is longer. The house asks as somebody of whom nothing is known
 * but that they would be there, so that nobody's wishes count and who comes would be the contact
 * person.
 */
final class WhoCouldFill {
  private static final Duration AN_HOUR = Duration.ofHours(1);

  private final Matcher matcher;
  private final Community community;
  private final ParticipantId host;

  WhoCouldFill(Matcher matcher, Community community) {
    this.matcher = matcher.withNearest(0);
    this.community = community;
    this.host = newHost(community);
  }

  /** The same gaps, with who could be asked. */
  Seq<Vacancy> of(Seq<Vacancy> vacancies) {
    if (vacancies.isEmpty()) {
      return vacancies;
    }
    Community asking = community.with(Participant.of(host)).get();
    for (Centre house :
        vacancies.map(Vacancy::house).distinct().flatMap(community.centres()::get)) {
      asking = asking.with(house.withContactPersons(TreeSet.of(host))).get();
    }
    Array<RequestId> ids = Array.empty();
    for (Vacancy gap : vacancies) {
      RequestId id = newId(asking, gap);
      asking = asking.with(request(id, gap)).get();
      for (ParticipantId person : notAsked(gap)) {
        asking = asking.with(new Decline(id, person, Instant.EPOCH)).get();
      }
      ids = ids.append(id);
    }
    return vacancies.zip(matcher.answers(asking, ids)).map(both -> filled(both._1, both._2));
  }

  private CareRequest request(RequestId id, Vacancy gap) {
    Duration length = Duration.between(gap.from(), gap.to());
    return CareRequest.builder()
        .id(id)
        .centre(gap.house())
        .asker(host)
        .service(gap.service().id())
        .where(Where.atCentre(gap.house()))
        .when(When.at(gap.from(), length))
        .helpers(gap.missing())
        .turns(Option.when(length.compareTo(AN_HOUR) > 0, () -> Turns.of(turn(length))))
        .build();
  }

  /** An hour, if that makes no more turns than a request can have. */
  private static Duration turn(Duration length) {
    return length.compareTo(AN_HOUR.multipliedBy(Turns.MOST)) <= 0
        ? AN_HOUR
        : AN_HOUR.multipliedBy(2);
  }

  /** Who is there already, and who has said no to this offer. */
  private Set<ParticipantId> notAsked(Vacancy gap) {
    Set<ParticipantId> people = TreeSet.empty();
    for (Offer offer : gap.offer().flatMap(community.offers()::get)) {
      Centre house = community.centres().get(offer.centre()).get();
      people =
          people
              .addAll(Staffing.contactPersons(offer, house))
              .addAll(offer.hands())
              .addAll(community.declinesOf(offer.id()).keySet());
    }
    return people;
  }

  private static Vacancy filled(Vacancy gap, Answer answer) {
    Seq<Shift> shifts =
        answer instanceof Answer.InTurns shared
            ? shared
                .turns()
                .map(
                    turn ->
                        new Shift(
                            turn.start(),
                            turn.start().plus(turn.duration()),
                            turn.proposals().map(Proposal::helper)))
            : Array.empty();
    Seq<ParticipantId> people =
        answer
            .proposals()
            .map(Proposal::helper)
            .appendAll(shifts.flatMap(Shift::couldBeAsked))
            .distinct();
    return gap.with(new CouldFill(people, shifts));
  }

  private static ParticipantId newHost(Community community) {
    ParticipantId id = ParticipantId.of("host");
    for (int number = 2; community.participants().containsKey(id); number++) {
      id = ParticipantId.of("host-" + number);
    }
    return id;
  }

  /** The same for the same gap, whatever else is looked at; none that there is already. */
  private static RequestId newId(Community community, Vacancy gap) {
    String what = gap.offer().map(OfferId::value).getOrElse("") + gap.lack() + gap.service().id();
    long hash = NeutralTie.of(gap.house().value(), what + gap.from().toInstant());
    RequestId id = RequestId.of(String.format(Locale.ROOT, "gap-%016x", hash));
    for (int number = 2; community.requests().containsKey(id); number++) {
      id = RequestId.of(String.format(Locale.ROOT, "gap-%016x-%d", hash, number));
    }
    return id;
  }
}
