package de.muetterzentren.examples.giveandtake;

import de.muetterzentren.balancing.Balancer;
import de.muetterzentren.balancing.GiveAndTake;
import de.muetterzentren.balancing.fact.RhythmPhase;
import de.muetterzentren.balancing.finding.Finding;
import de.muetterzentren.balancing.recognition.PrizeCandidate;
import de.muetterzentren.examples.week.House;
import de.muetterzentren.examples.week.Tables;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.time.DateSpan;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Who could be invited this week, and who needs rest? Looks at give and take in the bundled house:
 * invitations to those who have received for long, thanks and rest for those who pour out, ties
 * that go one way, and whom the association could honour.
 *
 * <pre>{@code
 * java -cp mz-examples/target/mz-examples.jar \
 *     de.muetterzentren.examples.giveandtake.WhoCouldBeInvited de
 * }</pre>
 */
public final class WhoCouldBeInvited {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final int CANDIDATES = 3;

  private final StringBuilder text = new StringBuilder();
  private final Locale locale;

  private WhoCouldBeInvited(Locale locale) {
    this.locale = locale;
  }

  /** A language, {@code de} or {@code en}; German if left out. */
  public static void main(String[] arguments) {
    Locale locale = arguments.length > 0 ? Locale.forLanguageTag(arguments[0]) : Locale.GERMAN;
    Tables.show(walk(House.bundled(), MONDAY, locale));
  }

  /** The walk as a text. */
  static String walk(Community community, LocalDate day, Locale locale) {
    return new WhoCouldBeInvited(locale).of(community, day);
  }

  private String of(Community community, LocalDate day) {
    GiveAndTake now = Balancer.standard().assess(community, day);
    heading("Who could be invited", "Wer könnte eingeladen werden");
    now.invitations().forEach(one -> say(one.participant(), one.text(locale)));
    heading("Who needs rest, and thanks", "Wer braucht Ruhe und Dank");
    now.needRest().forEach(one -> say(one.participant(), one.toPerson(locale)));

    heading("Where everybody is", "Wo alle gerade sind");
    phase(now, RhythmPhase.GIVING, "giving", "gebend");
    phase(now, RhythmPhase.TAKING, "taking", "nehmend");
    phase(now, RhythmPhase.IN_BALANCE, "in balance", "im Gleichgewicht");
    phase(now, RhythmPhase.PAUSING, "pausing", "in einer Pause");
    phase(now, RhythmPhase.POURING_OUT, "pouring out", "verausgaben sich");
    heading("Ties that go one way", "Kontakte, die nur in eine Richtung gehen");
    now.oneSidedTies().forEach(tie -> line(tie.text(locale)));
    heading("For the prize, by breadth", "Für den Preis, nach der Breite");
    candidates(community, day).forEach(one -> line(one.text(locale)));
    return text.toString();
  }

  private static Seq<PrizeCandidate> candidates(Community community, LocalDate day) {
    return Balancer.standard()
        .prizeCandidates(community, DateSpan.of(day.minusYears(1), day), CANDIDATES);
  }

  private void heading(String english, String german) {
    text.append(text.isEmpty() ? "" : "\n").append(in(english, german)).append(":\n");
  }

  private void phase(GiveAndTake now, RhythmPhase phase, String english, String german) {
    Seq<ParticipantId> who = now.in(phase).map(Finding::participant);
    line(in(english, german) + ": " + (who.isEmpty() ? "–" : who.mkString(", ")));
  }

  private void say(ParticipantId participant, String said) {
    line(participant + ": " + said);
  }

  private void line(String said) {
    text.append("  ").append(said).append('\n');
  }

  private String in(String english, String german) {
    return "de".equals(locale.getLanguage()) ? german : english;
  }
}
