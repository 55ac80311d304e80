package de.muetterzentren.examples.benchmark;

import de.muetterzentren.matching.*;
import de.muetterzentren.matching.answer.*;

class Quick {
  public static void main(String[] a) {
    int n = Integer.parseInt(a[0]);
    long t = System.nanoTime();
    var c = MadeTowns.of(n, 1);
    System.out.println("made " + (System.nanoTime() - t) / 1e6);
    for (int i = 0; i < Integer.parseInt(a[1]); i++) {
      t = System.nanoTime();
      var x = Matcher.standard().answers(c);
      System.out.println(
          "answers ms " + (System.nanoTime() - t) / 1e6 + " met " + x.count(Answer::met));
    }
    var y = Matcher.standard().withProposals(1000000).answers(c);
    System.out.println("pairs " + y.map(z -> z.proposals().size()).sum());
  }
}
