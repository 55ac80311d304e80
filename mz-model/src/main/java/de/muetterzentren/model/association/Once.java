package de.muetterzentren.model.association;

import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import io.vavr.collection.Seq;
import java.util.HashSet;
import java.util.Set;

/** Whether each id of a list is there once. */
final class Once {
  private Once() {}

  static void check(Checks checks, String list, Seq<?> ids) {
    Set<Object> seen = new HashSet<>();
    for (Object id : ids) {
      checks.that(seen.add(id), list + "[" + id + "].id", id, Expectation.UNIQUE);
    }
  }
}
