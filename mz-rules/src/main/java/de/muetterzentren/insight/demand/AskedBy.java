package de.muetterzentren.insight.demand;

import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.tally.TallyId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * How many ask for something that is not there. Nobody is counted twice.
 *
 * @param requests requests that found no answer, by id
 * @param tallies entries of tally lists that no offer of the house meets, by id
 * @param families at least so many families: all who asked by a request, or the strokes of the
 *     largest entry of a tally list, whichever is more; 1 or more
 * @param strokes how often it was asked for by the tally lists; who asks three times is three
 *     strokes
 */
public record AskedBy(Seq<RequestId> requests, Seq<TallyId> tallies, int families, int strokes) {
  public AskedBy {
    Checks.given("requests", requests, "tallies", tallies);
    Checks.begin()
        .entries("requests", requests, Integer.MAX_VALUE)
        .entries("tallies", tallies, Integer.MAX_VALUE)
        .between("families", (long) families, 1, Integer.MAX_VALUE)
        .between("strokes", (long) strokes, 0, Integer.MAX_VALUE)
        .done();
    requests = Array.ofAll(requests);
    tallies = Array.ofAll(tallies);
  }
}
