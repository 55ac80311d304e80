package de.muetterzentren.examples.cafe;

import de.muetterzentren.examples.week.House;
import de.muetterzentren.examples.week.Tables;
import de.muetterzentren.insight.cafe.MothersCafe;
import de.muetterzentren.insight.cafe.outlook.CafeOutlook;
import de.muetterzentren.insight.cafe.outlook.NextTopic;
import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.model.Community;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What do we talk about next? Looks ahead at the mothers' café of the bundled house: topics by fair
 * choice, who could say something about them, the breakfast that a market pays for every six weeks,
 * and what goes to those who know hardly anybody yet, each alone.
 *
 * <pre>{@code
 * java -cp mz-examples/target/mz-examples.jar \
 *     de.muetterzentren.examples.cafe.WhatDoWeTalkAbout de
 * }</pre>
 */
public final class WhatDoWeTalkAbout {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private final StringBuilder text = new StringBuilder();
  private final Locale locale;

  private WhatDoWeTalkAbout(Locale locale) {
    this.locale = locale;
  }

  /** A language, {@code de} or {@code en}; German if left out. */
  public static void main(String[] arguments) {
    Locale locale = arguments.length > 0 ? Locale.forLanguageTag(arguments[0]) : Locale.GERMAN;
    Tables.show(walk(House.bundled(), MONDAY, locale));
  }

  /** The walk as a text. */
  static String walk(Community community, LocalDate day, Locale locale) {
    WhatDoWeTalkAbout walk = new WhatDoWeTalkAbout(locale);
    MothersCafe.standard().look(community, day).forEach(walk::about);
    return walk.text.toString();
  }

  private void about(CafeOutlook cafe) {
    heading(cafe.offer() + ", what to talk about", cafe.offer() + ", worüber wir reden");
    cafe.topics().forEach(this::topic);
    heading("What else to think of", "Woran noch zu denken ist");
    say(cafe.notes());
    say(cafe.sponsors().map(turn -> turn.why()));
    heading("To one person each, and nobody else", "An jeweils eine Person, und niemanden sonst");
    cafe.welcomes().forEach(one -> line(one.participant() + ": " + one.text(locale)));
  }

  private void topic(NextTopic topic) {
    line(topic.why().text(locale));
    topic.inputs().forEach(input -> line("  " + input.why().text(locale)));
    topic.notes().forEach(note -> line("  " + note.text(locale)));
  }

  private void say(Seq<Remark> remarks) {
    remarks.forEach(remark -> line(remark.text(locale)));
  }

  private void heading(String english, String german) {
    text.append(text.isEmpty() ? "" : "\n")
        .append("de".equals(locale.getLanguage()) ? german : english)
        .append(":\n");
  }

  private void line(String said) {
    text.append("  ").append(said).append('\n');
  }
}
