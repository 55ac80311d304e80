package de.muetterzentren.insight.openness;

import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Seq;

/**
 * How open houses are in some days (Offenheit), by house, offer and time. It decides nothing; for
 * the coordinator alone. Immutable.
 *
 * @param days the local days it is about
 * @param gaps where somebody is missing, and who could be asked
 * @param closedDays days on which the doors stay closed
 * @param outsideHours when offers take place behind closed doors
 * @param onOnePerson what hangs on one person alone
 * @param thresholds what may keep people away
 */
public record OpenDoors(
    DateSpan days,
    Seq<Gap> gaps,
    Seq<DoorNote> closedDays,
    Seq<DoorNote> outsideHours,
    Seq<DoorNote> onOnePerson,
    Seq<DoorNote> thresholds) {
  public OpenDoors {
    Checks.given(
        "days", days,
        "gaps", gaps,
        "closedDays", closedDays,
        "outsideHours", outsideHours,
        "onOnePerson", onOnePerson,
        "thresholds", thresholds);
  }

  /** The same for one house. */
  public OpenDoors of(CentreId house) {
    return new OpenDoors(
        days,
        gaps.filter(gap -> gap.what().house().equals(house)),
        closedDays.filter(note -> note.house().equals(house)),
        outsideHours.filter(note -> note.house().equals(house)),
        onOnePerson.filter(note -> note.house().equals(house)),
        thresholds.filter(note -> note.house().equals(house)));
  }
}
