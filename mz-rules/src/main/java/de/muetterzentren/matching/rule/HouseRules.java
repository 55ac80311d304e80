package de.muetterzentren.matching.rule;

import de.muetterzentren.matching.internal.CompiledRule;
import de.muetterzentren.matching.internal.HouseDrl;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.Problem;
import io.vavr.collection.Array;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A house's own rules as DRL, compiled while the program runs. One rule a text, with the same texts
 * in its head as the standard rules:
 *
 * <pre>{@code
 * package house
 *
 * import de.muetterzentren.matching.fact.Pair
 *
 * global de.muetterzentren.matching.fact.Findings findings
 *
 * rule "small-groups"
 *   @purpose("No helper has more than three to care for.")
 *   @zweck("Niemand betreut mehr als drei.")
 *   @reason("would have {0} to care for")
 *   @grund("hätte {0} zu betreuen")
 *   @change("ask for one more helper")
 *   @weg("um eine Person mehr bitten")
 * when
 *   $pair : Pair( need.peoplePerHelper > 3 )
 * then
 *   findings.obstacle( drools.getRule().getName(), $pair, $pair.need().peoplePerHelper() );
 * end
 * }</pre>
 *
 * <p>It may also say {@code @toHelper} and {@code @anHelfende}, which go on after "you" and "du"
 * ({@code have {0} to care for}), {@code @toAsker} and {@code @anAnfragende} where the asker should
 * read something else, {@code @clause("true")} where its texts have a subject of their own, and
 * {@code @confidential("true")}.
 *
 * <p>A rule has conditions on one {@code Pair}, and on what is taken from it with {@code from}; its
 * consequence has local variables, {@code if}, and calls of {@code findings.obstacle} or of {@code
 * findings.reason} under its own name. Everything else is refused: loops, lambdas, functions,
 * queries, declared types, attributes, imports from elsewhere, and whatever would change a fact. A
 * rule that needs more is better written in Java, see {@link HouseRule}. A rule that fires more than
 * 100 times for one pair is cut off and counts as failed for that pair.
 *
 * <p><strong>House DRL is code. It runs with all rights of the program and must come from somebody
 * whom the house trusts;</strong> what is refused here are mistakes, not attacks. A method that a
 * rule calls and that never returns cannot be ended by the library.
 *
 * <p>The compiler is an optional dependency, {@code org.drools:drools-engine}. The same text
 * compiles once, as long as it is among the {@value #KEPT} used last; rules that nobody uses any
 * more can be collected with their classes. All methods are thread-safe.
 */
public final class HouseRules {
  private static final int KEPT = 64;

  private static final Map<String, HouseRule> COMPILED =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, HouseRule> eldest) {
          return size() > KEPT;
        }
      };

  private HouseRules() {}

  /**
   * Compiles the DRL of one rule; the same text gives the same rule.
   *
   * @param name what to call the text where something is wrong with it, such as {@code no-dogs.drl}
   * @throws InvalidValueException if it is no rule of a house; each problem has the name and the
   *     line
   * @throws IllegalStateException if there is no compiler; names the artifact to add
   */
  public static HouseRule compile(String name, String drl) {
    Checks.given("name", name, "drl", drl);
    synchronized (COMPILED) {
      HouseRule known = COMPILED.get(drl);
      if (known == null) {
        known = compiled(HouseDrl.compile(name, drl));
        COMPILED.put(drl, known);
      }
      return known;
    }
  }

  /**
   * Compiles a file in UTF-8.
   *
   * @throws InvalidValueException if it is no rule of a house, or not in UTF-8
   * @throws IllegalStateException if there is no compiler; names the artifact to add
   * @throws IOException if the file cannot be read
   */
  public static HouseRule compile(Path file) throws IOException {
    Checks.given("file", file);
    String name = String.valueOf(file.getFileName());
    String drl;
    try {
      drl = Files.readString(file);
    } catch (CharacterCodingException otherEncoding) {
      throw new InvalidValueException(Array.of(Problem.without(name, Expectation.UTF_8)));
    }
    return compile(name, drl);
  }

  private static HouseRule compiled(CompiledRule rule) {
    RuleKind kind = rule.requirement() ? RuleKind.REQUIREMENT : RuleKind.PREFERENCE;
    return new HouseRule(RuleCatalogue.describe(rule.text(), kind), rule::begin);
  }
}
