package de.muetterzentren.insight.cafe;

import de.muetterzentren.insight.cafe.fact.Circle;
import de.muetterzentren.insight.cafe.fact.Company;
import de.muetterzentren.matching.internal.NeutralTie;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.cafe.Gathering;
import de.muetterzentren.model.network.Partner;
import de.muetterzentren.model.network.PartnerKind;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.service.Service;
import de.muetterzentren.model.time.Spans;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.LocalDate;

/** Who comes to a café, and who might. */
record Guests(Community community, Offer cafe, LocalDate day) {
  private static final int LAST_FEW = 4;
  private static final int FEW_PARTNERS = 3;
  private static final int AT_ONCE = 5;

  private Service service() {
    return community.services().get(cafe.service()).get();
  }

  private Seq<Gathering> gatherings() {
    return community.gatheringsAt(cafe.id()).values().filter(one -> !one.on().isAfter(day));
  }

  private static Set<ParticipantId> present(Seq<Gathering> gatherings) {
    return HashSet.ofAll(gatherings.flatMap(Gathering::present));
  }

  /** How many could be welcomed at once: a few, and not more than there is room for. */
  int room() {
    int came = gatherings().lastOption().map(Gathering::came).getOrElse(0);
    return cafe.capacity()
        .map(most -> Math.min(AT_ONCE, Math.max(0, most - came)))
        .getOrElse(AT_ONCE);
  }

  /** Everybody who is at home in the house. */
  Seq<Company> company(Meeting next, Acquaintance acquaintance) {
    Set<ParticipantId> come =
        present(gatherings().takeRight(LAST_FEW)).addAll(cafe.contactPersons());
    Set<ParticipantId> saidNo = community.declinesOf(cafe.id()).keySet();
    return Array.ofAll(community.participants().values())
        .filter(person -> person.centre().contains(cafe.centre()))
        .sortBy(Participant::id)
        .map(
            person ->
                new Company(
                    person,
                    service(),
                    next.on(),
                    acquaintance.of(person.id()),
                    come.contains(person.id()),
                    isAway(person, next),
                    saidNo.contains(person.id())));
  }

  private boolean isAway(Participant person, Meeting next) {
    return person.rhythm().pausedOn(day)
        || person.rhythm().pausedOn(next.on())
        || person
            .boundaries()
            .quietTimes()
            .exists(quiet -> quiet.within(next.time()).touches(next.time()))
        || person
            .availability()
            .exists(free -> free.within(next.time()).intersect(Spans.of(next.time())).isEmpty());
  }

  /** Who came to the last gatherings, as far as everybody is known who came. */
  Circle circle() {
    Seq<Gathering> all = gatherings();
    Seq<Gathering> last = all.takeRight(LAST_FEW);
    Set<ParticipantId> before = present(all.dropRight(LAST_FEW));
    return new Circle(
        service(),
        last.count(one -> one.came() > 0 && one.present().size() == one.came()),
        present(last).diff(before).size(),
        Array.ofAll(community.partners().values())
            .filter(partner -> partner.kind() != PartnerKind.COMPANY)
            .sortBy(Partner::id)
            .sortBy(partner -> NeutralTie.of(cafe.id().value(), partner.id().value()))
            .take(FEW_PARTNERS)
            .map(Partner::name));
  }
}
