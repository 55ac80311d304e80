package de.muetterzentren.matching.internal;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.Matcher;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules load in application servers, where each application has a class loader of its own. */
class ClassLoadersTest {
  @Test
  void eachClassLoaderLoadsTheRulesForItself() throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader one = isolated();
        URLClassLoader other = isolated()) {
      thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());

      assertThat(rulesIn(one)).isEqualTo(rulesIn(other)).isGreaterThan(20);
      assertThat(one.loadClass(Matcher.class.getName()))
          .isNotSameAs(other.loadClass(Matcher.class.getName()))
          .isNotSameAs(Matcher.class);
      assertThat(answersIn(one)).isEqualTo(answersIn(other)).isEqualTo("Array()");
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static int rulesIn(ClassLoader loader) throws Exception {
    Object rules = loader.loadClass(RuleBase.class.getName()).getMethod("standard").invoke(null);
    return ((List<?>) rules.getClass().getMethod("texts").invoke(rules)).size();
  }

  private static String answersIn(ClassLoader loader) throws Exception {
    Class<?> type = loader.loadClass(Matcher.class.getName());
    Class<?> community = loader.loadClass("de.muetterzentren.model.Community");
    Object empty = community.getMethod("empty").invoke(null);
    Object matcher = type.getMethod("standard").invoke(null);
    return type.getMethod("answers", community).invoke(matcher, empty).toString();
  }

  private static URLClassLoader isolated() throws Exception {
    List<URL> path = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      path.add(new File(entry).toURI().toURL());
    }
    return new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }
}
