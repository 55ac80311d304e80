package de.muetterzentren.balancing.report;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Seq;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * How people are connected by giving and taking (Verbindungen). Figures only, nobody by name.
 * Definitions after Wasserman, Faust, Social Network Analysis, 1994 (density 4.1.1, mutual and
 * asymmetric dyads 13.2). A tie is a pair of people of whom at least one gave the other anything.
 * Immutable and thread-safe.
 *
 * @param people how many people, those without contributions among them
 * @param givingAndTaking how many both gave and received, from or to whomever: a person, the house
 *     or a partner
 * @param onlyGiving how many gave and received nothing
 * @param onlyTaking how many received and gave nothing
 * @param ties how many pairs are tied
 * @param mutualTies how many of these in both directions
 */
public record TieReport(
    int people, int givingAndTaking, int onlyGiving, int onlyTaking, int ties, int mutualTies) {

  public TieReport {
    Checks.begin()
        .between("people", (long) people, 0, Integer.MAX_VALUE)
        .between("givingAndTaking", (long) givingAndTaking, 0, Math.max(0, people))
        .between("onlyGiving", (long) onlyGiving, 0, Math.max(0, people))
        .between("onlyTaking", (long) onlyTaking, 0, Math.max(0, people))
        .between("ties", (long) ties, 0, Integer.MAX_VALUE)
        .between("mutualTies", (long) mutualTies, 0, Math.max(0, ties))
        .between("active", (long) givingAndTaking + onlyGiving + onlyTaking, 0, Math.max(0, people))
        .done();
  }

  private record Arc(ParticipantId giver, ParticipantId receiver) {
    Arc back() {
      return new Arc(receiver, giver);
    }
  }

  /**
   * Of what the participants of a community gave and received on some days, of every kind: who
   * brings a meal is as active as who gives an hour.
   */
  public static TieReport of(Community community, DateSpan days) {
    Checks.given("community", community, "days", days);
    Seq<Contribution> counted =
        community
            .contributions()
            .values()
            .filter(one -> community.holds(one) && days.contains(one.on()))
            .toArray();
    return of(community.participants().keySet(), counted);
  }

  /** Of contributions among people; who is named in one alone counts too. */
  public static TieReport of(Iterable<ParticipantId> people, Iterable<Contribution> contributions) {
    Checks.given("people", people, "contributions", contributions);
    Set<ParticipantId> all = new HashSet<>();
    people.forEach(all::add);
    Set<ParticipantId> givers = new HashSet<>();
    Set<ParticipantId> takers = new HashSet<>();
    Set<Arc> arcs = new HashSet<>();
    for (Contribution one : contributions) {
      if (one.giver() instanceof Party.Person giver) {
        givers.add(giver.id());
        if (one.receiver() instanceof Party.Person receiver) {
          arcs.add(new Arc(giver.id(), receiver.id()));
        }
      }
      if (one.receiver() instanceof Party.Person receiver) {
        takers.add(receiver.id());
      }
    }
    all.addAll(givers);
    all.addAll(takers);
    int both = (int) givers.stream().filter(takers::contains).count();
    int mutual = (int) arcs.stream().filter(arc -> arcs.contains(arc.back())).count() / 2;
    return new TieReport(
        all.size(), both, givers.size() - both, takers.size() - both, arcs.size() - mutual, mutual);
  }

  /** How many gave or received anything. */
  public int active() {
    return givingAndTaking + onlyGiving + onlyTaking;
  }

  /** The share of people who gave or received anything, from 0 to 1; 0 if there is nobody. */
  public double activeShare() {
    return share(active(), people);
  }

  /** Of the active, the share who only gave, from 0 to 1; 0 if nobody is active. */
  public double onlyGivingShare() {
    return share(onlyGiving, active());
  }

  /** Of the active, the share who only took, from 0 to 1; 0 if nobody is active. */
  public double onlyTakingShare() {
    return share(onlyTaking, active());
  }

  /** With how many different people somebody gave or took on average, over all people. */
  public double partnersPerPerson() {
    return share(2.0 * ties, people);
  }

  /**
   * The share of ties in both directions, from 0 to 1; 0 without ties. A low one is nothing bad:
   * reciprocity is with the house, not pair by pair.
   */
  public double reciprocity() {
    return share(mutualTies, ties);
  }

  /** The share of all pairs of people who are tied, from 0 to 1; 0 below two people. */
  public double density() {
    return share(ties, people * (people - 1.0) / 2);
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  /** In words, German or English. */
  public String text(Locale locale) {
    return ReportWords.say(
        locale,
        "ties",
        active(),
        people,
        givingAndTaking,
        onlyGiving,
        onlyTaking,
        partnersPerPerson(),
        reciprocity(),
        density());
  }
}
