package de.muetterzentren.insight.association;

import de.muetterzentren.insight.protection.Counts;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.LocalDate;

/**
 * How many people of a house gave and received, only gave, only received, did neither yet; each
 * person once, in their own house. Anything given counts, and any corrected only as it holds.
 */
final class GivenAndReceived {
  private final Set<Party> givers;
  private final Set<Party> receivers;
  private final Map<CentreId, ? extends Seq<Party>> people;

  GivenAndReceived(Community community, LocalDate first, LocalDate last) {
    DateSpan days = DateSpan.of(first, last);
    Seq<Contribution> given =
        community
            .contributions()
            .values()
            .filter(one -> community.holds(one) && days.contains(one.on()));
    this.givers = HashSet.ofAll(given.map(Contribution::giver));
    this.receivers = HashSet.ofAll(given.map(Contribution::receiver));
    this.people =
        community
            .participants()
            .values()
            .filter(person -> person.centre().isDefined())
            .groupBy(person -> person.centre().get())
            .mapValues(some -> some.map(person -> Party.of(person.id())));
  }

  Counts of(CentreId house) {
    long[] counts = new long[4];
    for (Party person : people.get(house).fold(Array::<Party>empty, some -> some)) {
      boolean gave = givers.contains(person);
      boolean received = receivers.contains(person);
      counts[gave ? received ? 0 : 1 : received ? 2 : 3]++;
    }
    return Counts.of(house.value(), counts);
  }
}
