package de.muetterzentren.insight.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.insight.benefit.argument.Argument;
import de.muetterzentren.insight.benefit.argument.Standing;
import de.muetterzentren.insight.benefit.page.BenefitPage;
import de.muetterzentren.insight.figure.FigureKind;
import de.muetterzentren.insight.figure.RecordId;
import de.muetterzentren.insight.figure.RecordKind;
import de.muetterzentren.insight.release.Releases;
import de.muetterzentren.insight.release.ReportPeriod;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.association.Association;
import de.muetterzentren.model.association.AssociationId;
import de.muetterzentren.model.association.Board;
import de.muetterzentren.model.association.BoardId;
import de.muetterzentren.model.association.BoardLevel;
import de.muetterzentren.model.association.Seat;
import de.muetterzentren.model.cafe.Gathering;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.service.Field;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.model.service.Services;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Gatherings of the café and seats on boards, counted by hand. */
class TogetherTest {
  private static final CentreId HOUSE = CentreId.of("house");
  private static final CentreId OTHER = CentreId.of("other");
  private static final ParticipantId AMIRA = ParticipantId.of("amira");
  private static final ParticipantId BERTA = ParticipantId.of("berta");
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

  private static Centre house(CentreId id) {
    return Centre.builder().id(id).name("Haus").zone(ZoneId.of("Europe/Berlin")).build();
  }

  private static Offer offer(String id, CentreId house, ServiceId service) {
    return Offer.builder()
        .id(OfferId.of(id))
        .centre(house)
        .field(Field.ENCOUNTER)
        .service(service)
        .build();
  }

  private static Gathering gathering(String offer, LocalDate on) {
    return Gathering.builder().offer(OfferId.of(offer)).on(on).came(3).build();
  }

  private static Board board(String id, BoardLevel level, Seat... seats) {
    return new Board(BoardId.of(id), "Gremium " + id, level, Array.of(seats));
  }

  private static Seat seat(ParticipantId who, LocalDate first, LocalDate last) {
    return new Seat(who, DateSpan.of(first, last));
  }

  private static BenefitReport report(Seq<Gathering> gatherings, Board... boards) {
    return Benefit.standard()
        .report(community(gatherings, boards), HOUSE, DateSpan.of(FIRST, LAST));
  }

  private static Community community(Seq<Gathering> gatherings, Board... boards) {
    var builder =
        Community.builder()
            .add(house(HOUSE))
            .add(house(OTHER))
            .add(Participant.builder().id(AMIRA).centre(Option.some(HOUSE)).build())
            .add(Participant.builder().id(BERTA).centre(Option.some(OTHER)).build())
            .add(offer("cafe", HOUSE, Services.MOTHERS_CAFE))
            .add(offer("cafe2", OTHER, Services.MOTHERS_CAFE))
            .add(offer("lunch", HOUSE, Services.LUNCH_TABLE))
            .add(
                Association.builder()
                    .id(AssociationId.of("zz7"))
                    .name("Verband")
                    .boards(Array.of(boards))
                    .build());
    gatherings.forEach(builder::add);
    return builder.orThrow();
  }

  private static Standing standing(BenefitReport report, Argument argument) {
    return report.arguments().find(one -> one.argument() == argument).get().standing();
  }

  @Test
  void gatheringsOfTheCafeOfTheHouseOnTheDaysCount() {
    BenefitReport report =
        report(
            Array.of(
                gathering("cafe", FIRST),
                gathering("cafe", LAST),
                gathering("cafe", FIRST.minusDays(1)),
                gathering("cafe", LAST.plusDays(1)),
                gathering("cafe2", FIRST),
                gathering("lunch", FIRST)));

    assertThat(report.figure(FigureKind.CAFE_GATHERINGS).get().number()).isEqualByComparingTo("2");
    assertThat(report.figure(FigureKind.CAFE_GATHERINGS).get().records())
        .containsExactly(
            new RecordId(RecordKind.GATHERING, "cafe 2026-01-01"),
            new RecordId(RecordKind.GATHERING, "cafe 2026-12-31"));
    assertThat(standing(report, Argument.CAFE)).isEqualTo(Standing.SUPPORTED);
    assertThat(standing(report(Array.empty()), Argument.CAFE)).isEqualTo(Standing.NOT_SUPPORTED);
  }

  @Test
  void boardsOfTheMunicipalityOnWhichSomebodyOfTheHouseSatOnTheDaysCountOnceEach() {
    Community community =
        community(
            Array.empty(),
            board(
                "both-ends",
                BoardLevel.MUNICIPAL,
                seat(AMIRA, FIRST.minusYears(2), FIRST),
                seat(AMIRA, LAST, LAST.plusYears(2))),
            board("state", BoardLevel.STATE, seat(AMIRA, FIRST, LAST)),
            board("others", BoardLevel.MUNICIPAL, seat(BERTA, FIRST, LAST)),
            board(
                "over", BoardLevel.MUNICIPAL, seat(AMIRA, FIRST.minusYears(1), FIRST.minusDays(1))),
            board("later", BoardLevel.MUNICIPAL, seat(AMIRA, LAST.plusDays(1), LAST.plusYears(1))),
            board("empty", BoardLevel.MUNICIPAL));
    HouseBenefit year =
        Benefit.standard().year(community, HOUSE, ReportPeriod.year(2026), Releases.none(HOUSE));
    BenefitReport report = year.report();

    assertThat(report.figure(FigureKind.MUNICIPAL_BOARDS).get().records())
        .containsExactly(new RecordId(RecordKind.BOARD, "zz7 both-ends"));
    assertThat(report.figure(FigureKind.MUNICIPAL_BOARDS).get().number()).isEqualByComparingTo("1");
    assertThat(report.figure(FigureKind.BOARDS).get().records())
        .containsExactly(
            new RecordId(RecordKind.BOARD, "zz7 both-ends"),
            new RecordId(RecordKind.BOARD, "zz7 state"));
    assertThat(standing(report, Argument.HEARD)).isEqualTo(Standing.SUPPORTED);
    assertThat(standing(report, Argument.LOCAL_POLITICS)).isEqualTo(Standing.SUPPORTED);
    assertThat(BenefitPage.of(year.forOthers(), Locale.GERMAN).html())
        .doesNotContain("amira", "zz7", "both-ends");
  }

  @Test
  void withoutASeatOnABoardLocalPoliticsIsNotSupported() {
    BenefitReport report = report(Array.empty(), board("empty", BoardLevel.MUNICIPAL));

    assertThat(standing(report, Argument.LOCAL_POLITICS)).isEqualTo(Standing.NOT_SUPPORTED);
  }
}
