package de.muetterzentren.balancing.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.CommunityBuilder;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.contribution.Contribution;
import de.muetterzentren.model.contribution.ContributionId;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Six people: a and b give each other, a gives c twice, d gives the house a meal, the house gives e
 * an hour; f does nothing; g comes too late.
 */
class TieReportTest {
  private static final CentreId HOUSE = CentreId.of("house");
  private static final DateSpan NOVEMBER =
      DateSpan.of(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));

  private int next;

  private Contribution gave(
      Party giver, Party receiver, ContributionKind kind, double much, String on) {
    return Contribution.builder()
        .id(ContributionId.of("k" + next++))
        .giver(giver)
        .receiver(receiver)
        .kind(kind)
        .quantity(much)
        .on(LocalDate.parse(on))
        .build();
  }

  private static Party party(String id) {
    return Party.of(ParticipantId.of(id));
  }

  private Community six() {
    CommunityBuilder parts =
        Community.builder()
            .add(
                Centre.builder()
                    .id(HOUSE)
                    .name("Offenes Haus")
                    .zone(ZoneId.of("Europe/Berlin"))
                    .build())
            .addParticipants(
                Array.of("a", "b", "c", "d", "e", "f")
                    .map(id -> Participant.of(ParticipantId.of(id))));
    Party house = Party.of(HOUSE);
    ContributionKind hours = ContributionKind.HOURS;
    return parts
        .add(gave(party("a"), party("b"), hours, 2, "2026-11-01"))
        .add(gave(party("b"), party("a"), hours, 1, "2026-11-30"))
        .add(gave(party("a"), party("c"), hours, 1.5, "2026-11-05"))
        .add(gave(party("a"), party("c"), hours, 0.5, "2026-11-06"))
        .add(gave(party("d"), house, ContributionKind.MEALS, 20, "2026-11-07"))
        .add(gave(house, party("e"), hours, 1, "2026-11-08"))
        .add(gave(party("c"), party("f"), hours, 9, "2026-12-01"))
        .orThrow();
  }

  @Test
  void countsPeopleAndTiesOfTheDays() {
    TieReport report = TieReport.of(six(), NOVEMBER);

    assertThat(report).isEqualTo(new TieReport(6, 2, 1, 2, 2, 1));
    assertThat(report.active()).isEqualTo(5);
    assertThat(report.activeShare()).isCloseTo(5 / 6.0, within(1e-12));
    assertThat(report.onlyGivingShare()).isCloseTo(.2, within(1e-12));
    assertThat(report.onlyTakingShare()).isCloseTo(.4, within(1e-12));
    assertThat(report.partnersPerPerson()).isCloseTo(4 / 6.0, within(1e-12));
    assertThat(report.reciprocity()).isEqualTo(.5);
    assertThat(report.density()).isCloseTo(2 / 15.0, within(1e-12));
  }

  @Test
  void loadIsHoursGivenWithZeros() {
    LoadReport report = LoadReport.of(six(), NOVEMBER);

    assertThat(LoadReport.given(six(), NOVEMBER)).isEqualTo(Loads.of(4, 1, 0, 0, 0, 0));
    assertThat(LoadReport.received(six(), NOVEMBER)).isEqualTo(Loads.of(1, 2, 2, 0, 1, 0));
    assertThat(report.people()).isEqualTo(6);
    assertThat(report.giving()).isEqualTo(2);
    assertThat(report.total()).isEqualTo(5);
    assertThat(report.heaviest()).isEqualTo(4);
  }

  @Test
  void nothingAtAllIsNoDivisionByZero() {
    TieReport nobody = TieReport.of(Community.empty(), NOVEMBER);

    assertThat(nobody).isEqualTo(new TieReport(0, 0, 0, 0, 0, 0));
    assertThat(
            Array.of(
                nobody.activeShare(),
                nobody.onlyGivingShare(),
                nobody.onlyTakingShare(),
                nobody.partnersPerPerson(),
                nobody.reciprocity(),
                nobody.density()))
        .containsOnly(0.0);
  }

  @Test
  void saysItInWordsAndNamesNobody() {
    assertThat(TieReport.of(six(), NOVEMBER).text(Locale.ENGLISH))
        .isEqualTo(
            "5 of 6 people took part: 2 gave and received, 1 only gave, 2 only received. 0.7 ties"
                + " per person; 50% of ties in both directions; 13.3% of all pairs are tied.");
    assertThat(TieReport.of(six(), NOVEMBER).text(Locale.GERMAN))
        .startsWith("5 von 6 Menschen waren dabei: 2 haben gegeben und bekommen, 1 nur gegeben, 2")
        .endsWith("13,3\u00a0% aller Paare sind verbunden.");
  }

  @Test
  void ofOneItSpeaksInTheSingular() {
    assertThat(new TieReport(6, 1, 0, 0, 0, 0).text(Locale.GERMAN))
        .startsWith("1 von 6 Menschen war dabei: 1 hat gegeben und bekommen, 0 nur gegeben");
    assertThat(new TieReport(6, 0, 0, 0, 0, 0).text(Locale.GERMAN))
        .startsWith("0 von 6 Menschen waren dabei: 0 haben gegeben und bekommen");
  }
}
