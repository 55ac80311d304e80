package de.muetterzentren.insight.openness;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.arbitrary.Changes;
import de.muetterzentren.model.arbitrary.Communities;
import de.muetterzentren.model.participant.Ability;
import de.muetterzentren.model.service.Services;
import de.muetterzentren.model.time.DateSpan;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;

/** Random houses to look at. */
public final class OpenHouses {
  private OpenHouses() {}

  /** Small communities in which everybody with an even number can be a host. */
  public static Arbitrary<Community> some() {
    return Communities.small().map(OpenHouses::withHosts);
  }

  private static Community withHosts(Community community) {
    return Changes.participants(
        community,
        one ->
            one.id().value().charAt(1) % 2 == 0
                ? one.withAbilities(one.abilities().append(Ability.of(Services.HOSTING)))
                : one);
  }

  /** Three days around the first request: clock changes and holidays among them. */
  public static DateSpan week(Community community) {
    LocalDate first =
        community
            .requests()
            .values()
            .map(request -> request.when().earliest().toLocalDate())
            .min()
            .get();
    return DateSpan.of(first.minusDays(1), first.plusDays(1));
  }
}
