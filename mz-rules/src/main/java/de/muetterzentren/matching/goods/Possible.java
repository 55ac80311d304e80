package de.muetterzentren.matching.goods;

import de.muetterzentren.matching.answer.EmergencyStage;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.model.centre.CentreId;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.function.Supplier;

/**
 * Somebody who may give to a request, as the rules have said (Möglichkeit).
 *
 * @param pair the need and the giver
 * @param left how much of it the giver has left; none if that is not counted
 * @param stage the first stage in which it is possible; usual unless it is an emergency
 * @param house the house in which it would be, where at home is not possible
 * @param tie orders what is equally good
 * @param proposal the pair with the reasons of the rules, made when it is needed
 */
public record Possible(
    Pair pair,
    Option<BigDecimal> left,
    EmergencyStage stage,
    Option<CentreId> house,
    long tie,
    Supplier<Proposal> proposal) {
  private static final double FURTHEST_KM = 1_000_000;

  /** Ways are counted in millimetres. */
  static final int PLACES_OF_KM = 6;

  private static final double MILLIMETRES_PER_KM = 1e6;

  /** The way in whole millimetres; 0 if it is not known. */
  long millimetres() {
    return Math.round(Math.min(pair.km().orElse(0), FURTHEST_KM) * MILLIMETRES_PER_KM);
  }

  Option<Double> km() {
    return pair.km().isPresent() ? Option.of(pair.km().getAsDouble()) : Option.none();
  }
}
