package de.muetterzentren.examples.scenario.run;

import de.muetterzentren.balancing.ledger.WhoGivesNext;
import de.muetterzentren.examples.scenario.world.Family;
import de.muetterzentren.examples.scenario.world.Streams;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.participant.Phase;
import de.muetterzentren.model.participant.PhaseKind;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How everything stands in a run: the community of the library, and what is counted beside it. Not
 * thread-safe; one run, one thread.
 */
final class Stand {
  static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  final Setting setting;
  final Streams streams;
  final Map<ParticipantId, Person> people = new TreeMap<>();

  /** Those who ask for a house; in no figure. */
  final Map<ParticipantId, Person> contacts = new TreeMap<>();

  final Map<Long, Family> families = new TreeMap<>();

  /** Requests of people. */
  final List<Task> tasks = new ArrayList<>();

  /** Hands that houses need at their offers. */
  final List<Task> hands = new ArrayList<>();

  final List<Task> open = new ArrayList<>();
  final List<Task> promised = new ArrayList<>();
  Community community = Community.empty();
  WhoGivesNext turns = WhoGivesNext.begin();
  int week;

  Stand(Setting setting) {
    this.setting = setting;
    this.streams = new Streams(setting.seed());
  }

  Person person(ParticipantId id) {
    Person person = people.get(id);
    return person == null ? contacts.get(id) : person;
  }

  /** Changes the community; what is wrong with a change is a defect of the scenario. */
  void change(Function<Community, Validation<Seq<Problem>, Community>> change) {
    community = change.apply(community).toEither().getOrElseThrow(InvalidValueException::new);
  }

  /** Somebody has said yes. */
  void promise(Task task, Person helper) {
    task.helper = helper.id;
    helper.promisedToGive += task.hours();
    person(task.request.asker()).promisedToReceive += task.hours();
    turns = turns.after(helper.id, task.request.asker(), task.hours());
    open.remove(task);
    promised.add(task);
  }

  /** A promise is over: kept, taken back or not needed any more. */
  void release(Task task) {
    person(task.helper).promisedToGive -= task.hours();
    person(task.request.asker()).promisedToReceive -= task.hours();
    promised.remove(task);
  }

  /** A promise is taken back; as if it had not been made. */
  void takeBack(Task task) {
    release(task);
    turns = turns.after(task.request.asker(), task.helper, task.hours());
    community = community.without(community.pledgesFor(task.id()).get(task.helper).get());
    task.helper = null;
    task.start = null;
    task.stepsBackOn = null;
  }

  /** Somebody takes a pause of some weeks. */
  void pauses(ParticipantId id, LocalDate from, int weeks) {
    Participant person = community.participants().get(id).get();
    Phase pause = new Phase(PhaseKind.PAUSE, DateSpan.of(from, from.plusWeeks(weeks).minusDays(1)));
    change(
        before ->
            before.with(
                person.withRhythm(
                    person
                        .rhythm()
                        .withPhases(
                            person
                                .rhythm()
                                .phases()
                                .filter(phase -> !phase.days().last().isBefore(from))
                                .append(pause)))));
  }
}
