package de.muetterzentren.matching.rule;

import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.Problem;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/** The standard rules and a house's own, as one matcher asks them. Immutable and thread-safe. */
public final class RuleBook {
  private static final RuleBook STANDARD = new RuleBook(Array.empty());

  private final Array<HouseRule> own;

  private RuleBook(Array<HouseRule> own) {
    this.own = own;
  }

  /** The standard rules alone. */
  public static RuleBook standard() {
    return STANDARD;
  }

  /**
   * With further rules.
   *
   * @throws InvalidValueException if one is missing, or has the name of another; names all of these
   */
  public RuleBook with(Iterable<HouseRule> rules) {
    Array<HouseRule> all = own.appendAll(rules);
    Array<Problem> problems = Array.empty();
    for (int i = own.size(); i < all.size(); i++) {
      HouseRule rule = all.get(i);
      String field = "rules[" + (i - own.size()) + "]";
      if (rule == null) {
        problems = problems.append(Problem.without(field, Expectation.GIVEN));
      } else if (all.take(i).exists(other -> other != null && other.name().equals(rule.name()))) {
        problems = problems.append(Problem.of(field, rule.name(), Expectation.OWN_RULE_NAME));
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidValueException(problems);
    }
    return new RuleBook(all);
  }

  /** A house's own rules, in the order of their names. */
  public Seq<HouseRule> own() {
    return own.sortBy(HouseRule::name);
  }

  /** All rules with their texts. */
  public RuleCatalogue catalogue() {
    return RuleCatalogue.standard().with(own.map(HouseRule::description));
  }

  /** Begins one run over one community. */
  public RuleRun begin() {
    return new RuleRun(own());
  }
}
