package de.muetterzentren.matching.internal;

import de.muetterzentren.model.problem.Expectation;
import java.util.Locale;
import java.util.Set;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;

/**
 * When a rule of a house fires: conditions on one pair, and on what is taken from it with {@code
 * from}. No accumulate, eval, query, window or entry point.
 */
final class DrlConditions {
  private static final Set<String> PAIR = Set.of("Pair", "de.muetterzentren.matching.fact.Pair");

  private final DrlWords.Notes notes;
  private int pairs;
  private boolean refused;
  private int firstLine;
  private String pair = "";

  DrlConditions(DrlWords.Notes notes) {
    this.notes = notes;
  }

  /** Notes what is wrong; says which variable holds the pair. */
  String check(AndDescr conditions, int ruleLine) {
    firstLine = ruleLine;
    conditions.getDescrs().forEach(condition -> check(condition, true));
    if (pairs != 1 && !refused) {
      notes.add(firstLine, "", Expectation.RULE_CONDITION);
    }
    return pair;
  }

  /** The line of the first condition. */
  int firstLine() {
    return firstLine;
  }

  private void check(BaseDescr condition, boolean first) {
    if (condition instanceof PatternDescr pattern) {
      if (pairs == 0) {
        firstLine = Math.max(firstLine, pattern.getLine());
      }
      checkPattern(pattern, first);
    } else if (condition instanceof NotDescr
        || condition instanceof ExistsDescr
        || condition instanceof AndDescr) {
      for (Object inner : ((ConditionalElementDescr) condition).getDescrs()) {
        check((BaseDescr) inner, false);
      }
    } else {
      refuse(condition);
    }
  }

  private void checkPattern(PatternDescr pattern, boolean first) {
    if (pattern.getSource() instanceof FromDescr from) {
      expression(pattern, from.getExpression());
    } else if (pattern.getSource() == null && first && PAIR.contains(pattern.getObjectType())) {
      pairs++;
      pair = pattern.getIdentifier() == null ? "" : pattern.getIdentifier();
    } else {
      refuse(pattern);
    }
    if (pattern.isQuery() || !pattern.getBehaviors().isEmpty()) {
      refuse(pattern);
    }
    for (Object constraint : pattern.getConstraint().getDescrs()) {
      if (constraint instanceof ExprConstraintDescr some) {
        expression(some, some.getExpression());
      } else {
        refuse((BaseDescr) constraint);
      }
    }
  }

  private void expression(BaseDescr at, String expression) {
    if (DrlWords.assigns(expression)) {
      notes.add(Math.max(firstLine, at.getLine()), expression, Expectation.ONLY_LOOKS);
    }
  }

  private void refuse(BaseDescr condition) {
    refused = true;
    String shown =
        condition instanceof PatternDescr pattern
            ? pattern.getObjectType()
            : condition.getClass().getSimpleName().replace("Descr", "").toLowerCase(Locale.ROOT);
    notes.add(Math.max(firstLine, condition.getLine()), shown, Expectation.RULE_CONDITION);
  }
}
