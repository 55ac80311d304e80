package de.muetterzentren.insight.network;

import de.muetterzentren.insight.network.figure.Figures;
import de.muetterzentren.insight.network.map.NetworkMap;
import de.muetterzentren.insight.network.map.NetworkTie;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Seq;

/**
 * How a community is tied (Netzwerk). For the coordinator; to a person goes what concerns them, and
 * no more. It decides nothing. Immutable.
 *
 * @param days of which days
 * @param map everybody and all ties
 * @param whole figures of the whole map; houses and partners stand between people on it
 * @param people figures of people and the ties among them alone: reach over a house, which is tied
 *     with nearly everybody, would say little
 * @param encounters which encounters could tie those who are hardly connected, by person
 * @param findings what the rules found: about the whole, houses, partners, then people by id
 */
public record NetworkReport(
    DateSpan days,
    NetworkMap map,
    Figures whole,
    Figures people,
    Seq<Encounter> encounters,
    Seq<NetworkFinding> findings) {
  public NetworkReport {
    Checks.given(
        "days",
        days,
        "map",
        map,
        "whole",
        whole,
        "people",
        people,
        "encounters",
        encounters,
        "findings",
        findings);
    Checks.begin()
        .between("whole.nodes", (long) whole.nodes(), map.nodes().size(), map.nodes().size())
        .between("whole.ties", (long) whole.ties(), map.ties().size(), map.ties().size())
        .done();
  }

  /** What concerns one person; only the words to the person are for them. */
  public Seq<NetworkFinding> about(ParticipantId participant) {
    return findings.filter(finding -> finding.about().contains(participant));
  }

  /**
   * The ties of houses and partners in which one side only gives. Why, and what could be offered or
   * asked for, says {@link de.muetterzentren.balancing.GiveAndTake#oneSidedTies}, which counts a
   * house with its people.
   */
  public Seq<NetworkTie> oneSidedTies() {
    return map.ties()
        .filter(
            tie ->
                !tie.isPersonal()
                    && tie.winWin().isDefined()
                    && (tie.flows().given().isEmpty() || tie.flows().received().isEmpty()));
  }
}
