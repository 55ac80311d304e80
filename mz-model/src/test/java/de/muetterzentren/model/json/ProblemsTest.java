package de.muetterzentren.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of wrong value is named with its path. */
class ProblemsTest {
  private static final CommunityJson JSON = CommunityJson.strict();

  private static Seq<Problem> problems(String fields) {
    return JSON.read("{\"format\":\"mz-community/1\"," + fields.replace('\'', '"') + "}")
        .fold(found -> found, community -> Array.empty());
  }

  private static Seq<Problem> ofParticipant(String fields) {
    return problems("'participants':[{'id':'a'},{'id':'b'," + fields + "}]");
  }

  private static Seq<Problem> ofRequest(String fields) {
    return problems(
        "'zone':'Europe/Berlin','centres':[{'id':'h','name':'H','zone':'UTC'}],"
            + "'participants':[{'id':'a'}],'requests':[{'id':'r','centre':'h','asker':'a',"
            + "'service':'visit',"
            + fields
            + "}]");
  }

  private static final String ON_MONDAY =
      "'when':{'start':'2026-11-23T08:00+01:00[Europe/Berlin]','duration':'PT2H'}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'abilities':{}                              | abilities | LIST | ``",
        "'abilities':[{'service':7}]                 | abilities[0].service | TEXT | 7",
        "'abilities':[{'service':'a b'}]             | abilities[0].service | ID | ``",
        "'abilities':[{}]                            | abilities[0].service | GIVEN | ``",
        "'abilities':[7]                             | abilities[0] | OBJECT | 7",
        "'abilities':[null]                          | abilities[0] | GIVEN | ``",
        "'abilities':[{'service':'visit','liked':1}] | abilities[0].liked | TRUE_OR_FALSE | 1",
        "'abilities':[{'service':'visit','source':'X'}] | abilities[0].source | ONE_OF | X",
        "'abilities':[{'service':'visit','source':1}] | abilities[0].source | ONE_OF | 1",
        "'abilities':[{'service':'visit','upToPeople':0}] | abilities[0].upToPeople | BETWEEN | 0",
        "'abilities':[{'service':'visit','upToPeople':1.5}] | abilities[0].upToPeople"
            + " | WHOLE_NUMBER | 1.5",
        "'abilities':[{'service':'visit','upToPeople':3000000000}] | abilities[0].upToPeople"
            + " | WHOLE_NUMBER | 3000000000",
        "'abilities':[{'service':'visit','upToPeople':1e999999999}] | abilities[0].upToPeople"
            + " | WHOLE_NUMBER | 1e999999999",
        "'abilities':[{'service':'visit','upToPeople':1e99999999999}] | abilities[0].upToPeople"
            + " | WHOLE_NUMBER | 1e99999999999",
        "'abilities':[{'service':'visit','upToPeople':1e-999999999}] | abilities[0].upToPeople"
            + " | WHOLE_NUMBER | 1e-999999999",
        "'abilities':[{'service':'visit','upToPeople':'4'}] | abilities[0].upToPeople"
            + " | WHOLE_NUMBER | 4",
        "'abilities':[{'service':'visit'},{'service':'visit'}] | abilities.service | UNIQUE | visit",
        "'abilities':[{'service':'unheard-of'}] | abilities.service | KNOWN | unheard-of",
        "'languages':['de','not a tag']              | languages[1] | LANGUAGE | not a tag",
        "'languages':['und']                         | languages[0] | LANGUAGE | und",
        "'languages':['de','DE']                     | languages[1] | UNIQUE | DE",
        "'mobility':{'radiusKm':-1}                  | mobility.radiusKm | BETWEEN | -1.0",
        "'mobility':{'radiusKm':1e999999999}         | mobility.radiusKm | NUMBER | 1e999999999",
        "'mobility':{'radiusKm':'far'}               | mobility.radiusKm | NUMBER | far",
        "'mobility':{'radiusKm':null}                | mobility.radiusKm | GIVEN | ``",
        "'mobility':{'radiusKm':[]}                  | mobility.radiusKm | NUMBER | ``",
        "'mobility':{'longestWay':'2h'}              | mobility.longestWay | DURATION | 2h",
        "'mobility':{'longestWay':'PT25H'}           | mobility.longestWay | BETWEEN | PT25H",
        "'mobility':{'home':{'latitude':91,'longitude':0}} | mobility.home.latitude | BETWEEN | 91.0",
        "'mobility':{'speed':3}                      | mobility.speed | KNOWN_FIELD | ``",
        "'mobility':{'mode':'CAR','mode':'WALK'}     | mobility.mode | UNIQUE | ``",
        "'mobility':true                             | mobility | OBJECT | true",
        "'availability':{'weekly':[]}                | availability.zone | GIVEN | ``",
        "'availability':{'zone':'Europe/Munich'}     | availability.zone | ZONE | Europe/Munich",
        "'availability':{'zone':'UTC','weekly':[{'day':'MONDAY','from':'25:00','to':'12:00'}]}"
            + " | availability.weekly[0].from | TIME | 25:00",
        "'availability':{'zone':'UTC','once':[{'start':'2026-11-23T08:00Z','end':'2026-11-23T07:00Z'}]}"
            + " | availability.once[0].end | AFTER | 2026-11-23T07:00:00Z",
        "'availability':{'zone':'UTC','once':[{'start':'2026-11-23T08:00','end':'2026-11-23T17:00Z'}]}"
            + " | availability.once[0].start | INSTANT | 2026-11-23T08:00",
        "'availability':{'zone':'UTC','except':[{'first':'2026-02-30','last':'2026-03-01'}]}"
            + " | availability.except[0].first | DATE | 2026-02-30",
        "'availability':{'zone':'UTC','except':[{'first':'2026-03-02','last':'2026-03-01'}]}"
            + " | availability.except[0].last | NOT_BEFORE | 2026-03-01",
        "'availability':{'zone':'UTC','except':[{'first':'-999999999-01-01','last':'2026-03-01'}]}"
            + " | availability.except[0].first | BETWEEN | -999999999-01-01",
        "'born':'2011'                               | born | YEAR_MONTH | ``",
        "'rhythm':{'phases':[{'kind':'PAUSE'}]}      | rhythm.phases[0].days | GIVEN | ``",
        "'centre':'nowhere'                          | centre | KNOWN | nowhere",
        // private: no values
        "'pairWishes':[{'other':'b b','kind':'WITH'}] | pairWishes[0].other | ID | ``",
        "'pairWishes':[{'other':'a','kind':'HATES'}] | pairWishes[0].kind | ONE_OF | ``",
        "'pairWishes':[{'other':'b','kind':'WITH'}]  | pairWishes.other | ANOTHER | ``",
        "'pairWishes':[{'other':'z','kind':'WITH'}]  | pairWishes.other | KNOWN | ``",
        "'pairWishes':'not with Karl'                | pairWishes | LIST | ``",
        "'proofs':[{'kind':'measles shot','seenOn':'2026-01-01'}] | proofs[0].kind | ID | ``",
        "'proofs':[{'kind':'a','seenOn':'2026-01-02','validUntil':'2026-01-01'}]"
            + " | proofs[0].validUntil | NOT_BEFORE | ``",
        "'proofs':['measles']                        | proofs[0] | OBJECT | ``",
      })
  void participants(String fields, String path, Expectation expected, String value) {
    Seq<Problem> found = ofParticipant(fields);

    assertThat(found).hasSize(1);
    String index = expected == Expectation.KNOWN || found.head().path().contains("[b]") ? "b" : "1";
    assertThat(found.head().path()).isEqualTo("participants[" + index + "]." + path);
    assertThat(found.head().expected()).isEqualTo(expected);
    assertThat(found.head().value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'when':{}                                   | when | ONE_OF | ``",
        "'when':'tomorrow'                           | when | OBJECT | ``",
        "'when':{'start':'2026-11-23T08:00','windows':[],'duration':'PT1H'} | when | ONE_OF | ``",
        "'when':{'start':'2026-11-23T08:00'}         | when.duration | GIVEN | ``",
        "'when':{'windows':[],'duration':'PT1H'}     | when.windows | NOT_EMPTY | ``",
        "'when':{'start':'2026-11-23T08:00','duration':'PT0S'} | when.duration | ABOVE | PT0S",
        "'when':{'start':'23.11.2026','duration':'PT1H'} | when.start | DATE_TIME | 23.11.2026",
        "'when':{'start':'2026-03-29T02:30','duration':'PT1H'}"
            + " | when.start | DATE_TIME | 2026-03-29T02:30",
        "'when':{'start':'2026-03-29T02:30+01:00[Europe/Berlin]','duration':'PT1H'}"
            + " | when.start | DATE_TIME | 2026-03-29T02:30+01:00[Europe/Berlin]",
        "'when':{'start':'2026-11-23T08:00+02:00[Europe/Berlin]','duration':'PT1H'}"
            + " | when.start | DATE_TIME | 2026-11-23T08:00+02:00[Europe/Berlin]",
        "'when':{'start':'2026-11-23T08:00+01:00[Europe/Berlin','duration':'PT1H'}"
            + " | when.start | DATE_TIME | 2026-11-23T08:00+01:00[Europe/Berlin",
        "'when':{'start':'2026-11-23T08:00+01:00[Moon/Base]','duration':'PT1H'}"
            + " | when.start | DATE_TIME | 2026-11-23T08:00+01:00[Moon/Base]",
        "'when':{'windows':[{'earliest':'2026-11-23T09:00','latest':'2026-11-23T08:00'}],'duration':'PT1H'}"
            + " | when.windows[0].latest | BETWEEN | 2026-11-23T08:00+01:00[Europe/Berlin]",
      })
  void times(String fields, String path, Expectation expected, String value) {
    assertOne(ofRequest(fields), "requests[0]." + path, expected, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'where':{}                          | requests[0].where.kind | GIVEN | ``",
        "'where':{'kind':'moon'}             | requests[0].where.kind | ONE_OF | moon",
        "'where':{'kind':null}               | requests[0].where.kind | GIVEN | ``",
        "'where':{'kind':'centre'}           | requests[0].where.centre | GIVEN | ``",
        "'where':{'kind':'home','centre':'h'} | requests[0].where.centre | KNOWN_FIELD | ``",
        "'where':{'kind':'centre','centre':'x'} | requests[r].where.centre | KNOWN | x",
        "'urgency':'high'                    | requests[0].urgency | ONE_OF | high",
        "'occasion':'her illness'            | requests[0].occasion | ONE_OF | ``",
        "'urgencyy':'URGENT'                 | requests[0].urgencyy | KNOWN_FIELD | ``",
        "'helpers':0                         | requests[0].helpers | BETWEEN | 0",
        "'caredFor':{'children':0}           | requests[0].caredFor.children + adults | BETWEEN | 0",
        "'recurrence':{'rule':'FREQ=DAILY'}  | requests[0].recurrence.rule | RECURRENCE | FREQ=DAILY",
        "'recurrence':{'rule':'FREQ=DAILY;COUNT=1','except':['2026-11-23']}"
            + " | requests[0].recurrence.rule | RECURRENCE | FREQ=DAILY;COUNT=1",
        "'amount':{'quantity':0,'unit':'meals'} | requests[0].amount.quantity | ABOVE | 0.0",
        "'amount':{'quantity':1,'unit':' '}  | requests[0].amount.unit | NOT_BLANK | ``",
        "'turns':{'each':'PT2H'}             | requests[0].turns.each | FROM_TO_BELOW | PT2H",
        "'turns':{'each':'PT0S'}             | requests[0].turns.each | ABOVE | PT0S",
        "'turns':{}                          | requests[0].turns.each | GIVEN | ``",
        "'required':{'languages':[5]}        | requests[0].required.languages[0] | TEXT | 5",
      })
  void requests(String fields, String path, Expectation expected, String value) {
    assertOne(ofRequest(ON_MONDAY + "," + fields), path, expected, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'centres':null                      | centres | GIVEN | ``",
        "'centres':{'h':1}                   | centres | LIST | ``",
        "'centers':[]                        | centers | KNOWN_FIELD | ``",
        "'':[]                               | \"\" | KNOWN_FIELD | ``",
        "'centres':[],'centres':[]           | centres | UNIQUE | ``",
        "'zone':'Berlin'                     | zone | ZONE | Berlin",
        "'zone':null                         | zone | GIVEN | ``",
        "'participants':[{'id':'a'},{'id':'a'}] | participants[a].id | UNIQUE | a",
        "'services':[{'id':'visit','field':'CARE','german':'Besuch','english':'Visit'}]"
            + " | services[visit].id | UNIQUE | visit",
        "'services':[{'id':'x','field':'CARE','german':'','english':'Visit'}]"
            + " | services[0].german | NOT_BLANK | ``",
        "'services':[{'id':'x','field':'CARE','german':7,'english':'Visit'}]"
            + " | services[0].german | TEXT | ``",
        "'centres':[{'id':'h','name':7,'zone':'UTC'}] | centres[0].name | TEXT | ``",
        "'centres':[{'id':'h','name':'H','zone':'UTC','policy':{'mostPeoplePerHelper':{'visit':0}}}]"
            + " | centres[0].policy.mostPeoplePerHelper.visit | BETWEEN | 0",
        "'centres':[{'id':'h','name':'H','zone':'UTC','policy':{'mostPeoplePerHelper':{'a b':1}}}]"
            + " | centres[0].policy.mostPeoplePerHelper.a b | ID | ``",
        "'centres':[{'id':'h','name':'H','zone':'UTC','policy':{'weights':{'near':1001}}}]"
            + " | centres[0].policy.weights.near | BETWEEN | 1001",
        "'pledges':[{'request':'r','helper':'a','agreedAt':'yesterday'}]"
            + " | pledges[0].agreedAt | INSTANT | yesterday",
      })
  void documents(String fields, String path, Expectation expected, String value) {
    assertOne(problems(fields), path, expected, value);
  }

  private static void assertOne(
      Seq<Problem> found, String path, Expectation expected, String value) {
    assertThat(found).hasSize(1);
    assertThat(found.head().path()).isEqualTo(path);
    assertThat(found.head().expected()).isEqualTo(expected);
    assertThat(found.head().value()).isEqualTo(value);
  }

  @Test
  void allProblemsOfADocumentAreReportedAtOnce() {
    Seq<Problem> found =
        problems(
            "'requests':[{'id':'r 1','urgency':'high','helpers':0,'urgencyy':1}],"
                + "'participants':[{'id':'a','mobility':{'mode':'FLY','radiusKm':-3,"
                + "'longestWay':'PT99H'}},{'id':'b','born':'x'}],'extra':1");

    assertThat(found.map(Problem::path))
        .containsExactly(
            "requests[0].urgencyy",
            "requests[0].id",
            "requests[0].centre",
            "requests[0].asker",
            "requests[0].service",
            "requests[0].when",
            "requests[0].urgency",
            "participants[0].mobility.mode",
            "participants[0].mobility.radiusKm",
            "participants[0].mobility.longestWay",
            "participants[1].born",
            "extra");
  }

  @Test
  void danglingIdsAreReportedBesideUnknownFieldsOnceAllPartsCouldBeRead() {
    assertThat(problems("'extra':1,'participants':[{'id':'a','centre':'h'}]").map(Problem::path))
        .containsExactly("extra", "participants[a].centre");
    assertThat(problems("'centres':[{'id':'h'}],'participants':[{'id':'a','centre':'h'}]"))
        .as("the house is there, only wrong")
        .extracting(Problem::path)
        .containsExactly("centres[0].name", "centres[0].zone");
  }

  @Test
  void theFormatHasToBeNamed() {
    assertThat(JSON.read("{}").getError())
        .containsExactly(Problem.without("format", Expectation.GIVEN));
    assertThat(JSON.read("{\"format\":\"mz-community/2\"}").getError())
        .containsExactly(
            Problem.of("format", "mz-community/2", Expectation.ONE_OF, "mz-community/1"));
    assertThat(JSON.read("{\"format\":1}").getError().head().path()).isEqualTo("format");
  }

  @Test
  void unknownFieldsNameTheKnownOnesAndLenientReadingIgnoresThem() {
    String json =
        """
        {"format":"mz-community/1","later":{"a":[1]},"participants":[{"id":"a","mobility":{"modee":1}}]}
        """;

    assertThat(JSON.read(json).getError().map(problem -> problem.text(Locale.ENGLISH)))
        .containsExactly(
            "later is not a field here; known are format, zone, services, centres, offers,"
                + " participants, requests, pledges, declines, offerDeclines,"
                + " contributions, associations, funding, partners, calendars, attendances, tallies,"
                + " referrals, questions, feedback, topics, topicWishes, gatherings,"
                + " sponsorships",
            "participants[0].mobility.modee is not a field here; known are home, radiusKm,"
                + " longestWay, mode, wayWithinFreeTime");
    assertThat(CommunityJson.lenient().read(json).get().participants()).hasSize(1);
  }

  @Test
  void aFieldNameFromOutsideCannotForgeALogLine() {
    Seq<Problem> found = ofParticipant("'" + "x".repeat(80) + "\\nERROR':1");

    assertThat(found.head().path()).isEqualTo("participants[1]." + "x".repeat(64) + "…");
    assertThat(ofParticipant("'a\\nb':1").head().path()).isEqualTo("participants[1].a?b");
  }

  @Test
  void theZoneOfTheDocumentMayFollowWhatNeedsIt() {
    String needs = "'participants':[{'id':'a','availability':{'weekly':[]}},{'id':'b'}]";
    String before = "{\"format\":\"mz-community/1\",\"zone\":\"Asia/Tokyo\"," + needs + "}";
    String after = "{\"format\":\"mz-community/1\"," + needs + ",\"zone\":\"Asia/Tokyo\"}";

    assertThat(JSON.read(after.replace('\'', '"')).get())
        .isEqualTo(JSON.read(before.replace('\'', '"')).get());
    assertThat(problems(needs).map(Problem::path))
        .containsExactly("participants[0].availability.zone");
  }

  @Test
  void aWellKnownServiceMayBeRepeatedAsItIs() {
    assertThat(
            problems(
                "'services':[{'id':'visit','field':'ENCOUNTER','german':'Besuch','english':'Visit'}]"))
        .isEmpty();
  }

  @Test
  void wholeNumbersMayHaveAPointOrAnExponent() {
    assertThat(ofParticipant("'abilities':[{'service':'visit','upToPeople':2.0}]")).isEmpty();
    assertThat(ofParticipant("'abilities':[{'service':'visit','upToPeople':1e2}]")).isEmpty();
  }
}
