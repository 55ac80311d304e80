package de.muetterzentren.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.access.Access;
import de.muetterzentren.model.calendar.HolidayCalendar;
import de.muetterzentren.model.calendar.HolidayKind;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.contribution.Amount;
import de.muetterzentren.model.contribution.ContributionId;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.network.Partner;
import de.muetterzentren.model.network.PartnerId;
import de.muetterzentren.model.network.ReferralOutcome;
import de.muetterzentren.model.network.ReferralRecord;
import de.muetterzentren.model.offer.Attendance;
import de.muetterzentren.model.offer.Offer;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.offer.OfferNeeds;
import de.muetterzentren.model.participant.PairWish;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.participant.TravelMode;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.When;
import de.muetterzentren.model.request.Where;
import de.muetterzentren.model.service.ServiceId;
import de.muetterzentren.model.tally.Tally;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.Interval;

/** A document written by hand, with every field. */
class ExampleDocumentTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(CommunityJson.schema());

  private final String text = example();
  private final Community community =
      CommunityJson.strict().read(text).toEither().getOrElseThrow(InvalidValueException::new);

  static String example() {
    try (InputStream in = ExampleDocumentTest.class.getResourceAsStream("community.example.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  @Test
  void housesAreWhatTheDocumentSays() {
    Centre house = community.centres().get(CentreId.of("house-1")).get();

    assertThat(house.name()).isEqualTo("Mütterzentrum Löwenzahn");
    assertThat(house.opening().get().zone()).isEqualTo(BERLIN);
    assertThat(house.opening().get().once())
        .containsExactly(
            Interval.of(
                Instant.parse("2026-11-28T07:00:00Z"), Instant.parse("2026-11-28T17:00:00Z")),
            Interval.of(
                Instant.parse("2026-12-05T09:00:00Z"), Instant.parse("2026-12-05T17:00:00Z")));
    assertThat(house.policy().weights().nearLostPerKm()).isEqualTo(5.5);
    assertThat(house.policy().rhythm().pouringOut()).isEqualTo(4.5);
    assertThat(house.policy().mostPeoplePerHelper().get(ServiceId.of("childcare")))
        .isEqualTo(Option.of(5));
    assertThat(house.policy().grace()).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void peopleAreWhatTheDocumentSays() {
    Participant amira = community.participants().get(ParticipantId.of("amira")).get();

    assertThat(amira.ability(ServiceId.of("mask-sewing")).get().stock())
        .isEqualTo(Option.of(Amount.of(250, "masks")));
    assertThat(amira.languages().map(java.util.Locale::toLanguageTag))
        .containsExactlyInAnyOrder("de", "tr", "zh-Hant");
    assertThat(amira.availability().get().zone()).isEqualTo(BERLIN);
    assertThat(amira.mobility().mode()).isEqualTo(TravelMode.PUBLIC_TRANSPORT);
    assertThat(amira.pairWishes()).containsExactly(PairWish.with(ParticipantId.of("berta")));
    assertThat(amira.born()).isEqualTo(Option.of(YearMonth.of(2009, 7)));
    assertThat(community.participants().get(ParticipantId.of("berta")).get())
        .isEqualTo(Participant.of(ParticipantId.of("berta")));
  }

  @Test
  void requestsAreWhatTheDocumentSays() {
    CareRequest first = community.requests().get(RequestId.of("r1")).get();
    CareRequest second = community.requests().get(RequestId.of("r2")).get();
    CareRequest third = community.requests().get(RequestId.of("r3")).get();

    assertThat(first.when())
        .isEqualTo(
            When.at(ZonedDateTime.of(2026, 11, 23, 8, 0, 0, 0, BERLIN), Duration.ofHours(2)));
    assertThat(first.occurrences()).hasSize(9);
    assertThat(first.caredFor().people()).isEqualTo(3);
    assertThat(second.where()).isEqualTo(Where.atCentre(CentreId.of("house-1")));
    assertThat(second.when().windows().get(0).earliest().toInstant())
        .as("the first of two")
        .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    assertThat(second.when().windows().get(0).latest().toInstant())
        .isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
    assertThat(second.when().windows().get(1).latest().getZone()).isEqualTo(ZoneId.of("+01:00"));
    assertThat(third.when().earliest().toString())
        .isEqualTo("2026-11-30T09:00+01:00[Europe/Berlin]");
  }

  @Test
  void turnsAreWhatTheDocumentSays() {
    CareRequest day = community.requests().get(RequestId.of("r4")).get();

    assertThat(day.numberOfTurns()).isEqualTo(3);
    assertThat(day.turn(3).when())
        .isEqualTo(
            When.at(ZonedDateTime.of(2026, 12, 1, 16, 0, 0, 0, BERLIN), Duration.ofHours(2)));
    assertThat(community.pledgesFor(day.id()).values().map(pledge -> pledge.turns().toList()))
        .containsExactly(List.of(1, 3));
  }

  @Test
  void holidaysAndCountsAreWhatTheDocumentSays() {
    Offer lunch = community.offers().get(OfferId.of("lunch")).get();
    HolidayCalendar calendar = community.calendarOf(lunch.centre()).get();
    Interval winter =
        Interval.of(Instant.parse("2026-11-27T00:00:00Z"), Instant.parse("2027-02-28T00:00:00Z"));

    // of the series, one lies out of the school holidays, one is excepted, others are not known
    assertThat(community.times(lunch, winter).intervals().map(Interval::getStart))
        .containsExactly(
            Instant.parse("2026-12-29T11:00:00Z"), Instant.parse("2027-01-05T11:00:00Z"));
    assertThat(calendar.knows(HolidayKind.PUBLIC, LocalDate.of(2027, 1, 1))).isFalse();
    assertThat(calendar.isHoliday(HolidayKind.SCHOOL, LocalDate.of(2027, 1, 1))).isTrue();
    assertThat(
            calendar.on(LocalDate.of(2026, 12, 25)).map(day -> day.name(java.util.Locale.ENGLISH)))
        .containsExactly("Christmas holidays", "Christmas Day");
    assertThat(
            community
                .attendancesOf(lunch.id())
                .values()
                .map(Attendance::turnedAway)
                .sum()
                .intValue())
        .isEqualTo(4);
    assertThat(community.tallies().values().map(Tally::asked)).containsExactly(7);
  }

  @Test
  void whatWasGivenIsWhatTheDocumentSays() {
    assertThat(community.contributions().get(ContributionId.of("c2")).get().giver())
        .isEqualTo(Party.of(PartnerId.of("office")));
    assertThat(community.contributions().get(ContributionId.of("c1")).get().quantity())
        .isEqualTo(2.5);
  }

  @Test
  void doorsAndReferralsAreWhatTheDocumentSays() {
    Offer lunch = community.offers().get(OfferId.of("lunch")).get();
    Partner office = community.partners().get(PartnerId.of("office")).get();

    assertThat(community.centres().get(CentreId.of("house-1")).get().access().stepFree())
        .isEqualTo(Option.of(false));
    assertThat(lunch.needs())
        .isEqualTo(new OfferNeeds(1, 2, io.vavr.collection.TreeSet.of(ServiceId.of("childcare"))));
    assertThat(lunch.hands()).containsExactly(ParticipantId.of("amira"));
    assertThat(lunch.access()).isEqualTo(Access.builder().feeCents(Option.of(350)).build());
    assertThat(office.hours().get().zone()).isEqualTo(BERLIN);
    assertThat(office.regions()).containsExactly("DE-BY");
    assertThat(community.referralsOf(RequestId.of("r1")).get(PartnerId.of("office")).get())
        .isEqualTo(
            new ReferralRecord(
                RequestId.of("r1"),
                PartnerId.of("office"),
                LocalDate.of(2026, 11, 20),
                Option.of(ParticipantId.of("amira")),
                Option.of(ReferralOutcome.GOES_ON)));
  }

  @Test
  void readsBackWhatIsWrittenOfIt() {
    String written = CommunityJson.strict().write(community);

    assertThat(CommunityJson.strict().read(written).get()).isEqualTo(community);
    assertThat(written)
        .startsWith(
            """
            {
            "format":"mz-community/1",
            "services":[
            {"id":"mask-sewing","field":"OCCUPATION","german":"Masken nähen","english":"Sewing masks"}
            ],
            "centres":[
            {"id":"house-1","name":"Mütterzentrum Löwenzahn",""")
        .contains("\n{\"id\":\"berta\"}\n],\n\"requests\":[\n")
        .endsWith("}\n]\n}\n");
  }

  @Test
  void everyFieldOfTheSchemaIsInTheExample() throws IOException {
    JsonNode schema = new ObjectMapper().readTree(CommunityJson.schema());
    Set<String> used = new TreeSet<>();
    collectNames(new ObjectMapper().readTree(text), used);

    Set<String> known =
        Stream.concat(
                Stream.of(schema),
                schema.get("$defs").properties().stream().map(java.util.Map.Entry::getValue))
            .flatMap(each -> each.get("properties").properties().stream())
            .map(java.util.Map.Entry::getKey)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(used).containsAll(known);
  }

  private static void collectNames(JsonNode node, Set<String> names) {
    node.properties().forEach(field -> names.add(field.getKey()));
    node.forEach(child -> collectNames(child, names));
  }

  @Test
  void theSchemaHolds() {
    assertThat(SCHEMA.validate(text, InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"mz-community/1\"     | \"mz-community/2\"",
        "\"format\"             | \"fromat\"",
        "\"urgency\"            | \"urgencyy\"",
        "\"EMERGENCY\"          | \"emergency\"",
        "\"helpers\": 2         | \"helpers\": 2.5",
        "\"helpers\": 2         | \"helpers\": null",
        "\"helpers\": 2         | \"helpers\": \"2\"",
        "\"kind\": \"home\"     | \"kind\": \"moon\"",
        "{ \"participant\": \"amira\" } | { }",
        "{ \"participant\": \"amira\" } | { \"participant\": \"amira\", \"centre\": \"house-1\" }",
        "\"born\": \"2009-07\"  | \"born\": \"2009\"",
        "\"asker\": \"berta\",  | ''",
        "[\"laundry\"]          | \"laundry\"",
        "[\"laundry\"]          | [\"two words\"]",
        "\"P5Y\"                | \"5 years\"",
        "\"day\": \"SUNDAY\"    | \"day\": \"SONNTAG\"",
        "\"liked\": true        | \"liked\": \"yes\"",
        "\"2026-11-20T19:00:00Z\" | \"20.11.2026 19:00\""
      })
  void theSchemaRefusesBrokenDocumentsAndSoDoesReading(String right, String wrong) {
    assertThat(text).contains(right);
    String broken = text.replace(right, wrong);

    assertThat(SCHEMA.validate(broken, InputFormat.JSON)).isNotEmpty();
    assertThat(CommunityJson.strict().read(broken).isInvalid()).isTrue();
  }

  @Test
  void theSchemaInTheJarIsThatOfTheDescriptions() {
    assertThat(CommunityJson.schema()).isEqualTo(SchemaFile.text());
  }
}
