package de.muetterzentren.matching.internal;

import de.muetterzentren.matching.fact.Ask;
import de.muetterzentren.matching.fact.Findings;
import de.muetterzentren.matching.fact.Hand;
import de.muetterzentren.matching.fact.Pair;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;

/**
 * The standard rules, compiled when the library was built. They are loaded through the class loader
 * of this class, once for each; no {@code kmodule.xml}, no scan of the class path, no container.
 * Immutable and thread-safe; each run has a session of its own.
 */
public final class RuleBase {
  private static final String MODELS = "/META-INF/kie/de.muetterzentren/mz-rules/drools-model";

  private final KieBase base;

  private RuleBase(KieBase base) {
    this.base = base;
  }

  private static final class Standard {
    static final RuleBase RULES = of("de.muetterzentren.matching");
  }

  /** The standard rules of matching. */
  public static RuleBase standard() {
    return Standard.RULES;
  }

  /** Loads the rules of a package and those below it, for those who need them. */
  public static RuleBase of(String packages) {
    return withOwnClassLoader(() -> new RuleBase(load(packages + ".")));
  }

  /** The rules in the order of their packages and names. */
  public List<RuleText> texts() {
    List<RuleText> texts = new ArrayList<>();
    for (KiePackage rulePackage : base.getKiePackages()) {
      for (Rule rule : rulePackage.getRules()) {
        String folder = rulePackage.getName();
        texts.add(
            new RuleText(
                rule.getName(), folder.substring(folder.lastIndexOf('.') + 1), rule.getMetaData()));
      }
    }
    texts.sort(Comparator.comparing(RuleText::folder).thenComparing(RuleText::name));
    return texts;
  }

  /** Finds pairs by key and lets all rules look at them. */
  public void match(Iterable<Hand> hands, Iterable<Ask> asks, Findings findings) {
    fire(
        findings,
        session -> {
          hands.forEach(session::insert);
          asks.forEach(session::insert);
        });
  }

  /** Lets all rules look at given pairs. */
  public void judge(Iterable<Pair> pairs, Findings findings) {
    fire(findings, session -> pairs.forEach(session::insert));
  }

  /** Lets all rules look at some facts and report to their global {@code findings}. */
  public void look(Object findings, Iterable<?> facts) {
    fire(findings, session -> facts.forEach(session::insert));
  }

  private void fire(Object findings, Consumer<KieSession> facts) {
    withOwnClassLoader(
        () -> {
          KieSession session = base.newKieSession();
          try {
            session.setGlobal("findings", findings);
            facts.accept(session);
            return session.fireAllRules();
          } finally {
            session.dispose();
          }
        });
  }

  /** Drools finds its parts by the context class loader, which may be that of somebody else. */
  static <T> T withOwnClassLoader(Supplier<T> work) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(RuleBase.class.getClassLoader());
    try {
      return work.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static KieBase load(String packages) {
    List<Model> models = new ArrayList<>();
    for (String line : modelNames(packages)) {
      try {
        Class<?> type = Class.forName(line, true, RuleBase.class.getClassLoader());
        models.add((Model) type.getDeclaredConstructor().newInstance());
      } catch (ReflectiveOperationException broken) {
        throw new IllegalStateException("mz-rules is broken: no class " + line, broken);
      }
    }
    return KieBaseBuilder.createKieBaseFromModel(models);
  }

  /** The version of Drools that compiled the rules. */
  static String droolsVersion() {
    return modelLines().stream()
        .filter(line -> line.startsWith("Drools-Model-Version:"))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse("");
  }

  private static List<String> modelNames(String packages) {
    return modelLines().stream()
        .filter(line -> isClassName(line) && line.startsWith(packages))
        .toList();
  }

  private static List<String> modelLines() {
    try (InputStream in = RuleBase.class.getResourceAsStream(MODELS)) {
      if (in == null) {
        throw new IllegalStateException("mz-rules is incomplete: no resource " + MODELS);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return lines.lines().map(String::strip).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + MODELS, unreadable);
    }
  }

  /** The first line of the resource is the version of Drools, with a colon. */
  private static boolean isClassName(String line) {
    return !line.isEmpty() && line.indexOf(':') < 0;
  }
}
