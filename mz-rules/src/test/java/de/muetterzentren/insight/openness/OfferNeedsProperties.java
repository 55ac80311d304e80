package de.muetterzentren.insight.openness;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.threeten.extra.Interval;

/** What offers miss, counted anew person by person. */
class OfferNeedsProperties {
  @Provide
  static Arbitrary<Community> communities() {
    return OpenHouses.some();
  }

  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
  void whatAnOfferMissesIsWhatItNeedsLessWhoIsThere(@ForAll("communities") Community community) {
    OpenDoors doors = Openness.standard().look(community, OpenHouses.week(community));
    Statistics.label("with a gap of an offer")
        .collect(doors.gaps().exists(gap -> gap.what().offer().isDefined()))
        .coverage(some -> some.check(true).percentage(percent -> percent > 2));

    for (Offer offer : community.offers().values()) {
      Centre house = community.centres().get(offer.centre()).get();
      for (Interval moment : OpenHouses.moments(house, OpenHouses.week(community))) {
        boolean takesPlace =
            !community.times(offer, moment).isEmpty()
                && house.opening().forAll(times -> times.covers(moment));
        for (Lack lack : Lack.values()) {
          int said =
              doors
                  .gaps()
                  .map(Gap::what)
                  .filter(gap -> gap.offer().contains(offer.id()) && gap.lack() == lack)
                  .filter(gap -> OpenHouses.holds(gap, moment))
                  .map(Vacancy::missing)
                  .sum()
                  .intValue();

          assertThat(said).isEqualTo(takesPlace ? missing(community, offer, lack, moment) : 0);
        }
      }
    }
  }

  /** Counted person by person. */
  private static int missing(Community community, Offer offer, Lack lack, Interval moment) {
    Centre house = community.centres().get(offer.centre()).get();
    Set<ParticipantId> named =
        offer.contactPersons().isEmpty() ? house.contactPersons() : offer.contactPersons();
    Seq<Participant> contacts = there(community, named, moment);
    Seq<Participant> hands = there(community, offer.hands().removeAll(named), moment);
    return switch (lack) {
      case CONTACT_PERSON ->
          named.isEmpty() ? 0 : Math.max(0, offer.needs().contactPersons() - contacts.size());
      case HAND -> {
        int all = contacts.size() + hands.size();
        int lent = Math.min(all - Math.min(contacts.size(), offer.needs().contactPersons()), all);
        yield Math.max(0, offer.needs().hands() - lent);
      }
      case ABILITY ->
          named.isEmpty() && offer.hands().isEmpty()
              ? 0
              : offer
                  .needs()
                  .abilities()
                  .count(
                      service ->
                          !contacts.appendAll(hands).exists(p -> p.ability(service).isDefined()));
    };
  }

  private static Seq<Participant> there(
      Community community, Set<ParticipantId> ids, Interval moment) {
    return ids.toArray()
        .map(id -> community.participants().get(id).get())
        .filter(person -> person.availability().forAll(free -> free.covers(moment)));
  }
}
