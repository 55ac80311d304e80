package de.muetterzentren.matching;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The rules that a test class verifies. When all its tests have run, each of these rules must have
 * been seen to fire, not to fire, and to say its sentences in German and English, all by {@link
 * RuleVerifier}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(VerifiesAll.class)
@interface Verifies {
  /** Names of rules. */
  String[] value();
}
