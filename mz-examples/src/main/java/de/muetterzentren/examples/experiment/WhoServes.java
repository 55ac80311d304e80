package de.muetterzentren.examples.experiment;

import de.muetterzentren.balancing.ledger.WhoGivesNext;
import de.muetterzentren.model.participant.ParticipantId;
import io.vavr.collection.Array;

/**
 * Who of those that are there serves: the one with the lowest balance. The library's own rule, and
 * the same on plain numbers, which is fast enough for millions of rounds; a test holds them
 * together.
 */
interface WhoServes {
  /** The person, by number, among some numbers. */
  int among(int[] others, String about);

  /** One hour went from one person to another. */
  void served(int server, int asker);

  /** The library's rule with the library's books. */
  static WhoServes byTheLibrary(int people) {
    Array<ParticipantId> ids = ids(people);
    return new WhoServes() {
      private WhoGivesNext next = WhoGivesNext.begin();

      @Override
      public int among(int[] others, String about) {
        return ids.indexOf(next.order(Array.ofAll(others).map(ids::get), about).head());
      }

      @Override
      public void served(int server, int asker) {
        next = next.after(ids.get(server), ids.get(asker), 1);
      }
    };
  }

  /** The same on plain numbers; only ties are left to the library. */
  static WhoServes fast(int people) {
    Array<ParticipantId> ids = ids(people);
    int[] balances = new int[people];
    return new WhoServes() {
      @Override
      public int among(int[] others, String about) {
        int lowest = Integer.MAX_VALUE;
        int as = 0;
        int best = -1;
        for (int other : others) {
          as = balances[other] < lowest ? 1 : balances[other] == lowest ? as + 1 : as;
          best = balances[other] < lowest ? other : best;
          lowest = Math.min(lowest, balances[other]);
        }
        return as == 1 ? best : neutral(others, lowest, about);
      }

      private int neutral(int[] others, int lowest, String about) {
        Array<Integer> tied = Array.ofAll(others).filter(other -> balances[other] == lowest);
        return ids.indexOf(WhoGivesNext.begin().order(tied.map(ids::get), about).head());
      }

      @Override
      public void served(int server, int asker) {
        balances[server]++;
        balances[asker]--;
      }
    };
  }

  private static Array<ParticipantId> ids(int people) {
    return Array.range(0, people).map(i -> ParticipantId.of("p" + i));
  }
}
