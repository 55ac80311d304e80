package de.muetterzentren.balancing.ring;

import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.Locale;

/**
 * What one person would give and get in an exchange (eigener Teil): as much of one as of the other.
 * Names only those with whom they would exchange, and is for this person once these have agreed to
 * be named.
 *
 * @param person who
 * @param unit what one unit is, a minute to a day
 * @param gifts what this person gives and what they get; empty for who is in no ring
 */
public record RingPart(ParticipantId person, Duration unit, Seq<Gift> gifts) {
  public RingPart {
    Checks.given("person", person, "unit", unit, "gifts", gifts);
    Checks checks = Checks.begin();
    AddsUp.unit(checks, unit);
    long more = 0;
    int at = 0;
    for (Gift gift : gifts) {
      boolean gives = gift.giver().equals(person);
      checks.that(
          gives || gift.receiver().equals(person),
          "gifts[" + at++ + "]",
          gift.giver() + ", " + gift.receiver(),
          Expectation.ONE_OF,
          person);
      more += gives ? gift.units() : -gift.units();
    }
    checks.that(more == 0, "gifts.units", Math.abs(more), Expectation.ONE_OF, 0).done();
  }

  /** What this person gives. */
  public Seq<Gift> given() {
    return gifts.filter(gift -> gift.giver().equals(person));
  }

  /** What this person gets. */
  public Seq<Gift> received() {
    return gifts.filter(gift -> gift.receiver().equals(person));
  }

  /** To the person, German or English, a sentence a line; empty for who is in no ring. */
  public String text(Locale locale) {
    return new RingWords(locale, unit).say(this);
  }
}
