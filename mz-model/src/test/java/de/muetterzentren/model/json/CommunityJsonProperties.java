package de.muetterzentren.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.CommunityBuilder;
import de.muetterzentren.model.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CommunityJsonProperties {
  private static final CommunityJson JSON = CommunityJson.strict();
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(CommunityJson.schema());

  /** Whole documents, to be damaged. */
  private static final List<String> TEXTS =
      LongStream.range(0, 50).mapToObj(i -> JSON.write(new RandomCommunity(i).make())).toList();

  @Property(tries = 500)
  void readingWhatWasWrittenGivesAnEqualCommunity(@ForAll long seed) throws IOException {
    Community community = new RandomCommunity(seed).make();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JSON.write(community, bytes);

    assertThat(JSON.read(new ByteArrayInputStream(bytes.toByteArray())).toEither())
        .isEqualTo(io.vavr.control.Either.right(community));
    String text = JSON.write(community);
    assertThat(JSON.read(text).get()).isEqualTo(community);
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(text);
  }

  @Property(tries = 300)
  void equalCommunitiesGiveEqualBytes(@ForAll long seed) {
    Community community = new RandomCommunity(seed).make();
    List<Runnable> steps = new ArrayList<>();
    CommunityBuilder other = Community.builder();
    community.associations().values().forEach(part -> steps.add(() -> other.add(part)));
    community.funding().values().forEach(part -> steps.add(() -> other.add(part)));
    community.sponsorships().values().forEach(part -> steps.add(() -> other.add(part)));
    community
        .gatherings()
        .values()
        .forEach(all -> all.values().forEach(part -> steps.add(() -> other.add(part))));
    community
        .topicWishes()
        .values()
        .flatMap(all -> all.values())
        .forEach(all -> all.values().forEach(part -> steps.add(() -> other.add(part))));
    community.topics().values().forEach(part -> steps.add(() -> other.add(part)));
    community.partners().values().forEach(part -> steps.add(() -> other.add(part)));
    community.calendars().values().forEach(part -> steps.add(() -> other.add(part)));
    community
        .attendances()
        .values()
        .forEach(all -> all.values().forEach(part -> steps.add(() -> other.add(part))));
    community.tallies().values().forEach(part -> steps.add(() -> other.add(part)));
    community
        .referrals()
        .values()
        .forEach(all -> all.values().forEach(part -> steps.add(() -> other.add(part))));
    community.feedback().values().forEach(part -> steps.add(() -> other.add(part)));
    community.questions().values().forEach(part -> steps.add(() -> other.add(part)));
    community.contributions().values().forEach(part -> steps.add(() -> other.add(part)));
    community
        .offerDeclines()
        .values()
        .forEach(all -> all.values().forEach(part -> steps.add(() -> other.add(part))));
    community
        .declines()
        .values()
        .forEach(all -> all.values().forEach(part -> steps.add(() -> other.add(part))));
    community
        .pledges()
        .values()
        .forEach(all -> all.values().forEach(part -> steps.add(() -> other.add(part))));
    community.requests().values().forEach(part -> steps.add(() -> other.add(part)));
    community
        .participants()
        .values()
        .forEach(
            part ->
                steps.add(
                    () ->
                        other.add(
                            part.withLanguages(
                                io.vavr.collection.LinkedHashSet.ofAll(
                                    part.languages().toArray().reverse())))));
    community.offers().values().forEach(part -> steps.add(() -> other.add(part)));
    community.centres().values().forEach(part -> steps.add(() -> other.add(part)));
    community.services().values().forEach(part -> steps.add(() -> other.add(part)));
    Collections.shuffle(steps, new Random(seed));
    steps.forEach(Runnable::run);

    assertThat(JSON.write(other.orThrow())).isEqualTo(JSON.write(community));
  }

  @Property(tries = 150)
  void theSchemaHoldsForAllThatIsWritten(@ForAll long seed) {
    String text = JSON.write(new RandomCommunity(seed).make());

    assertThat(SCHEMA.validate(text, InputFormat.JSON)).isEmpty();
  }

  @Property(tries = 1_000)
  void damageGivesProblemsAndNoException(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int wounds) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(TEXTS.get(Math.floorMod(seed, TEXTS.size())));
    String pieces = "{}[]\",:-0e9tnz\u0000\u00fc ";
    for (int i = 0; i < wounds; i++) {
      int at = random.nextInt(text.length());
      char piece = pieces.charAt(random.nextInt(pieces.length()));
      switch (random.nextInt(3)) {
        case 0 -> text.setCharAt(at, piece);
        case 1 -> text.insert(at, piece);
        default -> text.delete(at, Math.min(text.length(), at + random.nextInt(40)));
      }
    }

    Seq<Problem> problems =
        JSON.read(text.toString()).fold(found -> found, community -> Array.empty());
    assertThat(problems).allSatisfy(problem -> assertThat(problem.path()).isNotBlank());
  }
}
