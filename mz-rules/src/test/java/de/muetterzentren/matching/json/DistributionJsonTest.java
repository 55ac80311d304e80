package de.muetterzentren.matching.json;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.Viewer;
import de.muetterzentren.matching.goods.Distribution;
import de.muetterzentren.matching.goods.Gift;
import de.muetterzentren.matching.plan.Horizon;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.arbitrary.Communities;
import de.muetterzentren.model.contribution.Amount;
import de.muetterzentren.model.json.CommunityJson;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.request.Pledge;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DistributionJsonTest {
  private static final Horizon ALWAYS =
      new Horizon(Instant.parse("2000-01-01T00:00:00Z"), Instant.parse("2100-01-01T00:00:00Z"));

  /** amsel has 30 meals and lives near; birke asks for 40, and for 5 more. */
  private static final Community COMMUNITY =
      CommunityJson.strict()
          .read(
              """
              {"format":"mz-community/1","zone":"Europe/Berlin",
               "centres":[{"id":"lindenhof","name":"Lindenhof","zone":"Europe/Berlin"}],
               "participants":[
                {"id":"amsel","abilities":[{"service":"lunch-table",
                  "stock":{"quantity":30,"unit":"meals"}}],
                 "pairWishes":[{"other":"birke","kind":"WITH"}],
                 "mobility":{"home":{"latitude":52.16,"longitude":10.33},"radiusKm":5}},
                {"id":"birke","mobility":{"home":{"latitude":52.15,"longitude":10.34},"radiusKm":5}},
                {"id":"drossel","abilities":[{"service":"lunch-table",
                  "stock":{"quantity":3,"unit":"meals"}}]}],
               "requests":[
                {"id":"r1","centre":"lindenhof","asker":"birke","service":"lunch-table",
                 "amount":{"quantity":40,"unit":"meals"},
                 "when":{"start":"2026-11-24T12:00","duration":"PT1H"}},
                {"id":"r2","centre":"lindenhof","asker":"birke","service":"lunch-table",
                 "amount":{"quantity":5,"unit":"meals"},
                 "when":{"start":"2026-11-25T12:00","duration":"PT1H"}}]}
              """)
          .get();

  private final Distribution all = Matcher.standard().distribute(COMMUNITY, ALWAYS);

  @Provide
  Arbitrary<Community> communities() {
    return Communities.forMatching();
  }

  @Property(tries = 80)
  void readingWhatWasWrittenGivesAnEqualDistribution(@ForAll("communities") Community community) {
    Distribution some = Matcher.standard().distribute(community, ALWAYS);
    String json = DistributionJson.distributions(Locale.GERMAN).write(some);

    assertThat(DistributionJson.distributions(Locale.ENGLISH).read(json).get()).isEqualTo(some);
    assertThat(DistributionJson.gifts().read(json).get()).isEqualTo(some.gifts());
    Seq<Gift> asked = some.gifts().flatMap(one -> one.seenBy(Viewer.asker()));
    assertThat(DistributionJson.gifts().write(asked))
        .doesNotContain("wished-for", "pair-wishes", "\"km\"", "together", "waived", "givers")
        .doesNotContain("BEYOND_OWN_HOURS", "WIDER_RADIUS", "NEIGHBOURING_HOUSES");
    for (ParticipantId person : community.participants().keySet()) {
      assertThat(some.gifts().flatMap(one -> one.seenBy(Viewer.helper(person))).map(Gift::giver))
          .allMatch(person::equals)
          .hasSameSizeAs(some.gifts().filter(one -> one.giver().equals(person)));
    }
  }

  @Test
  void theSchemaAcceptsDistributionsAndRefusesOthers() {
    String whole = DistributionJson.distributions(Locale.GERMAN).write(all);
    String schema = DistributionJson.gifts().schema();

    Schemas.accepts(schema, whole, "bound");
    Schemas.accepts(schema, whole, "couldGive");
    Schemas.accepts(schema, whole, "gives");
    Schemas.accepts(schema, DistributionJson.gifts().write(all.gifts()), "proposal");
    assertThat(whole)
        .contains("\"given\":{\"value\":33,\"bound\":33}")
        .contains("\"rests\":[")
        .contains("33 von 45");
  }

  @Test
  void aGiverSeesTheOwnGiftsAndWhoAskedNoWish() {
    assertThat(DistributionJson.distributions(Locale.ENGLISH).write(all)).contains("wished-for");
    assertThat(
            DistributionJson.gifts()
                .write(
                    all.gifts()
                        .flatMap(one -> one.seenBy(Viewer.helper(ParticipantId.of("drossel"))))))
        .contains("drossel")
        .doesNotContain("amsel");
    assertThat(
            DistributionJson.gifts().write(all.gifts().flatMap(one -> one.seenBy(Viewer.asker()))))
        .contains("drossel", "amsel")
        .doesNotContain("wished-for", "\"km\":");
  }

  @Test
  void namesEverythingThatIsWrongAtOnce() {
    assertThat(
            problems(
                """
                {"format":"mz-distribution/2","surprise":1,"certificate":{"totals":[{"unit":"m"}]},
                 "gifts":[{"amount":{"quantity":-1,"unit":"m"},"km":-2,"stage":"FAR"}],
                 "givers":[{"id":"a","service":"s","unit":"m","gives":-1,"keeps":-1}],
                 "met":["r 1"]}
                """))
        .contains(
            "format must be one of mz-distribution/1",
            "surprise is not a field here; known are format, certificate, gifts, givers, met, rests",
            "certificate.totals[0].given must be given",
            "gifts[0].proposal must be given",
            "givers[0].gives (-1.0) must be from 0 to 1,000,000,000,000,000,000",
            "givers[0].keeps (-1.0) must be from 0 to 1,000,000,000,000,000,000",
            "met[0] must be 1 to 64 characters: letters, digits and . _ : -",
            "rests must be given")
        .anyMatch(problem -> problem.startsWith("gifts[0].amount.quantity (-1.0) must be more"))
        .anyMatch(problem -> problem.startsWith("gifts[0].stage (FAR) must be one of USUAL"));
    String gift =
        "{\"amount\":{\"quantity\":1,\"unit\":\"m\"},\"proposal\":{\"request\":\"r1\","
            + "\"helper\":\"a\",\"points\":0,\"starts\":[],\"reasons\":[]}}";
    assertThat(
            problems(
                "{\"format\":\"mz-distribution/1\",\"certificate\":{\"totals\":[]},\"gifts\":["
                    + gift
                    + ","
                    + gift
                    + "],\"givers\":[],\"met\":[\"r2\",\"r2\"],\"rests\":[]}"))
        .containsExactly(
            "gifts (r1/a) must be unique; it is used more than once",
            "met, rests (r2) must be unique; it is used more than once",
            "gifts.proposal.request (r1) must be the id of a request in the community");
  }

  @Test
  void aPartThatIsPledgedIsKeptAndTheRestIsSharedOut() {
    Pledge part =
        Pledge.ofAmount(
            RequestId.of("r1"),
            ParticipantId.of("amsel"),
            Amount.of(12, "meals"),
            Instant.parse("2026-11-20T10:00:00Z"));
    Distribution after = Matcher.standard().distribute(COMMUNITY.with(part).get(), ALWAYS);

    // 28 and 5 are open; amsel has 18 left and is not asked again for the same, drossel has 3
    assertThat(after.certificate().total("meals").get().asked()).isEqualByComparingTo("33");
    assertThat(after.gifts().map(gift -> gift.request() + " " + gift.giver()))
        .containsExactly("r1 drossel", "r2 amsel");
    assertThat(after.rest(part.request()).get().open()).isEqualTo(Amount.of(25, "meals"));
    assertThat(keeps(after)).isEqualTo(13);
    Pledge whole = Pledge.of(part.request(), part.helper(), part.agreedAt());
    assertThat(
            Matcher.standard()
                .distribute(COMMUNITY.with(whole).get(), ALWAYS)
                .gifts()
                .map(Gift::giver))
        .doesNotContain(part.helper());
  }

  private static double keeps(Distribution all) {
    return all.givers().find(one -> one.id().value().equals("amsel")).get().keeps().get();
  }

  private static Seq<String> problems(String json) {
    return DistributionJson.distributions(Locale.GERMAN)
        .read(json)
        .swap()
        .map(all -> all.map(Problem::toString))
        .getOrElse(Array.empty());
  }
}
