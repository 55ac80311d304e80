package de.muetterzentren.matching;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.rule.RuleCatalogue;
import de.muetterzentren.matching.rule.RuleKind;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;

/** Keeps the promise of {@link Verifies}; says nothing when only some tests of a class have run. */
final class VerifiesAll implements BeforeEachCallback, AfterAllCallback {
  private static final ExtensionContext.Namespace HERE =
      ExtensionContext.Namespace.create(VerifiesAll.class);

  @Override
  public void beforeEach(ExtensionContext test) {
    ran(test).add(test.getRequiredTestMethod());
  }

  @Override
  public void afterAll(ExtensionContext all) {
    Class<?> type = all.getRequiredTestClass();
    long tests =
        Arrays.stream(type.getDeclaredMethods())
            .filter(
                method ->
                    method.isAnnotationPresent(Test.class)
                        || method.isAnnotationPresent(ParameterizedTest.class))
            .count();
    if (ran(all).size() < tests) {
      return;
    }
    for (String rule : type.getAnnotation(Verifies.class).value()) {
      assertThat(RuleVerifier.seen(rule))
          .as("what the tests of %s show of the rule %s", type.getSimpleName(), rule)
          .containsAll(needed(RuleCatalogue.standard().rule(rule).kind()));
    }
  }

  private static Set<RuleVerifier.Seen> needed(RuleKind kind) {
    return switch (kind) {
      case PAIRING -> EnumSet.of(RuleVerifier.Seen.FIRES, RuleVerifier.Seen.STAYS_SILENT);
      case REQUIREMENT -> EnumSet.allOf(RuleVerifier.Seen.class);
      case PREFERENCE ->
          EnumSet.complementOf(
              EnumSet.of(RuleVerifier.Seen.HELPS_IN_GERMAN, RuleVerifier.Seen.HELPS_IN_ENGLISH));
    };
  }

  @SuppressWarnings("unchecked")
  private static Set<Method> ran(ExtensionContext context) {
    Class<?> type = context.getRequiredTestClass();
    return (Set<Method>)
        context
            .getRoot()
            .getStore(HERE)
            .getOrComputeIfAbsent(type, none -> new HashSet<Method>(), Set.class);
  }
}
