package de.muetterzentren.examples.scenario.run;

import de.muetterzentren.balancing.finding.Invitation;
import de.muetterzentren.balancing.finding.Opportunity;
import de.muetterzentren.examples.scenario.behaviour.Behaviour;
import de.muetterzentren.examples.scenario.policy.Ask;
import de.muetterzentren.examples.scenario.policy.Round;
import de.muetterzentren.examples.scenario.result.Figure;
import de.muetterzentren.examples.scenario.result.RequestResult.Ending;
import de.muetterzentren.examples.scenario.world.Concern;
import de.muetterzentren.matching.Matcher;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Decline;
import de.muetterzentren.model.request.Pledge;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Asking people (Fragen): the policy says whom, people answer as they like. */
final class Asking {
  private static final int HOUR_OF_ASKING = 9;

  private final Stand stand;
  private final Chronicle chronicle;
  private final Hands hands;
  private final Behaviour behaviour;

  Asking(Stand stand, Chronicle chronicle, Hands hands) {
    this.stand = stand;
    this.chronicle = chronicle;
    this.hands = hands;
    this.behaviour = stand.setting.behaviour();
  }

  /**
   * One round; everybody whom the policy names is asked and answers.
   *
   * @return the requests for which anybody was asked
   */
  List<Task> round(Matcher matcher, LocalDate day, List<Task> tasks) {
    if (tasks.isEmpty()) {
      return List.of();
    }
    Map<RequestId, List<Task>> byId = byRequest(tasks);
    Round all =
        new Round(
            stand.community,
            matcher,
            day,
            Array.ofAll(byId.values()).map(same -> same.get(0).request),
            stand.turns,
            id -> stand.person(id).balanceWithPromises(),
            (request, id) -> stand.streams.uniform(Concern.HEARING, request, id.value()));
    Seq<CareRequest> taken = stand.setting.policy().taken(all);
    Set<RequestId> ids = new HashSet<>();
    taken.forEach(request -> ids.add(request.id()));
    tasks.stream()
        .filter(task -> !ids.contains(task.id()))
        .forEach(task -> task.couldNotPay = true);
    Seq<Ask> asks = stand.setting.policy().asks(all.only(taken));
    asks.forEach(ask -> check(ask, byId));
    for (Ask ask : asks) {
      List<Task> same = byId.get(ask.request());
      if (same.stream().noneMatch(task -> ask.helper().equals(task.helper))) {
        lacking(same).ifPresent(task -> asks(task, ask, day));
      }
    }
    return asks.flatMap(ask -> byId.get(ask.request())).distinct().asJava();
  }

  /** Those that are asked for together, in the order of the first of each. */
  private static Map<RequestId, List<Task>> byRequest(List<Task> tasks) {
    return tasks.stream()
        .collect(Collectors.groupingBy(Task::id, LinkedHashMap::new, Collectors.toList()));
  }

  /** The first of these for which somebody is still lacking. */
  private static Optional<Task> lacking(List<Task> same) {
    return same.stream().filter(task -> task.helper == null).findFirst();
  }

  /** A policy may be anybody's; it names open requests and people who take part. */
  private void check(Ask ask, Map<RequestId, List<Task>> open) {
    Person helper = stand.person(ask.helper());
    Checks.begin()
        .that(
            open.containsKey(ask.request()),
            "ask.request",
            ask.request(),
            Expectation.KNOWN,
            "request that is open")
        .that(
            helper != null && helper.takesPart(),
            "ask.helper",
            ask.helper(),
            Expectation.KNOWN,
            "participant")
        .done();
  }

  private void asks(Task task, Ask ask, LocalDate day) {
    Person helper = stand.person(ask.helper());
    task.asked++;
    helper.asked++;
    chronicle.count(Figure.ASKED);
    double likely =
        behaviour.yes(
            helper.own,
            task.emergency(),
            helper.partners.contains(task.request.asker()),
            helper.hoursLately(stand.week));
    if (drawn(Concern.ANSWER, task, helper) < likely) {
      chronicle.count(Figure.ACCEPTED);
      helper.accepted++;
      yes(task, helper, ask.start(), day);
    } else {
      no(task, helper, day);
    }
  }

  private void yes(Task task, Person helper, ZonedDateTime start, LocalDate day) {
    stand.change(
        community ->
            community.with(new Pledge(task.id(), helper.id, Option.of(start), moment(day))));
    stand.promise(task, helper);
    task.start = start;
    task.ended = day;
    task.ending = Ending.MET;
    if (start.toLocalDate().isAfter(day.plusDays(1))
        && drawn(Concern.STEPPING_BACK, task, helper) < behaviour.stepsBack()) {
      task.stepsBackOn = day.plusDays(1);
    }
  }

  private void no(Task task, Person helper, LocalDate day) {
    chronicle.count(Figure.DECLINES);
    helper.declined++;
    declines(task, helper, day);
  }

  private void declines(Task task, Person helper, LocalDate day) {
    stand.change(community -> community.with(new Decline(task.id(), helper.id, moment(day))));
  }

  /** Those who have to take back a yes on this day. */
  void stepBacks(LocalDate day) {
    for (Task task : List.copyOf(stand.promised)) {
      if (day.equals(task.stepsBackOn)) {
        Person helper = stand.person(task.helper);
        stand.takeBack(task);
        task.ending = Ending.STILL_OPEN;
        task.ended = null;
        declines(task, helper, day);
        chronicle.count(Figure.STEPPED_BACK);
        stand.open.add(task);
      }
    }
  }

  /**
   * Invitations are sent; some people follow one of them. A request that they do not follow is a
   * kind no.
   */
  void invites(Seq<Invitation> invitations, LocalDate day) {
    Map<RequestId, List<Task>> open = byRequest(stand.open);
    Set<Person> followed = new HashSet<>();
    for (Invitation one : invitations) {
      Person person = stand.person(one.participant());
      person.invitations++;
      chronicle.count(Figure.INVITATIONS);
      boolean free = !followed.contains(person);
      if (one.to() instanceof Opportunity.OpenOffer offer
          ? toOffer(offer.id(), one, free, day)
          : toRequest(
              open.getOrDefault(((Opportunity.OpenRequest) one.to()).id(), List.of()),
              one,
              free,
              day)) {
        followed.add(person);
        chronicle.count(Figure.INVITATIONS_ACCEPTED);
      }
    }
  }

  private boolean toRequest(List<Task> same, Invitation one, boolean free, LocalDate day) {
    Person person = stand.person(one.participant());
    Optional<Task> lacking = lacking(same);
    if (free
        && lacking.isPresent()
        && drawn(Concern.INVITATION, lacking.get(), person) < behaviour.invitedAccepts()) {
      yes(lacking.get(), person, one.start(), day);
      return true;
    }
    same.stream().findFirst().ifPresent(task -> declines(task, person, day));
    return false;
  }

  /**
   * A no holds for the offer; where all hands are there already, or a day is full, nobody says no.
   */
  private boolean toOffer(OfferId offer, Invitation one, boolean free, LocalDate day) {
    Person person = stand.person(one.participant());
    String what = offer + "-" + one.start().toLocalDate();
    if (stand.streams.uniform(Concern.INVITATION, what, person.id.value())
        >= behaviour.invitedAccepts()) {
      hands.declines(offer, person.id, day);
      return false;
    }
    Option<Task> task = free ? hands.ahead(offer, one.start(), day) : Option.none();
    task.forEach(hand -> yes(hand, person, one.start(), day));
    return task.isDefined();
  }

  /** Those of some requests that are open, in the same order. */
  List<Task> open(List<Task> some, boolean onlyEmergencies) {
    return some.stream()
        .filter(task -> task.helper == null && (task.emergency() || !onlyEmergencies))
        .toList();
  }

  private double drawn(Concern concern, Task task, Person person) {
    return stand.streams.uniform(concern, task.id().value(), person.id.value());
  }

  static Instant moment(LocalDate day) {
    return day.atTime(HOUR_OF_ASKING, 0).atZone(Stand.ZONE).toInstant();
  }
}
