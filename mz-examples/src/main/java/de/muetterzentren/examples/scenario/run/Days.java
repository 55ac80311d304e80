package de.muetterzentren.examples.scenario.run;

import de.muetterzentren.examples.scenario.result.Figure;
import de.muetterzentren.examples.scenario.result.RequestResult.Ending;
import de.muetterzentren.examples.scenario.world.Coming;
import de.muetterzentren.matching.Matcher;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionId;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Outcome;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.StartWindow;
import de.muetterzentren.model.request.When;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** One day after the other: requests come, people are asked, help happens. */
final class Days {
  /** How often people are called for an emergency on one day. */
  private static final int CALLS = 3;

  private final Stand stand;
  private final Chronicle chronicle;
  private final Asking asking;
  private final Hands hands;

  Days(Stand stand, Chronicle chronicle, Asking asking, Hands hands) {
    this.stand = stand;
    this.chronicle = chronicle;
    this.asking = asking;
    this.hands = hands;
  }

  /** A morning: who asks, who has to step back, who can help. */
  void morning(LocalDate day, List<Coming> coming, Matcher matcher) {
    coming.stream().filter(one -> one.on().equals(day)).forEach(one -> comes(one.request(), day));
    hands.wanted(day);
    asking.stepBacks(day);
    stand.open.forEach(task -> laterThan(day, task));
    boolean weekend = day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    List<Task> asked = asking.round(matcher, day, asking.open(stand.open, weekend));
    for (int call = 1; call < CALLS; call++) {
      asked = asking.round(matcher, day, asking.open(asked, true));
    }
  }

  /** An evening: help that was given, requests for which it is too late. */
  void evening(LocalDate day) {
    for (Task task : List.copyOf(stand.promised)) {
      if (task.start.toLocalDate().equals(day)) {
        helped(task, day);
      }
    }
    for (Task task : List.copyOf(stand.open)) {
      if (!task.lastDayToAsk().isAfter(day)) {
        task.ending = Ending.GIVEN_UP;
        task.ended = day;
        stand.open.remove(task);
      }
    }
  }

  private void comes(CareRequest request, LocalDate day) {
    Person asker = stand.person(request.asker());
    if (asker.takesPart()) {
      asker.requests++;
      Task task = new Task(request, stand.week, day);
      stand.tasks.add(task);
      stand.open.add(task);
      stand.change(community -> community.with(request));
    }
  }

  /** A flexible request keeps the days that are left; nobody is asked for today any more. */
  private void laterThan(LocalDate day, Task task) {
    Seq<StartWindow> windows = task.request.when().windows();
    Seq<StartWindow> left = windows.filter(window -> window.earliest().toLocalDate().isAfter(day));
    if (!task.emergency() && !left.isEmpty() && left.size() < windows.size()) {
      task.request = task.request.withWhen(new When.Flexible(left, task.request.duration()));
      stand.change(community -> community.with(task.request));
    }
  }

  private void helped(Task task, LocalDate day) {
    Person giver = stand.person(task.helper);
    stand.change(
        community ->
            community.with(
                Contribution.builder()
                    .id(ContributionId.of("c-" + task.name()))
                    .giver(Party.of(giver.id))
                    .receiver(to(task))
                    .kind(ContributionKind.HOURS)
                    .quantity(task.hours())
                    .on(day)
                    .service(Option.of(task.request.service()))
                    .request(Option.of(task.id()))
                    .outcome(Option.of(Outcome.good()))
                    .build()));
    stand.release(task);
    giver.given += task.hours();
    giver.givenByWeek[stand.week] += task.hours();
    chronicle.count(Figure.HOURS, task.hours());
    if (task.forHouse()) {
      chronicle.count(Figure.HOURS_TO_HOUSES, task.hours());
    } else {
      Person receiver = stand.person(task.request.asker());
      receiver.received += task.hours();
      receiver.requestsMet++;
      connect(giver, receiver);
    }
  }

  private static Party to(Task task) {
    return task.forHouse() ? Party.of(task.request.centre()) : Party.of(task.request.asker());
  }

  private void connect(Person giver, Person receiver) {
    for (Person one : List.of(giver, receiver)) {
      if (one.partners.isEmpty()) {
        chronicle.count(Figure.NEWLY_CONNECTED);
      }
    }
    receiver.meets(giver.id, stand.week);
    if (giver.meets(receiver.id, stand.week)) {
      chronicle.count(Figure.NEW_TIES);
    }
  }
}
