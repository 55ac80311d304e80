package de.muetterzentren.insight.association;

import de.muetterzentren.insight.finding.Remark;
import io.vavr.control.Option;

/** What does not go together in a programme, for the rules. */
sealed interface ProgrammeFact permits RoomTwice, PersonTwice, Seating {
  /** The same as a value. */
  Clash clash(Option<Remark> why);
}
