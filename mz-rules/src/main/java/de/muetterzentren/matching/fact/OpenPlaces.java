package de.muetterzentren.matching.fact;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.request.CareRequest;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How many helpers a request still needs beyond those who have pledged themselves (offene Plätze),
 * in each of its turns. A request that is not shared has one turn. Immutable and thread-safe.
 */
public final class OpenPlaces {
  private final int[] ofTurn;

  private OpenPlaces(int[] ofTurn) {
    this.ofTurn = ofTurn;
  }

  /** Of a request, given the pledges of a community. */
  public static OpenPlaces of(Community community, CareRequest request) {
    int[] open = new int[request.numberOfTurns()];
    Arrays.fill(open, request.helpers());
    community
        .pledgesFor(request.id())
        .values()
        .forEach(
            pledge -> {
              for (int turn = 1; turn <= open.length; turn++) {
                open[turn - 1] -= pledge.holds(turn) ? 1 : 0;
              }
            });
    return new OpenPlaces(Arrays.stream(open).map(number -> Math.max(0, number)).toArray());
  }

  /** In the turn that needs the most, 0 or more. */
  public int most() {
    return Arrays.stream(ofTurn).max().orElse(0);
  }

  /** In one turn, from 1 on; 0 or more. */
  public int ofTurn(int number) {
    return ofTurn[number - 1];
  }

  /** The turns that need somebody, ascending. */
  public int[] turns() {
    return IntStream.rangeClosed(1, ofTurn.length).filter(turn -> ofTurn(turn) > 0).toArray();
  }

  /** Whether every turn needs as many, so that somebody could do all of it. */
  public boolean even() {
    return Arrays.stream(ofTurn).allMatch(number -> number == ofTurn[0]);
  }
}
