package de.muetterzentren.insight.funding;

import de.muetterzentren.model.funding.Funding;
import de.muetterzentren.model.funding.Grant;
import de.muetterzentren.model.funding.GrantState;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;

/** What ends when, and whether something comes after it. */
final class Terms {
  private Terms() {}

  static Seq<GrantTerm> of(Funding funding, LocalDate on, LocalDate soonUntil) {
    return Array.ofAll(funding.grants())
        .filter(grant -> !grant.days().last().isBefore(on))
        .sorted(Comparator.comparing((Grant grant) -> grant.days().last()).thenComparing(Grant::id))
        .map(
            grant ->
                new GrantTerm(
                    grant,
                    funding.source(grant.source()).get(),
                    on,
                    soonUntil,
                    funding.grants().exists(other -> goesOn(grant, other)),
                    Option.none()));
  }

  private static boolean goesOn(Grant grant, Grant other) {
    return other.source().equals(grant.source())
        && other.state() != GrantState.ENDED
        && other.amount().isSameCurrency(grant.amount())
        && other.project().equals(grant.project())
        && (other.purposes().isEmpty() || other.purposes().containsAll(grant.purposes()))
        && (grant.purposes().nonEmpty() || other.purposes().isEmpty())
        && other.days().last().isAfter(grant.days().last())
        && !other.days().first().isAfter(grant.days().last().plusDays(1));
  }
}
