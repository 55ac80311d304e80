package de.muetterzentren.balancing.finding;

import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;

/**
 * What goes to one person about their own giving and taking (Brief): words and invitations. No
 * phase, no points, nothing about anybody else, and no sum that could shame.
 *
 * @param participant to whom
 * @param day the day that it is about
 * @param text kind whole sentences, at most 2,000 characters
 * @param invitations what this person could do if they like, what fits best first
 */
public record Letter(
    ParticipantId participant, LocalDate day, String text, Seq<Invited> invitations) {
  private static final int LONGEST_TEXT = 2_000;

  /**
   * One invitation, free to decline without any effect.
   *
   * @param to to what
   * @param start when it could start
   * @param text the invitation in kind words, at most 2,000 characters
   */
  public record Invited(Opportunity to, ZonedDateTime start, String text) {
    public Invited {
      Checks.given("to", to, "start", start, "text", text);
      Checks.begin().text("text", text, LONGEST_TEXT).done();
    }
  }

  public Letter {
    Checks.given("participant", participant, "day", day, "text", text, "invitations", invitations);
    Checks.begin()
        .date("day", day)
        .text("text", text, LONGEST_TEXT)
        .entries("invitations", invitations, 1_000)
        .done();
  }

  /** The letter about a finding, with the invitations of the same person. */
  public static Letter of(
      LocalDate day, Finding finding, Seq<Invitation> invitations, Locale locale) {
    return new Letter(
        finding.participant(),
        day,
        finding.toPerson(locale),
        invitations.map(one -> new Invited(one.to(), one.start(), one.text(locale))));
  }
}
