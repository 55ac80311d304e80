package de.muetterzentren.examples.openness;

import de.muetterzentren.examples.week.House;
import de.muetterzentren.examples.week.Tables;
import de.muetterzentren.insight.openness.DoorNote;
import de.muetterzentren.insight.openness.Gap;
import de.muetterzentren.insight.openness.OpenDoors;
import de.muetterzentren.insight.openness.Openness;
import de.muetterzentren.insight.openness.Shift;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.Centre;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Locale;

/**
 * When is nobody there? Looks at the doors of the bundled houses for a week: hours without a
 * contact person and who could be asked, offers that miss hands, closed days, what hangs on one
 * person, and what may keep people away.
 *
 * <pre>{@code
 * java -cp mz-examples/target/mz-examples.jar \
 *     de.muetterzentren.examples.openness.WhenIsNobodyThere de
 * }</pre>
 */
public final class WhenIsNobodyThere {
  private static final DateSpan WEEK =
      DateSpan.of(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 29));

  private final StringBuilder text = new StringBuilder();
  private final Locale locale;

  private WhenIsNobodyThere(Locale locale) {
    this.locale = locale;
  }

  /** A language, {@code de} or {@code en}; German if left out. */
  public static void main(String[] arguments) {
    Locale locale = arguments.length > 0 ? Locale.forLanguageTag(arguments[0]) : Locale.GERMAN;
    Tables.show(walk(House.bundled(), WEEK, locale));
  }

  /** The walk as a text. */
  static String walk(Community community, DateSpan days, Locale locale) {
    return new WhenIsNobodyThere(locale).of(community, days);
  }

  private String of(Community community, DateSpan days) {
    OpenDoors all = Openness.standard().look(community, days);
    for (Centre house : Array.ofAll(community.centres().values()).sortBy(Centre::id)) {
      text.append(house.name()).append('\n');
      house(all.of(house.id()));
    }
    return text.toString();
  }

  private void house(OpenDoors doors) {
    heading("Somebody is missing", "Jemand fehlt", doors.gaps());
    doors.gaps().forEach(this::gap);
    notes("The doors stay closed", "Die Türen bleiben zu", doors.closedDays());
    notes("Behind closed doors", "Hinter geschlossenen Türen", doors.outsideHours());
    notes("On one person alone", "Auf einer Person allein", doors.onOnePerson());
    notes("What may keep people away", "Was Leute fernhalten kann", doors.thresholds());
  }

  private void gap(Gap gap) {
    line(gap.text(locale));
    for (Shift shift : gap.what().shifts()) {
      String who = shift.couldBeAsked().isEmpty() ? "–" : shift.couldBeAsked().mkString(", ");
      line("  %tR–%tR %s".formatted(shift.from(), shift.to(), who));
    }
  }

  private void notes(String english, String german, Seq<DoorNote> notes) {
    heading(english, german, notes);
    notes.forEach(note -> line(note.text(locale)));
  }

  private void heading(String english, String german, Seq<?> what) {
    if (!what.isEmpty()) {
      text.append("  ").append("de".equals(locale.getLanguage()) ? german : english).append(":\n");
    }
  }

  private void line(String said) {
    text.append("    ").append(said).append('\n');
  }
}
