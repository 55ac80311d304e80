package de.muetterzentren.insight.count;

import de.muetterzentren.insight.figure.FigureKind;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.network.PartnerId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** With whom the house and its people give and take. */
final class NetworkFigures {
  private NetworkFigures() {}

  static void of(HouseRecords records, Counted counted) {
    Set<PartnerId> giving = new HashSet<>();
    Set<PartnerId> receiving = new HashSet<>();
    for (Contribution one : records.given) {
      note(one.giver(), giving);
      note(one.receiver(), receiving);
    }
    Set<PartnerId> all = new HashSet<>(giving);
    all.addAll(receiving);
    Set<PartnerId> mutual = new HashSet<>(giving);
    mutual.retainAll(receiving);
    counted.note(FigureKind.PARTNERS, all.size(), with(records, all));
    counted.note(FigureKind.MUTUAL_PARTNERS, mutual.size(), with(records, mutual));
    counted.note(
        FigureKind.PARTNER_KINDS,
        (int)
            all.stream()
                .map(id -> records.community.partners().get(id).get().kind())
                .distinct()
                .count(),
        with(records, all));
    counted.note(
        FigureKind.HOUSES,
        (int)
            records.betweenHouses.stream()
                .map(
                    one ->
                        records.houseOf(one.giver()).contains(records.house.id())
                            ? records.houseOf(one.receiver())
                            : records.houseOf(one.giver()))
                .distinct()
                .count(),
        records.betweenHouses);
  }

  private static void note(Party party, Set<PartnerId> partners) {
    if (party instanceof Party.InNetwork partner) {
      partners.add(partner.id());
    }
  }

  private static List<Contribution> with(HouseRecords records, Set<PartnerId> partners) {
    return records.given.stream()
        .filter(one -> isIn(one.giver(), partners) || isIn(one.receiver(), partners))
        .toList();
  }

  private static boolean isIn(Party party, Set<PartnerId> partners) {
    return party instanceof Party.InNetwork partner && partners.contains(partner.id());
  }
}
