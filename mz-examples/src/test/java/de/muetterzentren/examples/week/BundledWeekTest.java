package de.muetterzentren.examples.week;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.answer.Nearest;
import de.muetterzentren.matching.answer.Obstacle;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.Urgency;
import de.muetterzentren.model.service.Service;
import de.muetterzentren.model.service.Services;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bundled week against what its author expects, worked out by hand apart from the rules. */
class BundledWeekTest {
  private static final Community HOUSE = House.bundled();
  private static final Matcher EVERYBODY = Matcher.standard().withProposals(1_000).withNearest(12);

  private static Answer answer(String request) {
    return EVERYBODY.answer(HOUSE, RequestId.of(request));
  }

  @Test
  void itIsAFullWeek() {
    Seq<CareRequest> requests = HOUSE.requests().values().toArray();

    assertThat(HOUSE.participants().size()).isGreaterThanOrEqualTo(40);
    assertThat(requests.size()).isGreaterThanOrEqualTo(60);
    assertThat(requests.map(CareRequest::service).distinct())
        .containsAll(Services.all().map(Service::id));
    assertThat(requests.count(it -> it.urgency() == Urgency.EMERGENCY)).isGreaterThanOrEqualTo(5);
    assertThat(requests.count(it -> it.recurrence().isDefined())).isGreaterThanOrEqualTo(5);
    assertThat(HOUSE.pledges().size()).isPositive();
    assertThat(HOUSE.declines().size()).isPositive();
  }

  @Test
  void everyRequestHasAnAnswer() {
    Seq<Answer> answers = Matcher.standard().answers(HOUSE);

    assertThat(answers.map(Answer::request))
        .containsExactlyElementsOf(HOUSE.requests().keySet().toArray().sorted());
    assertThat(answers.reject(Answer::met))
        .hasSize(11)
        .allSatisfy(open -> assertThat(((Answer.Unmet) open).nearest()).isNotEmpty());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # recurring: all dates must suit
          childminding-start           | enzian hagebutte
          fredenberg-household         | farn pirol
          school-lebenstedt            | hagebutte lavendel
          fredenberg-children          | lavendel weissdorn
          grandparents-wednesdays      | ahorn eibe
          babysitting-wednesdays       | kiebitz meise nachtigall
          fredenberg-rides             | kranich
          homework-thursday            | ahorn eibe holunder lerche meise zeisig
          # a language that the task needs
          office-monday                | lavendel quitte
          welcome-goldammer            | lerche rotkehlchen
          homework-at-home-tuesday     | meise
          office-thursday              | lerche
          # nobody is far from a telephone
          bs-language-by-telephone     | bachstelze eibe flieder wermut
          # a flexible start
          work-talk-flexible           | aster kleiber
          washing-machine              | distel goldammer
          winter-clothes               | drossel kranich veilchen
          # proofs, as many children as the house allows, limits for the young
          evening-round-monday         | ringelblume
          children-thursday            | kiebitz lavendel weissdorn
          no-school-friday             | enzian loewenzahn
          babysitting-monday           | nachtigall
          babysitting-saturday-morning | kiebitz lerche meise
          # declined, a private wish, a pause
          heavy-bags                   | hasel spatz
          windows-thursday             | goldammer hasel
          ride-wednesday               | mauersegler reiher ringelblume
          sunday-visit                 | drossel kiebitz
          # emergencies: a wider way, and in the open house in place of home
          ill-thursday                 | weissdorn
          hospital-saturday            | kiebitz
          # further helpers beside those who have pledged themselves
          lunch-table-wednesday        | schafgarbe
          mothers-cafe-children        | lavendel schwalbe
          """)
  void whoCouldHelp(String request, String helpers) {
    assertThat(answer(request).proposals().map(Proposal::helper).map(Object::toString).sorted())
        .containsExactly(helpers.split(" "));
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          choir-children              | lavendel   | enough-hands
          bs-office-tuesday           | bachstelze | within-reach
          bakery-night                | enzian     | free-for-the-span
          office-wednesday            | quitte     | shared-language
          visit-baddeckenstedt        | birke      | within-reach
          babysitting-parents-evening | kiebitz    | age-limits
          language-thursday-evening   | lerche     | contact-person-there
          film-evening                | heckenrose | contact-person-there house-open
          moving-saturday             | goldammer  | not-declined
          working-saturday            | stieglitz  | proofs-held
          sunday-company              | mohn       | no-pause
          """)
  void whatStandsInTheWay(String request, String helper, String rules) {
    assertThat(answer(request)).isInstanceOf(Answer.Unmet.class);
    Nearest nearest =
        ((Answer.Unmet) answer(request))
            .nearest()
            .find(it -> it.helper().value().equals(helper))
            .getOrElseThrow(() -> new AssertionError(helper + " is not among the nearest"));

    assertThat(nearest.obstacles().map(Obstacle::rule))
        .containsExactlyElementsOf(Array.of(rules.split(" ")));
  }
}
