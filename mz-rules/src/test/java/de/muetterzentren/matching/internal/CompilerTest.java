package de.muetterzentren.matching.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.matching.rule.HouseRule;
import de.muetterzentren.matching.rule.HouseRules;
import java.io.File;
import java.lang.ref.WeakReference;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The compiler of house DRL: absent, asked by many at once, asked again and again. */
class CompilerTest {
  private static final Pattern ONLY_FOR_COMPILING =
      Pattern.compile(
          ".*/(drools-(engine|drl-.*|ecj|model-codegen|codegen-common|mvel.*|tms|commands|io"
              + "|model-prototype)|kie-util-.*|ecj|antlr.*|javaparser-core)-\\d.*\\.jar");

  /** The DRL of a rule; another number, another text. */
  static String drl(int number) {
    return """
        package house
        import de.muetterzentren.matching.fact.Pair
        global de.muetterzentren.matching.fact.Findings findings
        rule "rule-%1$d"
          @purpose("Some.")
          @zweck("Manche.")
          @reason("is {0}")
          @grund("ist {0}")
        when
          $pair : Pair( need.peoplePerHelper > %1$d, helper.given.size < %1$d )
        then
          findings.reason( drools.getRule().getName(), $pair, %1$d, $pair.helper().id() );
        end
        """
        .formatted(number);
  }

  @Test
  void withoutTheCompilerTheErrorNamesWhatToAdd() throws Exception {
    try (URLClassLoader without = OtherClassPath.without(ONLY_FOR_COMPILING)) {
      Class<?> rules = without.loadClass(HouseRules.class.getName());
      assertThatThrownBy(
              () ->
                  rules
                      .getMethod("compile", String.class, String.class)
                      .invoke(null, "a.drl", drl(1)))
          .isInstanceOf(InvocationTargetException.class)
          .cause()
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(
              "a house's own DRL needs the compiler of Drools: "
                  + "add org.drools:drools-engine:10.2.0 to the dependencies");
    }
  }

  @Test
  void manyThreadsGetTheSameRule() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(32);
    try {
      List<Callable<HouseRule>> same = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        same.add(() -> HouseRules.compile("same.drl", drl(4711)));
      }
      Set<HouseRule> got = new HashSet<>();
      for (Future<HouseRule> rule : threads.invokeAll(same)) {
        got.add(rule.get());
      }
      assertThat(got).hasSize(1);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void whatNobodyUsesAnyMoreIsCollected() throws Exception {
    List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      loaders.add(loader(1_000 + i));
    }
    for (int i = 0; i < 100 && left(loaders) > 2; i++) {
      System.gc();
      Thread.sleep(20);
    }
    assertThat(left(loaders)).isLessThanOrEqualTo(2);
  }

  @Test
  void theNextRuleLeavesNoNewNamesWithTheLoaders() throws Exception {
    List<URL> path = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      path.add(new File(entry).toURI().toURL());
    }
    try (Remembering loader = new Remembering(path)) {
      Method compile =
          loader
              .loadClass(HouseRules.class.getName())
              .getMethod("compile", String.class, String.class);
      for (int i = 1; i <= 3; i++) {
        compile.invoke(null, "a.drl", drl(i));
      }
      loader.missed.clear();
      compile.invoke(null, "a.drl", drl(4));
      Set<String> once = Set.copyOf(loader.missed);
      loader.missed.clear();
      compile.invoke(null, "a.drl", drl(5));

      assertThat(loader.missed).isNotEmpty().isSubsetOf(once);
    }
  }

  /** Remembers what it was asked for in vain, as the loaders of the JDK do. */
  private static final class Remembering extends URLClassLoader {
    private final Set<String> missed = new HashSet<>();

    Remembering(List<URL> path) {
      super(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      try {
        return super.findClass(name);
      } catch (ClassNotFoundException none) {
        missed.add(name);
        throw none;
      }
    }

    @Override
    public URL findResource(String name) {
      URL found = super.findResource(name);
      if (found == null) {
        missed.add(name);
      }
      return found;
    }
  }

  private static WeakReference<ClassLoader> loader(int number) {
    return new WeakReference<>(DrlCompiler.compile("r.drl", drl(number)).classLoader());
  }

  private static long left(List<WeakReference<ClassLoader>> loaders) {
    return loaders.stream().filter(loader -> loader.get() != null).count();
  }
}
