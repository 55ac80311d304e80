package de.muetterzentren.matching.goods;

import de.muetterzentren.matching.answer.Nearest;
import de.muetterzentren.matching.answer.Obstacle;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.model.contribution.Amount;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Shares out what is countable, kind by kind: no kind stands in for another. */
public final class Distributor {
  private final List<Lot.Given> gifts = new ArrayList<>();
  private final List<Giver> givers = new ArrayList<>();
  private final List<RequestId> met = new ArrayList<>();
  private final List<Open> open = new ArrayList<>();
  private final Map<String, Certificate.Total> totals = new TreeMap<>();

  /** What stays open of a request. */
  private record Open(Wanted wanted, BigDecimal quantity, Rest.Why why) {}

  private Distributor() {}

  /**
   * The best distribution: the most for emergencies, then the most in all, then as little as can be
   * by people who could not be asked in the usual way, then the least quantity times way.
   *
   * @param wanted every request, once
   * @param rules what the rules say beyond who may give to whom
   */
  public static Distribution distribute(Collection<Wanted> wanted, GoodsRules rules) {
    Map<Kind, List<Wanted>> byKind = new TreeMap<>();
    wanted.forEach(one -> byKind.computeIfAbsent(Kind.of(one), none -> new ArrayList<>()).add(one));
    Distributor distributor = new Distributor();
    byKind.forEach((kind, some) -> distributor.share(new Lot(kind, some), some));
    return distributor.distribution(rules);
  }

  private void share(Lot lot, List<Wanted> wanted) {
    Map<RequestId, BigDecimal> given = new HashMap<>();
    for (Lot.Given one : lot.given()) {
      given.merge(one.wanted().id(), one.quantity(), BigDecimal::add);
    }
    gifts.addAll(lot.given());
    givers.addAll(lot.givers());
    totals.merge(lot.kind().unit(), lot.total(), Certificate.Total::plus);
    for (Wanted one : wanted) {
      BigDecimal left = one.quantity().subtract(given.getOrDefault(one.id(), BigDecimal.ZERO));
      if (left.signum() == 0) {
        met.add(one.id());
      } else {
        open.add(new Open(one, left, why(one, left, lot)));
      }
    }
  }

  private static Rest.Why why(Wanted one, BigDecimal left, Lot lot) {
    if (one.possible().isEmpty()) {
      return Rest.Why.NOBODY_CAN;
    }
    return lot.tooLittle(left) ? Rest.Why.TOO_LITTLE_TO_COUNT : Rest.Why.ALL_GIVEN;
  }

  private Distribution distribution(GoodsRules rules) {
    Map<Need, Seq<Nearest>> near =
        rules.nearest(open.stream().map(rest -> rest.wanted().need()).toList());
    Map<Lot.Given, Seq<Obstacle>> together = new Together(rules).of(gifts);
    return new Distribution(
        Array.ofAll(gifts).map(one -> one.gift().beside(together.getOrDefault(one, Array.empty()))),
        Array.ofAll(givers),
        Array.ofAll(met),
        Array.ofAll(open).map(one -> rest(one, near)),
        new Certificate(Array.ofAll(totals.values())));
  }

  private static Rest rest(Open open, Map<Need, Seq<Nearest>> near) {
    Wanted wanted = open.wanted();
    Amount asked = wanted.asked();
    return new Rest(
        wanted.id(),
        asked,
        Amount.of(open.quantity().doubleValue(), asked.unit()),
        open.why(),
        wanted.possible().size(),
        near.getOrDefault(wanted.need(), Array.empty()));
  }
}
