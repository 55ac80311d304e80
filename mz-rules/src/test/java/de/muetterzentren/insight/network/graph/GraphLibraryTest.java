package de.muetterzentren.insight.network.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.matching.internal.OtherClassPath;
import java.lang.reflect.InvocationTargetException;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** JGraphT is an optional dependency: what is said without it, and how little of it is needed. */
class GraphLibraryTest {
  private static final Pattern ALL_OF_IT = Pattern.compile(".*/(jgrapht|jheaps)-.*\\.jar");
  private static final Pattern WHAT_IT_BRINGS =
      Pattern.compile(".*/(apfloat|antlr4-runtime|commons-text|commons-lang3)-.*\\.jar");

  @Test
  void withoutTheLibraryTheErrorNamesWhatToAdd() throws Exception {
    try (URLClassLoader without = OtherClassPath.without(ALL_OF_IT)) {
      assertThatThrownBy(() -> pairs(without))
          .isInstanceOf(InvocationTargetException.class)
          .cause()
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(
              "the network map needs JGraphT: add org.jgrapht:jgrapht-core:1.5.2 to the"
                  + " dependencies");
    }
  }

  @Test
  void withoutItsFilesTheErrorNamesWhatToAdd() throws Exception {
    try (URLClassLoader without = OtherClassPath.without(Pattern.compile(".*/jgrapht-io-.*"))) {
      assertThatThrownBy(() -> files(without))
          .cause()
          .hasMessage(
              "the network map needs JGraphT: add org.jgrapht:jgrapht-io:1.5.2 to the"
                  + " dependencies");
    }
  }

  @Test
  void withTheLibraryAloneItWorks() throws Exception {
    try (URLClassLoader without = OtherClassPath.without(WHAT_IT_BRINGS)) {
      assertThat((String) files(without)).contains("<svg", "<graphml", "strict graph");
      assertThat((List<?>) pairs(without)).hasSize(1);
    }
  }

  private static Object files(ClassLoader loader) throws Exception {
    return loader.loadClass(AllFiles.class.getName()).getMethod("ofTwo").invoke(null);
  }

  private static Object pairs(ClassLoader loader) throws Exception {
    Class<?> could = loader.loadClass(BestPairs.Could.class.getName());
    Object one = could.getConstructor(int.class, int.class, int.class).newInstance(1, 2, 3);
    return loader
        .loadClass(BestPairs.class.getName())
        .getMethod("of", List.class, Map.class)
        .invoke(null, List.of(one), Map.of(2, 1));
  }
}
