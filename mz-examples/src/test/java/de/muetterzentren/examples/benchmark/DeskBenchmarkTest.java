package de.muetterzentren.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.desk.Desk;
import de.muetterzentren.model.Community;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The benchmarks of the live desk run, and print what was measured. */
class DeskBenchmarkTest {
  private static final int PEOPLE = 100;
  private static final int EVENTS = 90;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  @Test
  void aSmallDeskIsMeasured() {
    new DeskBenchmark(out).run(PEOPLE, EVENTS);

    List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines.get(0)).isEqualTo("100 people and requests");
    assertThat(lines)
        .contains(changedByAnEvent())
        .last()
        .isEqualTo("after all events the desk says what a fresh run says");
    assertThat(milliseconds(lines, "all")[3]).isEqualTo(most(lines));
    for (BusyDesk.Kind kind : BusyDesk.Kind.values()) {
      double[] ms = milliseconds(lines, name(kind));
      assertThat(Arrays.copyOf(ms, 4)).isSorted();
      assertThat(Arrays.copyOfRange(ms, 4, 7)).isSorted();
    }
  }

  @Test
  void theMemoryOfASmallDeskIsMeasured() {
    DeskMemory.run(PEOPLE, 20, 100, out);

    List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines).hasSize(11);
    assertThat(lines.get(0)).matches(" +20 events: +-?[\\d.]+ MB");
    for (int i = 1; i <= 8; i++) {
      assertThat(lines.get(i))
          .matches(" +" + (20 + 10 * i) + " events: +-?[\\d.]+ MB, [+-][\\d.]+ %");
    }
    assertThat(lines.get(9)).isEqualTo("after all events the desk says what a fresh run says");
    assertThat(lines.get(10)).matches("closed: +-?[\\d.]+ MB");
  }

  /** The same events at a desk of its own, those besides that are not measured among them. */
  private static String changedByAnEvent() {
    Community community = BusyDesk.towns(PEOPLE, 1);
    BusyDesk busy = new BusyDesk(community, 1, true);
    BusyDesk.Kind[] kinds = BusyDesk.Kind.values();
    long changed = 0;
    try (Desk desk = Matcher.standard().open(community)) {
      for (int i = -EVENTS / 4; i < EVENTS; i++) {
        var event = busy.next(desk, kinds[Math.floorMod(i, kinds.length)]);
        int answers = desk.apply(event).get().answers().size();
        changed += i < 0 ? 0 : answers;
      }
    }
    return String.format(
        Locale.ROOT, "answers changed by an event: %.2f", (double) changed / EVENTS);
  }

  private static double most(List<String> lines) {
    return Arrays.stream(BusyDesk.Kind.values())
        .mapToDouble(kind -> milliseconds(lines, name(kind))[3])
        .max()
        .orElseThrow();
  }

  private static double[] milliseconds(List<String> lines, String row) {
    String line = lines.stream().filter(it -> it.startsWith(row + "  ")).findFirst().orElseThrow();
    return Arrays.stream(line.substring(row.length()).trim().split(" +"))
        .mapToDouble(number -> Double.parseDouble(number.replace(",", "")))
        .toArray();
  }

  private static String name(BusyDesk.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
