package de.muetterzentren.matching.desk;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.Viewer;
import de.muetterzentren.matching.json.DeskJson;
import de.muetterzentren.matching.json.document.JsonDocument;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What goes to a desk and comes from it, as JSON and back. */
class DeskJsonProperties {
  private static final Matcher MATCHER = Matcher.standard();

  @Provide
  Arbitrary<Events.Story> small() {
    return Events.small(7);
  }

  @Property(tries = 500)
  void readingWhatWasWrittenGivesEqualEvents(@ForAll("small") Events.Story story) {
    Seq<DeskEvent> events = Array.ofAll(story.events());

    assertThat(same(DeskJson.events(), events)).isEqualTo(events);
  }

  @Property(tries = 300)
  void soItDoesForWhatTheyChange(@ForAll("small") Events.Story story) {
    try (Desk desk = MATCHER.open(story.community())) {
      Seq<Changed> changes =
          Array.ofAll(story.events()).flatMap(event -> desk.apply(event).toOption());
      Seq<Changed> open = changes.map(changed -> changed.seenBy(Viewer.asker()));

      assertThat(same(DeskJson.changes(), changes)).isEqualTo(changes);
      assertThat(same(DeskJson.changes(), open)).isEqualTo(open);
      assertThat(DeskJson.changes().write(open))
          .doesNotContain("wished-for", "pair-wishes", "private", "vertraulich");
      assertThat(changes.map(changed -> changed.seenBy(Viewer.coordinator()))).isEqualTo(changes);
    }
  }

  @Property(tries = 200)
  void aDeskContinuesFromASnapshotThatWasKept(
      @ForAll("small") Events.Story story, @ForAll @IntRange(max = 9) int stop) {
    try (Desk desk = MATCHER.open(story.community())) {
      story.events().stream().limit(stop).forEach(desk::apply);
      Snapshot snapshot = desk.snapshot();

      try (Desk other = MATCHER.open(same(DeskJson.snapshots(), snapshot))) {
        assertThat(other.snapshot()).isEqualTo(snapshot);
        assertThat(other.answers()).isEqualTo(desk.answers());
        for (DeskEvent event : story.events()) {
          assertThat(other.apply(event)).isEqualTo(desk.apply(event));
        }
        assertThat(other.answers()).isEqualTo(desk.answers());
        assertThat(DeskJson.snapshots().write(other.snapshot()))
            .isEqualTo(DeskJson.snapshots().write(desk.snapshot()));
      }
    }
  }

  private static <T> T same(JsonDocument<T> document, T value) {
    return document.read(document.write(value)).get();
  }
}
