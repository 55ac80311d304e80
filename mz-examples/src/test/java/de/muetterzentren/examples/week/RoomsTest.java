package de.muetterzentren.examples.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of the week points to what else the house shows. */
class RoomsTest {
  static List<String> rooms() {
    return Rooms.ALL.asJava();
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void everyExampleCanBeRun(String room) throws ReflectiveOperationException {
    Class<?> example = Class.forName("de.muetterzentren.examples." + room);

    assertThat(Modifier.isStatic(example.getMethod("main", String[].class).getModifiers()))
        .isTrue();
  }

  @Test
  void eachHasALineThatFits() {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
      StringWriter page = new StringWriter();
      Rooms.print(Phrases.in(locale), new Lines(new PrintWriter(page)));

      assertThat(page.toString().lines())
          .hasSize(Rooms.ALL.size() + 2)
          .allMatch(line -> line.length() <= 100);
      Rooms.ALL.forEach(room -> assertThat(page.toString()).contains("  " + room + "  "));
    }
  }
}
