package de.muetterzentren.matching.internal;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import de.muetterzentren.model.problem.Expectation;
import java.util.HashSet;
import java.util.Set;

/**
 * What a rule of a house does when it fires: local variables, {@code if}, and reports about its own
 * pair under its own name. Loops, lambdas and all else are refused.
 */
final class DrlConsequence {
  private static final String OWN_NAME = "drools.getRule().getName()";

  private final String rule;
  private final String pair;
  private final int firstLine;
  private final DrlWords.Notes notes;
  private final Set<String> reports = new HashSet<>();

  /**
   * @param rule the name of the rule
   * @param pair the variable that holds the pair
   * @param firstLine the line of the consequence's first word
   */
  DrlConsequence(String rule, String pair, int firstLine, DrlWords.Notes notes) {
    this.rule = rule;
    this.pair = pair;
    this.firstLine = firstLine;
    this.notes = notes;
  }

  /** Notes what is wrong; says whether the rule reports obstacles, not reasons. */
  boolean check(String consequence) {
    ParseResult<BlockStmt> parsed = new JavaParser().parseBlock("{" + consequence.strip() + "\n}");
    if (!parsed.isSuccessful()) {
      parsed
          .getProblems()
          .forEach(
              problem ->
                  notes.add(
                      problem
                          .getLocation()
                          .flatMap(where -> where.toRange())
                          .map(range -> firstLine + range.begin.line - 1)
                          .orElse(firstLine),
                      "",
                      Expectation.COMPILES,
                      problem.getMessage().lines().findFirst().orElse("")));
      return false;
    }
    BlockStmt body = parsed.getResult().get();
    body.findAll(Statement.class).forEach(this::checkStatement);
    body.findAll(Expression.class).forEach(this::checkExpression);
    if (reports.size() != 1) {
      notes.add(firstLine, "", Expectation.RULE_CONSEQUENCE);
    }
    return reports.contains("obstacle");
  }

  private void checkStatement(Statement statement) {
    boolean allowed =
        statement instanceof BlockStmt
            || statement instanceof IfStmt
            || statement instanceof ExpressionStmt simple
                && (simple.getExpression().isVariableDeclarationExpr()
                    || isReport(simple.getExpression()));
    if (!allowed) {
      refuse(statement);
    }
  }

  private void checkExpression(Expression expression) {
    boolean assigns =
        expression instanceof AssignExpr
            || expression instanceof UnaryExpr unary
                && (unary.getOperator() == UnaryExpr.Operator.PREFIX_INCREMENT
                    || unary.getOperator() == UnaryExpr.Operator.PREFIX_DECREMENT
                    || unary.getOperator() == UnaryExpr.Operator.POSTFIX_INCREMENT
                    || unary.getOperator() == UnaryExpr.Operator.POSTFIX_DECREMENT);
    boolean code =
        expression instanceof LambdaExpr
            || expression instanceof MethodReferenceExpr
            || expression instanceof SwitchExpr
            || expression instanceof ObjectCreationExpr made
                && made.getAnonymousClassBody().isPresent();
    if (assigns || code) {
      refuse(expression);
    }
  }

  private boolean isReport(Expression expression) {
    if (!(expression instanceof MethodCallExpr call)
        || !call.getScope().map(Node::toString).filter("findings"::equals).isPresent()) {
      return false;
    }
    String report = call.getNameAsString();
    int least = "reason".equals(report) ? 3 : 2;
    if (!Set.of("obstacle", "reason").contains(report) || call.getArguments().size() < least) {
      return false;
    }
    reports.add(report);
    Expression name = call.getArgument(0);
    boolean own =
        name.toString().equals(OWN_NAME)
            || name instanceof StringLiteralExpr literal && literal.asString().equals(rule);
    return own && call.getArgument(1).toString().equals(pair);
  }

  private void refuse(Node node) {
    int line = node.getRange().map(range -> firstLine + range.begin.line - 1).orElse(firstLine);
    String shown = node.toString().lines().findFirst().orElse("");
    notes.add(line, shown, Expectation.RULE_CONSEQUENCE);
  }
}
