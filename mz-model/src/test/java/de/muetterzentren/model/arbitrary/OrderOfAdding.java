package de.muetterzentren.model.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.CommunityBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** For the laws that the order in which the parts of a community are added changes nothing. */
public final class OrderOfAdding {
  private OrderOfAdding() {}

  /** An answer is the same, to the byte, if the parts were added in another order. */
  public static void changesNothing(Community community, long seed, Function<Community, ?> answer) {
    Object usual = answer.apply(community);

    assertThat(answer.apply(shuffled(community, seed)))
        .isEqualTo(usual)
        .hasToString(usual.toString());
  }

  /** The same community under other ids, which have one hash, as the {@link Ids} of the others. */
  public static Community withEqualHashes(Community community) {
    Map<String, Integer> numbers = new HashMap<>();
    return Renaming.of(
        community, name -> Ids.of("x", numbers.computeIfAbsent(name, it -> numbers.size())));
  }

  /**
   * An equal community whose parts were added in another order.
   *
   * @throws IllegalArgumentException if ids have different hashes: the order of adding could not
   *     show then, and a law that says that it does not matter could not fail
   */
  public static Community shuffled(Community community, long seed) {
    mustShow(community);
    List<Consumer<CommunityBuilder>> parts = new ArrayList<>();
    community.services().values().forEach(part -> parts.add(builder -> builder.add(part)));
    community.centres().values().forEach(part -> parts.add(builder -> builder.add(part)));
    community.offers().values().forEach(part -> parts.add(builder -> builder.add(part)));
    community.participants().values().forEach(part -> parts.add(builder -> builder.add(part)));
    community.requests().values().forEach(part -> parts.add(builder -> builder.add(part)));
    community
        .pledges()
        .values()
        .flatMap(all -> all.values())
        .forEach(part -> parts.add(builder -> builder.add(part)));
    community
        .declines()
        .values()
        .flatMap(all -> all.values())
        .forEach(part -> parts.add(builder -> builder.add(part)));
    community
        .offerDeclines()
        .values()
        .flatMap(all -> all.values())
        .forEach(part -> parts.add(builder -> builder.add(part)));
    community.contributions().values().forEach(part -> parts.add(builder -> builder.add(part)));
    community.partners().values().forEach(part -> parts.add(builder -> builder.add(part)));
    community.calendars().values().forEach(part -> parts.add(builder -> builder.add(part)));
    community
        .attendances()
        .values()
        .flatMap(all -> all.values())
        .forEach(part -> parts.add(builder -> builder.add(part)));
    community.tallies().values().forEach(part -> parts.add(builder -> builder.add(part)));
    community.associations().values().forEach(part -> parts.add(builder -> builder.add(part)));
    community.funding().values().forEach(part -> parts.add(builder -> builder.add(part)));
    community
        .referrals()
        .values()
        .flatMap(all -> all.values())
        .forEach(part -> parts.add(builder -> builder.add(part)));
    community.questions().values().forEach(part -> parts.add(builder -> builder.add(part)));
    community.feedback().values().forEach(part -> parts.add(builder -> builder.add(part)));
    community.topics().values().forEach(part -> parts.add(builder -> builder.add(part)));
    community
        .topicWishes()
        .values()
        .flatMap(all -> all.values())
        .flatMap(all -> all.values())
        .forEach(part -> parts.add(builder -> builder.add(part)));
    community
        .gatherings()
        .values()
        .flatMap(all -> all.values())
        .forEach(part -> parts.add(builder -> builder.add(part)));
    community.sponsorships().values().forEach(part -> parts.add(builder -> builder.add(part)));
    Collections.shuffle(parts, new Random(seed));
    CommunityBuilder builder = Community.builder();
    parts.forEach(part -> part.accept(builder));
    return builder.orThrow();
  }

  private static void mustShow(Community community) {
    Stream.of(
            community.centres(),
            community.offers(),
            community.participants(),
            community.requests(),
            community.contributions(),
            community.partners(),
            community.tallies(),
            community.questions(),
            community.feedback(),
            community.topics(),
            community.sponsorships())
        .map(io.vavr.collection.Map::keySet)
        .filter(ids -> ids.toArray().map(Object::hashCode).distinct().size() > 1)
        .findFirst()
        .ifPresent(
            ids -> {
              throw new IllegalArgumentException("ids with different hashes: " + ids);
            });
  }
}
