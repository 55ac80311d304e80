package de.muetterzentren.insight.funding;

import de.muetterzentren.model.funding.Cost;
import de.muetterzentren.model.funding.Grant;
import de.muetterzentren.model.funding.Purpose;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which costs of some days their money can pay: the most that is possible, and with it the most of
 * the first purpose, then of the second, and so on. A flow from money to costs, made larger cost by
 * cost along shortest ways (Edmonds and Karp 1972); what a cost has got it keeps, so that the most
 * comes out for every first part of the order (the sets of payable costs are a polymatroid).
 *
 * <p>Money with the same ties is one, and so are costs of the same purpose and project: with g and
 * c of these, a way takes O(g × c).
 */
final class MonthlyCover {
  private final List<Money> moneys = new ArrayList<>();
  private final List<Bill> bills = new ArrayList<>();
  private long[][] paid = {};

  private MonthlyCover() {}

  private static final class Money {
    private final Grant like;
    private long left;

    private Money(Grant like) {
      this.like = like;
    }
  }

  private static final class Bill {
    private final Cost like;
    private long open;

    private Bill(Cost like) {
      this.like = like;
    }
  }

  private record Ties(Set<Purpose> purposes, Option<String> project) {}

  private record Use(Purpose purpose, Option<String> project) {}

  /**
   * What remains to pay, by purpose, in the smallest coin; only what is more than 0.
   *
   * @param grants all of one currency
   * @param costs of the same
   */
  static Map<Purpose, Long> missing(Seq<Grant> grants, Seq<Cost> costs, DateSpan days) {
    MonthlyCover cover = new MonthlyCover();
    cover.gather(grants, costs, days);
    cover.pay();
    Map<Purpose, Long> missing = new EnumMap<>(Purpose.class);
    for (Bill bill : cover.bills) {
      if (bill.open > 0) {
        missing.merge(bill.like.purpose(), bill.open, Long::sum);
      }
    }
    return missing;
  }

  private void gather(Seq<Grant> grants, Seq<Cost> costs, DateSpan days) {
    Map<Ties, Money> byTies = new java.util.LinkedHashMap<>();
    for (Grant grant : grants) {
      long some = Pace.minorWithin(grant.amount(), grant.days(), days);
      if (some > 0) {
        byTies.computeIfAbsent(
                    new Ties(grant.purposes(), grant.project()), ties -> new Money(grant))
                .left +=
            some;
      }
    }
    Map<Use, Bill> byUse =
        new TreeMap<>(
            Comparator.comparing(Use::purpose).thenComparing(use -> use.project().getOrElse("")));
    for (Cost cost : costs) {
      long some = Pace.minorWithin(cost.amount(), cost.days(), days);
      if (some > 0) {
        byUse.computeIfAbsent(new Use(cost.purpose(), cost.project()), use -> new Bill(cost))
                .open +=
            some;
      }
    }
    moneys.addAll(byTies.values());
    bills.addAll(byUse.values());
    paid = new long[moneys.size()][bills.size()];
  }

  private void pay() {
    for (int bill = 0; bill < bills.size(); bill++) {
      boolean more = true;
      while (bills.get(bill).open > 0 && more) {
        more = payAlongAWay(bill);
      }
    }
  }

  /** From money that is left, perhaps by freeing money that pays others, to a bill. */
  private boolean payAlongAWay(int target) {
    int[] forMoney = new int[moneys.size()];
    int[] forBill = new int[bills.size()];
    Arrays.fill(forMoney, -1);
    Arrays.fill(forBill, -1);
    ArrayDeque<Integer> wanting = new ArrayDeque<>(List.of(target));
    while (!wanting.isEmpty()) {
      int bill = wanting.poll();
      for (int money = 0; money < moneys.size(); money++) {
        if (forMoney[money] < 0 && moneys.get(money).like.mayPay(bills.get(bill).like)) {
          forMoney[money] = bill;
          if (moneys.get(money).left > 0) {
            send(money, target, forMoney, forBill);
            return true;
          }
          for (int other = 0; other < bills.size(); other++) {
            if (other != target && forBill[other] < 0 && paid[money][other] > 0) {
              forBill[other] = money;
              wanting.add(other);
            }
          }
        }
      }
    }
    return false;
  }

  private void send(int from, int target, int[] forMoney, int[] forBill) {
    long most = Math.min(moneys.get(from).left, bills.get(target).open);
    for (int bill = forMoney[from]; bill != target; bill = forMoney[forBill[bill]]) {
      most = Math.min(most, paid[forBill[bill]][bill]);
    }
    moneys.get(from).left -= most;
    bills.get(target).open -= most;
    int money = from;
    for (int bill = forMoney[money]; ; bill = forMoney[money]) {
      paid[money][bill] += most;
      if (bill == target) {
        return;
      }
      money = forBill[bill];
      paid[money][bill] -= most;
    }
  }
}
