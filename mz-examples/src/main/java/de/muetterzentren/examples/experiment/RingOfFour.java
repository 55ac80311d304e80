package de.muetterzentren.examples.experiment;

import static de.muetterzentren.examples.experiment.Measure.Origin.COMPUTED;
import static de.muetterzentren.examples.experiment.Measure.Origin.EXACT;

import de.muetterzentren.balancing.ring.RingExchange;
import de.muetterzentren.balancing.ring.RingNeeds;
import de.muetterzentren.model.participant.ParticipantId;
import java.time.Duration;

/**
 * A ring where swaps in pairs find little (after Andersson, Cseh, Ehlers, Erlanson, Organizing Time
 * Exchanges, AEJ Microeconomics 13(1), 2021). Four people, what each offers and wants, in hours:
 * the library's ring exchange, beside all exchanges tried one by one, and beside swaps in pairs
 * alone.
 *
 * <pre>{@code
 * java -cp mz-examples/target/mz-examples.jar \
 *     de.muetterzentren.examples.experiment.RingOfFour [de|en]
 * }</pre>
 */
public final class RingOfFour {
  private static final ParticipantId AMIRA = ParticipantId.of("amira");
  private static final ParticipantId BERTA = ParticipantId.of("berta");
  private static final ParticipantId CEM = ParticipantId.of("cem");
  private static final ParticipantId DORO = ParticipantId.of("doro");

  private RingOfFour() {}

  /** A language, {@code de} or {@code en}, German if left out. No chance is in it. */
  public static void main(String[] arguments) {
    System.exit(Call.status(arguments, new long[0], seeds -> findings()));
  }

  /** The hours that each offers, and would like from whom. */
  static RingNeeds needs() {
    return RingNeeds.in(Duration.ofHours(1))
        .offers(AMIRA, 3)
        .offers(BERTA, 2)
        .offers(CEM, 2)
        .offers(DORO, 2)
        .wants(AMIRA, BERTA, 2)
        .wants(AMIRA, CEM, 1)
        .wants(BERTA, CEM, 2)
        .wants(BERTA, DORO, 1)
        .wants(CEM, AMIRA, 2)
        .wants(DORO, AMIRA, 2)
        .build();
  }

  /** The figures. */
  static Findings findings() {
    RingNeeds needs = needs();
    RingExchange exchange = RingExchange.best(needs);
    AllExchanges all = AllExchanges.of(needs);
    return Findings.of("ring-of-four")
        .exactly("total", 8, COMPUTED, exchange.total())
        .exactly(
            "bound",
            8,
            COMPUTED,
            exchange.certificate().proves(needs) ? exchange.certificate().bound() : Double.NaN)
        .exactly("received", 3, COMPUTED, exchange.hours().get(AMIRA).get(), "Amira")
        .exactly("received", 2, COMPUTED, exchange.hours().get(BERTA).get(), "Berta")
        .exactly("received", 2, COMPUTED, exchange.hours().get(CEM).get(), "Cem")
        .exactly("received", 1, COMPUTED, exchange.hours().get(DORO).get(), "Doro")
        .exactly("tried", 8, COMPUTED, all.best())
        .exactly("optima", 1, COMPUTED, all.optima())
        .exactly("pairs", 2, COMPUTED, all.bestInPairs())
        .exactly("given", 0, EXACT, unevenness(exchange))
        .done();
  }

  /** How far what people give is from what they receive, all together. */
  private static double unevenness(RingExchange exchange) {
    double uneven = 0;
    for (ParticipantId person : exchange.hours().keySet()) {
      long given =
          exchange
              .gifts()
              .filter(gift -> gift.giver().equals(person))
              .map(gift -> gift.units())
              .sum()
              .longValue();
      uneven += Math.abs(given - exchange.hours().get(person).get());
    }
    return uneven;
  }
}
