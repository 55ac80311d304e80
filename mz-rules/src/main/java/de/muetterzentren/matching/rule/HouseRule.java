package de.muetterzentren.matching.rule;

import de.muetterzentren.matching.fact.Finding;
import de.muetterzentren.matching.fact.Findings;
import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.fact.Need;
import de.muetterzentren.matching.fact.Pair;
import de.muetterzentren.matching.internal.HouseLook;
import de.muetterzentren.matching.internal.Sentence;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.InvalidValueException;
import io.vavr.collection.Array;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;

/**
 * A rule of a house's own (eigene Regel eines Hauses): a requirement, which reports an obstacle
 * where it is not met, or a preference, which gives points. It is looked at beside the standard
 * rules, changes none of them, and says what it says in German and English. A helper is told its
 * reason only if it has a text for that ({@link RuleDescription.Texts#withToHelper}); further
 * languages are in the files of {@link RuleCatalogue#template}, under the name of the rule.
 *
 * <pre>{@code
 * HouseRule noDogs = HouseRule.requirement(
 *     "no-dogs",
 *     new RuleDescription.Texts("No dogs.", "has a dog", "ask for care without the dog"),
 *     new RuleDescription.Texts("Ohne Hunde.", "hat einen Hund", "um Betreuung ohne Hund bitten"),
 *     (need, helper) -> !dogs.contains(helper.id()));
 * Matcher matcher = Matcher.standard().withRules(noDogs);
 * }</pre>
 *
 * <p>A rule should look at its facts alone: no clock, no chance, nothing that changes, so that the
 * same community gives the same answers; and it must bear being asked by several threads at once.
 * It holds for all requests that the matcher answers; one for a single house of several looks at
 * {@link Need#house()}. A rule that throws is reported, see {@link RuleFailure}, and says nothing
 * about that pair. <strong>A rule is code of the house and must come from somebody whom it
 * trusts:</strong> the library cannot end a rule that never returns.
 *
 * <p>Immutable and thread-safe. Two rules are equal only if they are the same.
 */
public final class HouseRule {
  /** The most points that a rule may give to one pair. */
  public static final int MOST_POINTS = 1_000_000;

  private final RuleDescription description;
  private final Supplier<HouseLook> looks;

  HouseRule(RuleDescription description, Supplier<HouseLook> looks) {
    this.description = description;
    this.looks = looks;
  }

  /**
   * Something that a task needs; where it is not met, there is an obstacle.
   *
   * @param name a name that no other rule has: a to z, 0 to 9 and -
   * @param english what it says in English; purpose, reason and change
   * @param german what it says in German
   * @param met whether a helper meets a need
   * @throws InvalidValueException if the name or a text is missing or wrong; names all that are
   */
  public static HouseRule requirement(
      String name,
      RuleDescription.Texts english,
      RuleDescription.Texts german,
      BiPredicate<Need, Helper> met) {
    Checks.given("name", name, "english", english, "german", german, "met", met);
    return requirement(name, english, german, (Pair pair) -> met.test(pair.need(), pair.helper()));
  }

  /** The same over the pair, which knows the way between the two. */
  public static HouseRule requirement(
      String name,
      RuleDescription.Texts english,
      RuleDescription.Texts german,
      Predicate<Pair> met) {
    Checks.given("name", name, "english", english, "german", german, "met", met);
    return of(
        new RuleDescription(name, RuleKind.REQUIREMENT, false, english, german),
        (pair, findings) -> {
          if (!met.test(pair)) {
            findings.obstacle(name, pair);
          }
        });
  }

  /**
   * Something that speaks for a helper, in points; with 0 or fewer it says nothing.
   *
   * @param name a name that no other rule has: a to z, 0 to 9 and -
   * @param english what it says in English; purpose and reason
   * @param german what it says in German
   * @param points how much it counts, at most {@link #MOST_POINTS}
   * @throws InvalidValueException if the name or a text is missing or wrong; names all that are
   */
  public static HouseRule preference(
      String name,
      RuleDescription.Texts english,
      RuleDescription.Texts german,
      ToIntBiFunction<Need, Helper> points) {
    Checks.given("name", name, "english", english, "german", german, "points", points);
    return preference(
        name, english, german, (Pair pair) -> points.applyAsInt(pair.need(), pair.helper()));
  }

  /** The same over the pair, which knows the way between the two. */
  public static HouseRule preference(
      String name,
      RuleDescription.Texts english,
      RuleDescription.Texts german,
      ToIntFunction<Pair> points) {
    Checks.given("name", name, "english", english, "german", german, "points", points);
    return of(
        new RuleDescription(name, RuleKind.PREFERENCE, false, english, german),
        (pair, findings) -> findings.reason(name, pair, points.applyAsInt(pair)));
  }

  /** The same, with reasons that only the coordinator may see. */
  public HouseRule confidential() {
    return new HouseRule(
        new RuleDescription(
            description.name(),
            description.kind(),
            true,
            description.english(),
            description.german()),
        looks);
  }

  /** Its name. */
  public String name() {
    return description.name();
  }

  /** Its name, kind and texts. */
  public RuleDescription description() {
    return description;
  }

  @Override
  public String toString() {
    return "HouseRule[" + name() + "]";
  }

  /** Begins to look at pairs. */
  Look begin() {
    return new Look(looks.get());
  }

  private static HouseRule of(RuleDescription description, HouseLook look) {
    Checks checks =
        Checks.begin()
            .that(
                Sentence.isName(description.name()),
                "name",
                description.name(),
                Expectation.RULE_NAME)
            .that(
                !Sentence.isTaken(description.name()),
                "name",
                description.name(),
                Expectation.OWN_RULE_NAME);
    check(checks, "english", description.kind(), description.english(), description.german());
    check(checks, "german", description.kind(), description.german(), description.english());
    checks.done();
    return new HouseRule(description, () -> look);
  }

  private static void check(
      Checks checks,
      String language,
      RuleKind kind,
      RuleDescription.Texts texts,
      RuleDescription.Texts other) {
    Sentence.check(checks, language + ".purpose", texts.purpose());
    Sentence.check(checks, language + ".reason", texts.reason());
    if (kind == RuleKind.REQUIREMENT) {
      Sentence.check(checks, language + ".change", texts.change());
    }
    if (!texts.toHelper().isEmpty() || !other.toHelper().isEmpty()) {
      Sentence.check(checks, language + ".toHelper", texts.toHelper());
    }
    if (!texts.toAsker().isEmpty() || !other.toAsker().isEmpty()) {
      Sentence.check(checks, language + ".toAsker", texts.toAsker());
    }
  }

  /** Looks at one pair after the other; what fails leaves no trace in the findings. */
  final class Look implements AutoCloseable {
    private final HouseLook look;

    private Look(HouseLook look) {
      this.look = look;
    }

    /** Looks at a pair. */
    void at(Pair pair, Findings findings) throws Exception {
      int obstacles = findings.obstacles(pair).size();
      int reasons = findings.reasons(pair).size();
      boolean done = false;
      try {
        look.at(pair, findings);
        for (Finding found : Array.ofAll(findings.obstacles(pair)).drop(obstacles)) {
          description.checkSayable(found);
        }
        for (Finding found : Array.ofAll(findings.reasons(pair)).drop(reasons)) {
          description.checkSayable(found);
          Checks.begin().between("points", (long) found.points(), 1, MOST_POINTS).done();
        }
        done = true;
      } finally {
        if (!done) {
          findings.takeBack(pair, obstacles, reasons);
        }
      }
    }

    @Override
    public void close() {
      look.close();
    }
  }
}
