package de.muetterzentren.insight.network;

import static de.muetterzentren.balancing.Neighbourhood.BERTA;
import static de.muetterzentren.balancing.Neighbourhood.DAY;
import static de.muetterzentren.balancing.Neighbourhood.asks;
import static de.muetterzentren.balancing.Neighbourhood.somebody;
import static de.muetterzentren.balancing.Neighbourhood.with;

import de.muetterzentren.balancing.Balancer;
import de.muetterzentren.balancing.finding.Invitation;
import de.muetterzentren.insight.InsightCase;
import de.muetterzentren.insight.fact.Findings;
import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.insight.network.figure.BridgeNode;
import de.muetterzentren.insight.network.figure.BridgeTie;
import de.muetterzentren.insight.network.map.NetworkTie;
import de.muetterzentren.insight.network.map.TieSource;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.network.PartnerId;
import de.muetterzentren.model.participant.ParticipantId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.List;

/** Where each rule of the network fires and where it does not. */
public final class NetworkCases {
  private static final Party HOUSE = Party.of(CentreId.of("house"));
  private static final Party BAKER = Party.of(PartnerId.of("baker"));
  private static final NetworkLimits LIMITS = NetworkLimits.standard();

  /** One for every rule. */
  public static final List<InsightCase> ALL =
      List.of(
          new InsightCase(
              "hardly-connected-person",
              () -> few(2, true, Option.none()),
              List.of(
                  () -> few(3, true, Option.none()),
                  () -> few(2, false, Option.none()),
                  () -> few(2, true, Option.some(encounter(1)))),
              "berta could be invited, to a coffee or wherever it suits.",
              "berta könnte eingeladen werden, zu einem Kaffee oder wo es gerade passt."),
          new InsightCase(
              "encounter",
              () -> few(0, true, Option.some(encounter(1))),
              List.of(
                  () -> few(3, true, Option.some(encounter(1))),
                  () -> few(0, false, Option.some(encounter(1))),
                  () -> few(0, true, Option.none())),
              "berta could be invited: Flexible childcare, Tuesday, 24 November 2026, 09:00; one more"
                  + " person would then be within three steps.",
              "berta könnte eingeladen werden: Flexible Kinderbetreuung, Dienstag, 24. November 2026,"
                  + " 09:00; damit wäre ein Mensch mehr in drei Schritten erreichbar."),
          new InsightCase(
              "bridge-person",
              () -> bridge(Party.of(BERTA), 2),
              List.of(() -> bridge(Party.of(BERTA), 1), () -> bridge(BAKER, 2)),
              "If berta fell ill, 2 others would lose their tie to the rest; a second person beside"
                  + " berta would be a relief.",
              "Fiele berta aus, verlören 2 andere die Verbindung zu den übrigen; eine zweite Person an"
                  + " der Seite von berta wäre eine Entlastung."),
          new InsightCase(
              "bridge-partner",
              () -> bridge(BAKER, 2),
              List.of(
                  () -> bridge(BAKER, 1), () -> bridge(HOUSE, 2), () -> bridge(Party.of(BERTA), 2)),
              "Through Bakery alone 2 others are tied to the rest; a tie of their own with the house"
                  + " would make it last.",
              "Nur über Bakery sind 2 andere mit den übrigen verbunden; eine eigene Verbindung zum Haus"
                  + " würde es haltbar machen."),
          new InsightCase(
              "bridge-tie",
              () -> tie(HOUSE, BAKER, 2),
              List.of(() -> tie(HOUSE, BAKER, 1), () -> tie(Party.of(BERTA), BAKER, 2)),
              "Only the tie between Lindenhof and Bakery holds 2 others to the rest; it deserves care, and a"
                  + " second one.",
              "Nur die Verbindung zwischen Lindenhof und Bakery hält 2 andere mit den übrigen zusammen; sie"
                  + " verdient Pflege und eine zweite daneben."),
          new InsightCase(
              "islands",
              () -> said(new Parts(2, 3)),
              List.of(() -> said(new Parts(1, 0)), () -> said(new Parts(0, 0))),
              "The network falls into 2 parts; 3 stand outside the largest, and one tie to each would"
                  + " join them.",
              "Das Netzwerk zerfällt in 2 Teile; 3 stehen außerhalb des größten, und je eine Verbindung"
                  + " würde sie zusammenbringen."),
          new InsightCase(
              "knot-of-network",
              () -> said(new Hub("Lindenhof", 12, 1)),
              List.of(
                  () -> said(new Hub("Lindenhof", 12, 0)), () -> said(new Hub("Lindenhof", 0, 1))),
              "Lindenhof is a knot of the local network: tied with 12 people and one partner or house.",
              "Lindenhof ist ein Knotenpunkt im örtlichen Netzwerk: verbunden mit 12 Menschen und einem"
                  + " Partner oder Haus."));

  private NetworkCases() {}

  private static Seq<Remark> few(int others, boolean free, Option<Encounter> encounter) {
    return said(new FewTies(BERTA, others, LIMITS, free, encounter));
  }

  /** Berta could help Amira on Tuesday. */
  static Encounter encounter(int more) {
    Seq<Invitation> possible =
        Balancer.standard()
            .possibleInvitations(
                with(somebody(BERTA)).with(asks("r1", "2026-11-24T09:00")).get(),
                Array.of(BERTA),
                DAY);
    return new Encounter(possible.single(), Array.of(ParticipantId.of("amira")), more);
  }

  private static Seq<Remark> bridge(Party who, int cutOff) {
    return said(new Bridge(new BridgeNode(who, cutOff), name(who), LIMITS));
  }

  private static String name(Party party) {
    return party.equals(HOUSE) ? "Lindenhof" : party.equals(BAKER) ? "Bakery" : "berta";
  }

  private static Seq<Remark> tie(Party one, Party other, int cutOff) {
    return said(
        new OnlyTie(
            new BridgeTie(NetworkTie.of(one, other, TieSource.OFFER), cutOff),
            name(one),
            name(other),
            LIMITS));
  }

  private static Seq<Remark> said(Object fact) {
    return Findings.about(List.of(fact)).of(fact);
  }
}
