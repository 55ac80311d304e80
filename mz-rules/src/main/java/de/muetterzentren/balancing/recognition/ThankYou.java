package de.muetterzentren.balancing.recognition;

import de.muetterzentren.balancing.ledger.Ledger;
import de.muetterzentren.matching.internal.LanguageFile;
import de.muetterzentren.matching.internal.Words;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * A page of thanks (Dankeschön): everything that somebody gave in a span, of every kind, each in
 * its own unit. Nothing is converted, and what was received is not held against it.
 *
 * @param participant whom to thank
 * @param span in which days
 * @param gifts what was given, by kind; no kind without anything
 */
public record ThankYou(ParticipantId participant, DateSpan span, Seq<Gift> gifts) {
  /**
   * What was given of one kind.
   *
   * @param kind the kind
   * @param quantity how much, in the unit of the kind; more than 0
   * @param times how often, 1 or more
   * @param receivers to how many different people, houses and partners, 1 or more
   */
  public record Gift(ContributionKind kind, double quantity, int times, int receivers) {
    private static final double MOST = 1e18;

    public Gift {
      Checks.given("kind", kind);
      Checks.begin()
          .that(quantity > 0 && quantity <= MOST, "quantity", quantity, Expectation.ABOVE, 0, MOST)
          .between("times", (long) times, 1, Integer.MAX_VALUE)
          .between("receivers", (long) receivers, 1, Math.max(1, times))
          .done();
    }

    /** To a hundredth and never nothing, so that singular and plural go with what is said. */
    private double said() {
      return Math.max(0.01, Math.rint(quantity * 100) / 100);
    }
  }

  public ThankYou {
    Checks.given("participant", participant, "span", span, "gifts", gifts);
    Checks checks = Checks.begin();
    gifts
        .map(Gift::kind)
        .groupBy(kind -> kind)
        .filterValues(same -> same.size() > 1)
        .keySet()
        .toArray()
        .sorted()
        .forEach(kind -> checks.that(false, "gifts.kind", kind, Expectation.UNIQUE));
    checks.done();
  }

  /** Everything that somebody gave. */
  public static ThankYou of(Ledger ledger, ParticipantId participant, DateSpan span) {
    Seq<Contribution> given = ledger.given(Party.of(participant), span);
    return new ThankYou(
        participant,
        span,
        Array.of(ContributionKind.values())
            .filter(kind -> given.exists(one -> one.kind() == kind))
            .map(kind -> gift(kind, given.filter(one -> one.kind() == kind))));
  }

  private static Gift gift(ContributionKind kind, Seq<Contribution> given) {
    return new Gift(
        kind,
        given
            .map(one -> BigDecimal.valueOf(one.quantity()))
            .fold(BigDecimal.ZERO, BigDecimal::add)
            .doubleValue(),
        given.size(),
        given.map(Contribution::receiver).distinct().size());
  }

  /** The page, a sentence a line, to the person. */
  public Seq<String> sentences(Locale locale) {
    Words words = LanguageFile.BALANCING.in(locale);
    return gifts.isEmpty()
        ? Array.of(words.say("thanks.none"))
        : gifts
            .map(gift -> words.say("thanks." + gift.kind(), gift.said(), gift.receivers()))
            .prepend(words.say("thanks.all"));
  }
}
