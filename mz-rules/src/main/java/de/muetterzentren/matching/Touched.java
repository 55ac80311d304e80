package de.muetterzentren.matching;

import de.muetterzentren.matching.desk.DeskEvent;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionId;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.Decline;
import de.muetterzentren.model.request.Pledge;
import de.muetterzentren.model.request.RequestId;
import io.vavr.control.Option;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What an event touches first: people of whom something else is known now, requests that have
 * become others, and houses where contact persons are there at other times.
 */
final class Touched {
  private final Community before;
  private final Community after;
  private final Set<ParticipantId> people = new LinkedHashSet<>();
  private final Set<RequestId> requests = new LinkedHashSet<>();
  private final Set<CentreId> houses = new LinkedHashSet<>();

  private Touched(Community before, Community after) {
    this.before = before;
    this.after = after;
  }

  /** Whom the event makes others as helpers. */
  Set<ParticipantId> people() {
    return people;
  }

  /** Which requests have come or gone, are over, or have become others as needs. */
  Set<RequestId> requests() {
    return requests;
  }

  /** In which houses contact persons are there at other times. */
  Set<CentreId> houses() {
    return houses;
  }

  /** By an event. */
  static Touched by(Happening happening, Community before, Ties ties, Cases cases, Ends ends) {
    Touched touched = new Touched(before, happening.community());
    DeskEvent event = happening.event();
    if (event instanceof DeskEvent.RequestCame came) {
      touched.request(came.request().id());
      touched.requests.addAll(cases.accompaniedBy(came.request().id()));
    } else if (event instanceof DeskEvent.RequestChanged changed) {
      touched.request(changed.request().id());
    } else if (event instanceof DeskEvent.RequestWithdrawn withdrawn) {
      touched.request(withdrawn.request());
      touched.requests.addAll(cases.accompaniedBy(withdrawn.request()));
    } else if (event instanceof DeskEvent.Pledged pledged) {
      touched.request(pledged.pledge().request());
    } else if (event instanceof DeskEvent.SteppedBack back) {
      touched.request(back.request());
    } else if (event instanceof DeskEvent.Declined declined) {
      touched.people.add(declined.decline().helper());
    } else if (event instanceof DeskEvent.AvailabilityChanged changed) {
      touched.person(changed.participant(), ties);
    } else if (event instanceof DeskEvent.ParticipantChanged changed) {
      touched.person(changed.participant().id(), ties);
    } else if (event instanceof DeskEvent.Contributed contributed) {
      touched.contribution(contributed.contribution().id());
    } else if (event instanceof DeskEvent.ClockMoved clock) {
      touched.requests.addAll(ends.by(clock.now()));
    }
    touched.houses.forEach(house -> touched.requests.addAll(cases.in(house)));
    return touched;
  }

  /** A request with its pledges and declines: whoever has said yes or no to it is touched too. */
  private void request(RequestId id) {
    requests.add(id);
    boolean gone = !after.requests().containsKey(id);
    boolean same = before.requests().get(id).equals(after.requests().get(id));
    for (Pledge pledge : before.pledgesFor(id).values()) {
      if (!same || !after.pledgesFor(id).get(pledge.helper()).contains(pledge)) {
        people.add(pledge.helper());
      }
    }
    for (Pledge pledge : after.pledgesFor(id).values()) {
      if (!before.pledgesFor(id).get(pledge.helper()).contains(pledge)) {
        people.add(pledge.helper());
      }
    }
    if (gone) {
      for (Decline decline : before.declinesOf(id).values()) {
        people.add(decline.helper());
      }
    }
  }

  /** Somebody as a helper, as one who asks, and as a contact person. */
  private void person(ParticipantId id, Ties ties) {
    people.add(id);
    requests.addAll(ties.askedBy(id));
    Option<Participant> was = before.participants().get(id);
    Participant is = after.participants().get(id).get();
    if (!was.map(old -> old.mobility().home()).contains(is.mobility().home())) {
      // whoever has pledged to come to this home goes elsewhere now
      ties.askedBy(id)
          .forEach(asked -> people.addAll(after.pledgesFor(asked).keySet().toJavaSet()));
    }
    if (!was.map(Participant::availability).contains(is.availability())) {
      houses.addAll(ties.contactOf(id));
    }
  }

  /** With what it corrects: that holds no more, or holds again. */
  private void contribution(ContributionId id) {
    Set<ContributionId> changed = new HashSet<>(Set.of(id));
    for (Community known : List.of(before, after)) {
      known.contributions().get(id).flatMap(Contribution::corrects).forEach(changed::add);
    }
    for (ContributionId one : changed) {
      for (Contribution old : before.contributions().get(one).filter(before::holds)) {
        party(old.giver());
        party(old.receiver());
      }
      for (Contribution given : after.contributions().get(one).filter(after::holds)) {
        party(given.giver());
        party(given.receiver());
      }
    }
  }

  private void party(Party party) {
    if (party instanceof Party.Person person) {
      people.add(person.id());
    }
  }
}
