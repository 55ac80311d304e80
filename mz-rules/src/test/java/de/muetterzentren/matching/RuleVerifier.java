package de.muetterzentren.matching;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.answer.Obstacle;
import de.muetterzentren.matching.answer.Proposal;
import de.muetterzentren.matching.answer.Reason;
import de.muetterzentren.matching.fact.Languages;
import de.muetterzentren.matching.rule.RuleCatalogue;
import de.muetterzentren.matching.rule.RuleKind;
import de.muetterzentren.matching.travel.Travel;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.HowToGet;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.participant.ProofId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.service.Service;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Verifies one rule through the public API, whatever the other rules say:
 *
 * <pre>{@code
 * verifyThat("no-pause").given(community, request, resting).objectsTo(resting);
 * verifyThat("near").given(community, request, neighbour).gives(60).says(GERMAN, "…");
 * }</pre>
 *
 * <p>It also keeps that values are finite numbers, texts, services, languages or proofs, and notes
 * what was seen of each rule for {@link Verifies}.
 */
final class RuleVerifier {
  /** What tests have seen of a rule. */
  enum Seen {
    FIRES,
    STAYS_SILENT,
    SAYS_IN_GERMAN,
    SAYS_IN_ENGLISH,
    HELPS_IN_GERMAN,
    HELPS_IN_ENGLISH
  }

  private static final Map<String, Set<Seen>> SEEN = new HashMap<>();

  private final String rule;
  private final Matcher matcher;

  private RuleVerifier(String rule, Matcher matcher) {
    this.rule = rule;
    this.matcher = matcher;
  }

  /** Starts with the name of a rule of the catalogue. */
  static RuleVerifier verifyThat(String rule) {
    RuleCatalogue.standard().rule(rule);
    return new RuleVerifier(rule, Matcher.standard().withProposals(1_000));
  }

  static Set<Seen> seen(String rule) {
    return SEEN.getOrDefault(rule, EnumSet.noneOf(Seen.class));
  }

  /** With other ways. */
  RuleVerifier by(Travel travel) {
    return new RuleVerifier(rule, matcher.withTravel(travel));
  }

  /** A request and helpers, put into a community in place of any with the same ids. */
  Given given(Community community, CareRequest request, Participant... helpers) {
    Community all = community;
    for (Participant helper : helpers) {
      all = all.with(helper).get();
    }
    return new Given(all.with(request).get(), request, Array.of(helpers));
  }

  private void note(Seen what) {
    SEEN.computeIfAbsent(rule, none -> EnumSet.noneOf(Seen.class)).add(what);
  }

  /** A request and the helpers whom the rule looks at. */
  final class Given {
    private final Community community;
    private final CareRequest request;
    private final Seq<Participant> helpers;

    private Given(Community community, CareRequest request, Seq<Participant> helpers) {
      this.community = community;
      this.request = request;
      this.helpers = helpers;
    }

    /** Of the given helpers, the rule objects to these and to no others. */
    Given objectsTo(Participant... expected) {
      assertThat(RuleCatalogue.standard().rule(rule).kind()).isEqualTo(RuleKind.REQUIREMENT);
      assertThat(helpers.filter(helper -> !obstacles(helper).isEmpty()).map(Participant::id))
          .as("whom %s objects to", rule)
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(expected).map(Participant::id).toList());
      Set<ParticipantId> proposed = proposals().map(Proposal::helper).toJavaSet();
      for (Participant objected : expected) {
        assertThat(proposed).as("proposals").doesNotContain(objected.id());
        note(Seen.FIRES);
      }
      if (helpers.size() > expected.length) {
        note(Seen.STAYS_SILENT);
      }
      return this;
    }

    /** The rule objects to none of the given helpers. */
    Given objectsToNobody() {
      return objectsTo();
    }

    /** The rule gives each of the given helpers these points. */
    Given gives(int points) {
      helpers.forEach(helper -> assertThat(reason(helper).points()).as(rule).isEqualTo(points));
      note(Seen.FIRES);
      return this;
    }

    /** The given helpers are proposed, and the rule says nothing about them. */
    Given givesNothing() {
      for (Participant helper : helpers) {
        assertThat(proposal(helper).reasons().map(Reason::rule)).doesNotContain(rule);
      }
      note(Seen.STAYS_SILENT);
      return this;
    }

    /** A pairing rule finds these helpers and no others. */
    Given finds(Participant... expected) {
      assertThat(proposals().map(Proposal::helper))
          .as("whom %s finds", rule)
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(expected).map(Participant::id).toList());
      note(expected.length > 0 ? Seen.FIRES : Seen.STAYS_SILENT);
      return this;
    }

    /** What the rule says of the only helper to whom it objects, or of the only one given. */
    Given says(Locale locale, String text) {
      note(german(locale) ? Seen.SAYS_IN_GERMAN : Seen.SAYS_IN_ENGLISH);
      String said =
          RuleCatalogue.standard().rule(rule).kind() == RuleKind.REQUIREMENT
              ? obstacle().text(locale)
              : reason(helpers.single()).text(locale);
      assertThat(said).isEqualTo(text);
      return this;
    }

    /** What the rule says would help. */
    Given suggests(Locale locale, String text) {
      note(german(locale) ? Seen.HELPS_IN_GERMAN : Seen.HELPS_IN_ENGLISH);
      assertThat(obstacle().change(locale)).isEqualTo(text);
      return this;
    }

    /** The proposal for the only helper. */
    Proposal proposal() {
      return proposal(helpers.single());
    }

    private Obstacle obstacle() {
      return helpers.flatMap(this::obstacles).single();
    }

    private Seq<Obstacle> obstacles(Participant helper) {
      Seq<Obstacle> all = matcher.obstacles(community, request.id(), helper.id());
      all.forEach(obstacle -> assertStable(obstacle.values()));
      return all.filter(obstacle -> obstacle.rule().equals(rule));
    }

    private Reason reason(Participant helper) {
      Seq<Reason> reasons = proposal(helper).reasons();
      assertThat(reasons.map(Reason::rule)).contains(rule);
      return reasons.filter(found -> found.rule().equals(rule)).single();
    }

    private Proposal proposal(Participant helper) {
      Seq<Proposal> found = proposals().filter(one -> one.helper().equals(helper.id()));
      assertThat(found)
          .as(
              "proposals of %s, who has the obstacles %s",
              helper.id(), matcher.obstacles(community, request.id(), helper.id()))
          .hasSize(1);
      return found.single();
    }

    private Seq<Proposal> proposals() {
      Seq<Proposal> proposals = matcher.answer(community, request.id()).proposals();
      proposals.forEach(
          proposal -> proposal.reasons().forEach(reason -> assertStable(reason.values())));
      return proposals;
    }
  }

  private static boolean german(Locale locale) {
    return locale.getLanguage().equals("de");
  }

  private static void assertStable(Seq<Object> values) {
    for (Object value : values) {
      assertThat(value)
          .isInstanceOfAny(
              Integer.class,
              Double.class,
              String.class,
              Service.class,
              Languages.class,
              ProofId.class,
              HowToGet.class)
          .satisfies(any -> assertThat(String.valueOf(any)).isNotBlank());
      if (value instanceof Double number) {
        assertThat(number).isFinite();
      }
    }
  }
}
