package de.muetterzentren.examples.ring;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.balancing.report.Gini;
import de.muetterzentren.balancing.report.Loads;
import de.muetterzentren.balancing.ring.RingExchange;
import de.muetterzentren.balancing.ring.RingNeeds;
import de.muetterzentren.model.participant.ParticipantId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The lines of the README on rings are lines of this test, and say what it says they do. */
class ReadmeRingTest {
  @Test
  void theLinesOfTheReadmeRun() {
    ParticipantId amsel = ParticipantId.of("amsel");
    ParticipantId birke = ParticipantId.of("birke");
    ParticipantId cedar = ParticipantId.of("cedar");
    RingNeeds.Builder week = RingNeeds.inQuarterHours();
    week.offers(amsel, 12).offers(birke, 8).offers(cedar, 6);
    week.wants(amsel, birke, 8).wants(birke, cedar, 8).wants(cedar, amsel, 8);
    RingExchange exchange = RingExchange.best(week.build());
    String said = exchange.text(Locale.ENGLISH);
    double spread = Gini.of(Loads.of(exchange.hours().values()));

    assertThat(readme("java")).allMatch(line -> sourceHas(line));
    assertThat(said.lines()).containsExactlyElementsOf(readme("text"));
    assertThat(spread).isZero();
  }

  private static java.util.List<String> readme(String language) {
    String readme = read(Path.of("../README.md"));
    String section = readme.substring(readme.indexOf("\n### Give and take\n"));
    String from =
        section.substring(section.indexOf("```" + language + "\n") + language.length() + 4);
    return from.substring(0, from.indexOf("```")).lines().toList();
  }

  private static boolean sourceHas(String line) {
    return read(Path.of("src/test/java/de/muetterzentren/examples/ring/ReadmeRingTest.java"))
        .lines()
        .anyMatch(own -> own.strip().equals(line.strip()));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
