package de.muetterzentren.examples.week;

import de.muetterzentren.matching.answer.Answer;
import io.vavr.collection.Seq;

/**
 * What the last line counts. It is the same in every language, for programs to read.
 *
 * @param met requests with a proposal or as many pledges as they need
 * @param unmet requests for which nobody could be found yet
 * @param problems what is wrong with the input; if there is anything, nothing is answered
 */
record Tally(int met, int unmet, int problems) {
  static Tally of(Seq<Answer> answers) {
    int met = answers.count(Answer::met);
    return new Tally(met, answers.size() - met, 0);
  }

  static Tally ofProblems(int number) {
    return new Tally(0, 0, number);
  }

  int requests() {
    return met + unmet;
  }

  String line() {
    return "requests: "
        + requests()
        + ", with proposals: "
        + met
        + ", unmet: "
        + unmet
        + ", problems: "
        + problems;
  }
}
