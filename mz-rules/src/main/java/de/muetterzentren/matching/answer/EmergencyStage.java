package de.muetterzentren.matching.answer;

import de.muetterzentren.matching.internal.LanguageFile;
import java.util.Locale;

/**
 * How far the search for an emergency went (Notfallweg). Each stage allows all that the stages
 * before it allow, and is used only if those found fewer people than are still needed. Legal
 * conditions of a task, free times, pauses, declines and private wishes hold in every stage.
 *
 * <p>Names for people come from a resource bundle; a file {@code stages_xx.properties} beside this
 * class adds a language.
 */
public enum EmergencyStage {
  /** As for every request. */
  USUAL,
  /** People may be asked beyond their own hours of a week; they are free to say no. */
  BEYOND_OWN_HOURS,
  /** People may be asked for up to twice their own radius and longest way, at most 50 km. */
  WIDER_RADIUS,
  /** People of neighbouring houses may be asked, up to 50 km away, whatever their radius. */
  NEIGHBOURING_HOUSES,
  /** In place of care at home, where nobody was found for that: in an open house. */
  IN_THE_OPEN_HOUSE;

  /** The stage for people; English where there is no other language. */
  public String text(Locale locale) {
    return LanguageFile.STAGES.in(locale).plain(name());
  }
}
