package de.muetterzentren.examples.scenario.run;

import de.muetterzentren.examples.scenario.result.Figure;
import de.muetterzentren.examples.scenario.result.RequestResult.Ending;
import de.muetterzentren.examples.scenario.world.Family;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import io.vavr.collection.Array;
import java.util.List;

/** People who move away (Wegzug). */
final class Departures {
  private static final int FOR_GOOD = 52 * 100;

  private final Stand stand;
  private final Chronicle chronicle;

  Departures(Stand stand, Chronicle chronicle) {
    this.stand = stand;
    this.chronicle = chronicle;
  }

  /** A family moves away: promises are taken back, its open requests are given up. */
  void movesAway(Family family) {
    stand.families.remove(family.number());
    for (Participant adult : family.adults()) {
      Person person = stand.person(adult.id());
      person.lastWeek = stand.week;
      chronicle.count(Figure.DEPARTURES);
      for (Task task : List.copyOf(stand.promised)) {
        if (person.id.equals(task.helper)) {
          stand.takeBack(task);
          chronicle.count(Figure.STEPPED_BACK);
          stand.open.add(task);
        } else if (person.id.equals(task.request.asker())) {
          stand.takeBack(task);
          givesUp(task);
        }
      }
      for (Task task : List.copyOf(stand.open)) {
        if (person.id.equals(task.request.asker())) {
          stand.open.remove(task);
          givesUp(task);
        }
      }
      gone(adult.id());
    }
  }

  private void givesUp(Task task) {
    task.ending = Ending.GIVEN_UP;
    task.ended = stand.setting.mondayOf(stand.week);
    stand.change(community -> community.without(task.id()));
  }

  /** What others did with this person stays in the books; nobody is asked any more. */
  private void gone(ParticipantId id) {
    stand.pauses(id, stand.setting.mondayOf(stand.week), FOR_GOOD);
    Participant person = stand.community.participants().get(id).get();
    stand.change(community -> community.with(person.withAbilities(Array.empty())));
  }
}
