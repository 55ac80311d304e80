package de.muetterzentren.matching;

import static de.muetterzentren.matching.Fixture.BERLIN;
import static de.muetterzentren.matching.Fixture.HOUSE;
import static de.muetterzentren.matching.Fixture.asks;
import static de.muetterzentren.matching.Fixture.helper;
import static de.muetterzentren.matching.Fixture.house;
import static de.muetterzentren.matching.Fixture.somebody;
import static de.muetterzentren.matching.Fixture.times;
import static de.muetterzentren.matching.RuleVerifier.verifyThat;
import static java.util.Locale.ENGLISH;
import static java.util.Locale.GERMAN;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Where;
import de.muetterzentren.model.service.Field;
import de.muetterzentren.model.service.Services;
import io.vavr.collection.Array;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** A house is open, with a contact person there. */
@Verifies({"house-open", "contact-person-there"})
class HouseTest {

  private static final Participant DORO = somebody("doro").free("TUESDAY 08:00-10:30").build();
  private static final Participant EMINE = somebody("emine").free("TUESDAY 10:30-13:00").build();

  private final Participant berta = helper("berta").build();
  private final CareRequest inTheHouse = asks().inTheHouse().build();

  private static Community open(String... spans) {
    return house(centre -> centre.opening(Option.of(times(spans))));
  }

  private static Community attendedBy(Participant... contactPersons) {
    return house(
        centre ->
            centre.contactPersons(TreeSet.ofAll(Array.of(contactPersons).map(Participant::id))),
        contactPersons);
  }

  @Test
  void aClosedHouseIsAnObstacle() {
    verifyThat("house-open")
        .given(open("TUESDAY 09:30-18:00"), inTheHouse, berta)
        .objectsTo(berta)
        .says(ENGLISH, "the house is closed at this time")
        .says(GERMAN, "das Haus ist zu dieser Zeit geschlossen")
        .suggests(ENGLISH, "a time in the opening hours, or another place")
        .suggests(GERMAN, "eine Zeit in den Öffnungszeiten oder ein anderer Ort");
  }

  @Test
  void anOpenHouseOrOneOfUnknownHoursIsNone() {
    verifyThat("house-open")
        .given(open("TUESDAY 09:00-11:00"), inTheHouse, berta)
        .objectsToNobody();
    verifyThat("house-open").given(house(), inTheHouse, berta).objectsToNobody();
  }

  @Test
  void atHomeNoHouseNeedsToBeOpen() {
    var shut = house(centre -> centre.opening(Option.of(times())));

    verifyThat("house-open").given(shut, asks().build(), berta).objectsToNobody();
  }

  @Test
  void theHouseWhereItTakesPlaceMatters() {
    var other =
        Centre.builder()
            .id(CentreId.of("other"))
            .name("Anderes Haus")
            .zone(BERLIN)
            .opening(Option.of(times("MONDAY 08:00-18:00")))
            .build();
    var there = asks().build().withWhere(Where.atCentre(other.id()));

    verifyThat("house-open")
        .given(open("TUESDAY 08:00-18:00").with(other).get(), there, berta)
        .objectsTo(berta);
  }

  @Test
  void aGapBetweenContactPersonsIsAnObstacle() {
    var late = somebody("emine").free("TUESDAY 10:31-13:00").build();

    verifyThat("contact-person-there")
        .given(attendedBy(DORO, late), inTheHouse, berta)
        .objectsTo(berta)
        .says(ENGLISH, "no contact person is in the house at this time")
        .says(GERMAN, "zu dieser Zeit ist keine Ansprechperson im Haus")
        .suggests(ENGLISH, "find a contact person for this time, or another time")
        .suggests(GERMAN, "eine Ansprechperson für diese Zeit finden oder eine andere Zeit");
  }

  @Test
  void contactPersonsMayRelieveEachOther() {
    verifyThat("contact-person-there")
        .given(attendedBy(DORO, EMINE), inTheHouse, berta)
        .objectsToNobody();
  }

  @Test
  void contactTimesThatAreNotKnownAreNoObstacle() {
    verifyThat("contact-person-there").given(house(), inTheHouse, berta).objectsToNobody();
    verifyThat("contact-person-there")
        .given(attendedBy(DORO, somebody("somebody").build()), inTheHouse, berta)
        .objectsToNobody();
  }

  @Test
  void atHomeNoContactPersonIsNeeded() {
    verifyThat("contact-person-there")
        .given(attendedBy(somebody("doro").free().build()), asks().build(), berta)
        .objectsToNobody();
  }

  @Test
  void whoLooksAfterAnOfferIsThereWhileItTakesPlace() {
    var cafe =
        Offer.builder()
            .id(OfferId.of("cafe"))
            .centre(HOUSE)
            .field(Field.ENCOUNTER)
            .service(Services.OPEN_MEETING)
            .schedule(Option.of(times("TUESDAY 10:30-13:00")))
            .contactPersons(TreeSet.of(DORO.id()))
            .build();

    verifyThat("contact-person-there")
        .given(attendedBy(DORO).with(cafe).get(), inTheHouse, berta)
        .objectsToNobody();
    verifyThat("contact-person-there").given(attendedBy(DORO), inTheHouse, berta).objectsTo(berta);
  }
}
