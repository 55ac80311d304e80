package de.muetterzentren.matching.internal;

import de.muetterzentren.matching.fact.Findings;
import de.muetterzentren.matching.fact.Pair;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.api.runtime.rule.FactHandle;

/**
 * A rule of a house that was compiled from DRL. It has a rule base of its own, so that it cannot
 * touch the standard rules nor other houses' rules. Immutable and thread-safe.
 */
public final class CompiledRule {
  /** How often a rule may fire for one pair. */
  public static final int MOST_FIRINGS = 100;

  private final KieBase base;
  private final ClassLoader classes;
  private final RuleText text;
  private final boolean requirement;

  CompiledRule(Model model, RuleText text, boolean requirement) {
    this.base =
        RuleBase.withOwnClassLoader(() -> KieBaseBuilder.createKieBaseFromModel(List.of(model)));
    this.classes = model.getClass().getClassLoader();
    this.text = text;
    this.requirement = requirement;
  }

  /** Its name and texts. */
  public RuleText text() {
    return text;
  }

  /** Whether it reports obstacles; otherwise it reports reasons. */
  public boolean requirement() {
    return requirement;
  }

  /** Where its classes live; gone when nobody has the rule any more. */
  ClassLoader classLoader() {
    return classes;
  }

  /** Begins to look at pairs. */
  public HouseLook begin() {
    return new Session();
  }

  /** One session for many pairs, one pair at a time; after a failure a new one. */
  private final class Session implements HouseLook {
    private @Nullable KieSession session;

    @Override
    public void at(Pair pair, Findings findings) throws Exception {
      boolean done = false;
      try {
        RuleBase.withOwnClassLoader(() -> fire(pair, findings));
        done = true;
      } catch (RuntimeException wrapped) {
        throw wrapped instanceof ConsequenceException && wrapped.getCause() instanceof Exception own
            ? own
            : wrapped;
      } finally {
        if (!done) {
          close();
        }
      }
    }

    private int fire(Pair pair, Findings findings) {
      KieSession open = session;
      if (open == null) {
        open = base.newKieSession();
        session = open;
        open.setGlobal("findings", findings);
      }
      FactHandle handle = open.insert(pair);
      int fired = open.fireAllRules(MOST_FIRINGS + 1);
      if (fired > MOST_FIRINGS) {
        throw new IllegalStateException("fired more than " + MOST_FIRINGS + " times for one pair");
      }
      open.delete(handle);
      return fired;
    }

    @Override
    public void close() {
      KieSession open = session;
      session = null;
      if (open != null) {
        open.dispose();
      }
    }
  }
}
