package de.muetterzentren.examples.week;

import de.muetterzentren.matching.answer.Tandem;
import io.vavr.collection.Seq;

/** Who would like to learn something, and beside whom. */
final class TandemWords {
  private final Phrases phrases;

  TandemWords(Phrases phrases) {
    this.phrases = phrases;
  }

  /** A sentence for each. */
  Seq<String> lines(Seq<Tandem> tandems) {
    return tandems.map(
        tandem ->
            phrases.say(
                "tandem." + tandem.step(), tandem.learner().value(), tandem.experienced().value()));
  }
}
