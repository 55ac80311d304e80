package de.muetterzentren.matching.requirement;

import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.model.contribution.Amount;
import de.muetterzentren.model.participant.Ability;
import io.vavr.control.Option;

/** Of what is counted, the helper has something left, in the unit that is asked for. */
public final class SomethingLeft {
  private SomethingLeft() {}

  /** Whether it is met. */
  public static boolean met(Pair pair) {
    Option<Amount> asked = pair.need().request().amount();
    return asked.isEmpty()
        || stock(pair)
            .forAll(stock -> stock.unit().equals(asked.get().unit()) && left(pair, stock) > 0);
  }

  /** How much of what is asked for the helper can give; none if nothing is counted. */
  public static Option<Amount> share(Pair pair) {
    return pair.need()
        .request()
        .amount()
        .map(
            asked ->
                stock(pair)
                    .map(
                        stock ->
                            Amount.of(Math.min(left(pair, stock), asked.quantity()), asked.unit()))
                    .getOrElse(asked));
  }

  /** Whether what the helper has of it is counted. */
  public static boolean counted(Pair pair) {
    return pair.need().request().amount().isDefined() && stock(pair).isDefined();
  }

  /** The unit that is asked for. */
  public static String unit(Pair pair) {
    return pair.need().request().amount().map(Amount::unit).getOrElse("");
  }

  private static double left(Pair pair, Amount stock) {
    return stock.quantity() - pair.helper().pledgedStock(pair.need().service().id(), stock.unit());
  }

  private static Option<Amount> stock(Pair pair) {
    return pair.ability().map(Ability::stock).orElse(Option.none());
  }
}
