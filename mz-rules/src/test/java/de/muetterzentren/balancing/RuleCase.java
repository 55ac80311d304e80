package de.muetterzentren.balancing;

import static de.muetterzentren.balancing.Neighbourhood.AMIRA;
import static de.muetterzentren.balancing.Neighbourhood.BERTA;
import static de.muetterzentren.balancing.Neighbourhood.HOUSE;
import static de.muetterzentren.balancing.Neighbourhood.atMost;
import static de.muetterzentren.balancing.Neighbourhood.berta;
import static de.muetterzentren.balancing.Neighbourhood.bertaGave;
import static de.muetterzentren.balancing.Neighbourhood.bertaGot;
import static de.muetterzentren.balancing.Neighbourhood.gave;
import static de.muetterzentren.balancing.Neighbourhood.invitations;
import static de.muetterzentren.balancing.Neighbourhood.on;
import static de.muetterzentren.balancing.Neighbourhood.quiet;
import static de.muetterzentren.balancing.Neighbourhood.with;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.network.Partner;
import de.muetterzentren.model.network.PartnerId;
import de.muetterzentren.model.network.PartnerKind;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.PhaseKind;
import de.muetterzentren.model.service.Field;
import de.muetterzentren.model.service.Services;
import io.vavr.collection.TreeSet;
import java.time.DayOfWeek;
import java.util.List;
import java.util.function.Function;

/**
 * Where a rule fires for Berta, or for the house, and where it just does not.
 *
 * @param rule the name of the rule
 * @param fires where it does
 * @param not where it does not, each for another reason
 * @param english what it then says to the coordinator
 * @param german the same in German
 */
record RuleCase(String rule, Community fires, List<Community> not, String english, String german) {
  private static final PartnerId BAKER = PartnerId.of("baker");
  private static final Function<Participant, Participant> SAME = person -> person;

  /** The usual swing is 12 hours in 12 weeks: balance up to 3, far more beyond 36. */
  static final List<RuleCase> ALL =
      List.of(
          new RuleCase(
              "pausing",
              with(resting(PhaseKind.PAUSE), bertaGave(99, 1)),
              List.of(
                  with(resting(PhaseKind.RECEIVING)),
                  with(resting(PhaseKind.GIVING)),
                  with(berta(SAME))),
              "takes a pause and is left in peace",
              "macht Pause und wird in Ruhe gelassen"),
          new RuleCase(
              "pours-out",
              with(berta(SAME), bertaGave(36.5, 83)),
              List.of(
                  with(berta(SAME), bertaGave(36, 83)),
                  with(berta(SAME), bertaGave(36.5, 84)),
                  with(berta(SAME), bertaGave(40, 83), bertaGot(5, 2)),
                  with(berta(b -> b.withRhythm(b.rhythm().withSwing(12, 2))), bertaGave(36.5, 83)),
                  with(resting(PhaseKind.PAUSE), bertaGave(36.5, 83))),
              "has given 36.5 hours in 12 weeks, far more than the own rhythm has",
              "hat in 12 Wochen 36,5 Stunden gegeben, weit mehr als im eigenen Rhythmus"),
          new RuleCase(
              "beyond-own-limit",
              with(berta(b -> b.withBoundaries(atMost(2))), bertaGave(2.5, 6)),
              List.of(
                  with(berta(b -> b.withBoundaries(atMost(2))), bertaGave(2, 6)),
                  with(berta(b -> b.withBoundaries(atMost(2))), bertaGave(2.5, 7)),
                  with(berta(b -> b.withBoundaries(atMost(2))), bertaGave(50, 6)),
                  with(berta(SAME), bertaGave(2.5, 6))),
              "has given 2.5 hours in seven days, more than the own limit of 2 hours",
              "hat in sieben Tagen 2,5 Stunden gegeben, die eigene Grenze ist 2 Stunden"),
          new RuleCase(
              "says-receiving",
              with(resting(PhaseKind.RECEIVING), bertaGot(50, 1)),
              List.of(
                  with(berta(SAME), bertaGot(50, 1)),
                  with(resting(PhaseKind.RECEIVING), bertaGave(50, 1)),
                  with(berta(b -> b.withRhythm(on(PhaseKind.RECEIVING, PhaseKind.PAUSE))))),
              "is in a time to receive, by the own word",
              "ist nach eigenen Worten in einer Zeit des Nehmens"),
          new RuleCase(
              "says-giving",
              with(resting(PhaseKind.GIVING), bertaGot(50, 1)),
              List.of(
                  with(berta(SAME)),
                  with(resting(PhaseKind.GIVING), bertaGave(50, 1)),
                  with(berta(b -> b.withRhythm(on(PhaseKind.RECEIVING, PhaseKind.GIVING))))),
              "is in a time to give, by the own word",
              "ist nach eigenen Worten in einer Zeit des Gebens"),
          new RuleCase(
              "gives",
              with(berta(SAME), bertaGave(3.5, 30)),
              List.of(
                  with(berta(SAME), bertaGave(3, 30)),
                  with(berta(SAME), bertaGave(37, 30)),
                  with(resting(PhaseKind.RECEIVING), bertaGave(3.5, 30)),
                  with(berta(b -> b.withBoundaries(atMost(2))), bertaGave(3.5, 3))),
              "has given 3.5 hours in 12 weeks, within the own rhythm",
              "hat in 12 Wochen 3,5 Stunden gegeben, im eigenen Rhythmus"),
          new RuleCase(
              "gives-in-other-ways",
              with(berta(SAME), bertaGot(50, 1), meals(1)),
              List.of(
                  with(berta(SAME), bertaGot(50, 1)),
                  with(berta(SAME), bertaGot(50, 1), meals(84)),
                  with(berta(SAME), bertaGot(3, 1), meals(1))),
              "receives hours and gives in other ways",
              "bekommt Stunden und gibt auf andere Weise"),
          new RuleCase(
              "takes-beyond-rhythm",
              with(berta(SAME), bertaGot(12.5, 80)),
              List.of(
                  with(berta(SAME), bertaGot(12, 80)),
                  with(berta(SAME), bertaGot(13, 80), bertaGave(1, 1)),
                  with(berta(SAME), bertaGot(12.5, 80), meals(80)),
                  with(resting(PhaseKind.RECEIVING), bertaGot(12.5, 80)),
                  with(berta(b -> b.withRhythm(b.rhythm().withSwing(20, 1))), bertaGot(12.5, 80))),
              "has received 12.5 hours in 12 weeks, more than the own rhythm has",
              "hat in 12 Wochen 12,5 Stunden bekommen, mehr als im eigenen Rhythmus"),
          new RuleCase(
              "takes",
              with(berta(SAME), bertaGot(3.5, 30)),
              List.of(
                  with(berta(SAME), bertaGot(3, 30)),
                  with(berta(SAME), bertaGot(12.5, 30)),
                  with(berta(SAME), bertaGot(3.5, 30), meals(30)),
                  with(resting(PhaseKind.PAUSE), bertaGot(3.5, 30))),
              "has received 3.5 hours in 12 weeks, within the own rhythm",
              "hat in 12 Wochen 3,5 Stunden bekommen, im eigenen Rhythmus"),
          new RuleCase(
              "in-balance",
              with(berta(SAME), bertaGot(40, 30), bertaGave(37, 30)),
              List.of(
                  with(berta(SAME), bertaGot(3.5, 30)),
                  with(berta(SAME), bertaGave(3.5, 30)),
                  with(resting(PhaseKind.GIVING))),
              "gives and receives in balance",
              "gibt und nimmt im Gleichgewicht"),
          new RuleCase(
              "invite",
              with(berta(SAME), bertaGot(12.5, 80)),
              List.of(
                  with(berta(SAME), bertaGot(12, 80)),
                  with(berta(b -> b.withBoundaries(invitations(0))), bertaGot(12.5, 80)),
                  with(
                      berta(b -> b.withBoundaries(quiet(DayOfWeek.MONDAY, "00:00", "00:00"))),
                      bertaGot(12.5, 80)),
                  with(resting(PhaseKind.PAUSE), bertaGot(12.5, 80)),
                  with(resting(PhaseKind.RECEIVING), bertaGot(12.5, 80))),
              "would like to be asked, and may say no",
              "freut sich vielleicht über eine Frage und darf Nein sagen"),
          new RuleCase(
              "rest",
              with(berta(b -> b.withBoundaries(atMost(2))), bertaGave(2.5, 6)),
              List.of(
                  with(berta(SAME), bertaGave(36, 6)),
                  with(resting(PhaseKind.PAUSE), bertaGave(50, 6))),
              "is thanked and offered a rest",
              "bekommt Dank und eine Ruhezeit angeboten"),
          new RuleCase(
              "mutual-tie",
              tied(true, true),
              List.of(tied(true, false), tied(false, true)),
              "both give and both receive",
              "beide geben und beide nehmen"),
          new RuleCase(
              "only-gives",
              tied(true, false),
              List.of(tied(true, true), tied(false, true)),
              "the house has only given; it could ask for something: Lunch table",
              "das Haus hat nur gegeben und könnte um etwas bitten: Mittagstisch"),
          new RuleCase(
              "only-receives",
              tied(false, true),
              List.of(tied(true, true), tied(true, false)),
              "the house has only received; it could offer something: Babysitting",
              "das Haus hat nur bekommen und könnte etwas anbieten: Babysitten"));

  private static Participant resting(PhaseKind kind) {
    return berta(b -> b.withRhythm(on(kind)));
  }

  private static de.muetterzentren.model.contribution.Contribution meals(int daysAgo) {
    return gave(BERTA, AMIRA, ContributionKind.MEALS, 1, daysAgo);
  }

  /** The house, which babysits, and a baker. */
  private static Community tied(boolean gives, boolean receives) {
    Community community =
        with(berta(SAME))
            .with(
                Partner.builder()
                    .id(BAKER)
                    .name("Bäckerei")
                    .kind(PartnerKind.COMPANY)
                    .services(TreeSet.of(Services.LUNCH_TABLE))
                    .build())
            .get()
            .with(
                Offer.builder()
                    .id(OfferId.of("o1"))
                    .centre(HOUSE)
                    .field(Field.CARE)
                    .service(Services.BABYSITTING)
                    .build())
            .get();
    if (gives) {
      // the people of a house give for it
      community =
          community
              .with(gave(Party.of(BERTA), Party.of(BAKER), ContributionKind.HOURS, 2, 300))
              .get();
    }
    if (receives) {
      community =
          community
              .with(gave(Party.of(BAKER), Party.of(HOUSE), ContributionKind.GOODS, 20, 364))
              .get();
    }
    return community;
  }

  @Override
  public String toString() {
    return rule;
  }
}
