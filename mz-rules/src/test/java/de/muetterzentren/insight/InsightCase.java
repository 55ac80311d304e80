package de.muetterzentren.insight;

import de.muetterzentren.insight.finding.Remark;
import io.vavr.collection.Seq;
import java.util.List;
import java.util.function.Supplier;

/**
 * Where a rule of insight fires, and where it just does not.
 *
 * @param rule the name of the rule
 * @param fires where it does: all that is then found
 * @param not where it does not, each for another reason
 * @param english what it then says
 * @param german the same in German
 */
public record InsightCase(
    String rule,
    Supplier<Seq<Remark>> fires,
    List<Supplier<Seq<Remark>>> not,
    String english,
    String german) {
  @Override
  public String toString() {
    return rule;
  }
}
