package de.muetterzentren.model.arbitrary;

import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionId;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Outcome;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.network.PartnerId;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Random contributions between the people, houses and partners of a setting. Of tenths, so that a
 * sum shows in which order it was summed up.
 */
public final class Contributions {
  /** Corrections have the numbers after those of all that can be corrected. */
  private static final int FIRST_CORRECTION = 20;

  private Contributions() {}

  /** 0 to so many, with ids of their own; most are hours among people, in the last months. */
  public static Arbitrary<List<Contribution>> upTo(
      int most, Setting setting, List<PartnerId> partners) {
    return Some.number(0, most)
        .flatMap(
            size ->
                Combinators.combine(
                        IntStream.range(0, size)
                            .mapToObj(
                                i -> one(setting, partners, ContributionId.of(Ids.of("b", i))))
                            .toList())
                    .as(all -> all))
        .flatMap(given -> Some.times(40, corrections(given)).map(more -> all(given, more)));
  }

  /** Each of some is corrected, some of these again. */
  private static Arbitrary<List<Contribution>> corrections(List<Contribution> given) {
    return Some.number(0, 7)
        .list()
        .ofSize(given.size())
        .map(
            choices -> {
              List<Contribution> more = new ArrayList<>();
              for (int i = 0; i < given.size(); i++) {
                Contribution last = given.get(i);
                for (int again = 0; again < choices.get(i) - 4; again++) {
                  last =
                      last.corrected(
                          ContributionId.of(Ids.of("b", FIRST_CORRECTION + 3 * i + again)),
                          (choices.get(i) * 3 + i + again) % 5 / 2.0);
                  more.add(last);
                }
              }
              return more;
            });
  }

  private static List<Contribution> all(
      List<Contribution> given, Option<List<Contribution>> corrections) {
    List<Contribution> all = new ArrayList<>(given);
    corrections.forEach(all::addAll);
    return all;
  }

  /** One contribution. */
  public static Arbitrary<Contribution> one(
      Setting setting, List<PartnerId> partners, ContributionId id) {
    return Combinators.combine(
            party(setting, partners).tuple2().filter(pair -> !pair.get1().equals(pair.get2())),
            Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(ContributionKind.HOURS)),
                Tuple.of(2, Arbitraries.of(ContributionKind.class))),
            Some.number(1, 120),
            Some.number(-3, 120),
            Some.times(60, Arbitraries.of(Setting.SERVICES)),
            Some.times(40, Arbitraries.of(setting.requests())),
            Some.times(50, Combinators.combine(Some.trueIn(75), Some.trueIn(75)).as(Outcome::new)))
        .as(
            (pair, kind, tenths, daysAgo, service, request, outcome) ->
                Contribution.builder()
                    .id(id)
                    .giver(pair.get1())
                    .receiver(pair.get2())
                    .kind(kind)
                    .quantity(tenths / 10.0)
                    .on(setting.monday().minusDays(daysAgo))
                    .service(service)
                    .request(request)
                    .outcome(outcome)
                    .build());
  }

  /** A person mostly, or a house, or a partner. */
  public static Arbitrary<Party> party(Setting setting, List<PartnerId> partners) {
    Arbitrary<Party> people = Arbitraries.of(setting.people()).map(Party::of);
    Arbitrary<Party> houses = Arbitraries.of(setting.centres()).map(Party::of);
    return partners.isEmpty()
        ? Arbitraries.frequencyOf(Tuple.of(6, people), Tuple.of(1, houses))
        : Arbitraries.frequencyOf(
            Tuple.of(6, people),
            Tuple.of(1, houses),
            Tuple.of(1, Arbitraries.of(partners).map(Party::of)));
  }
}
