package de.muetterzentren.insight.openness;

import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.model.problem.Checks;
import java.util.Locale;

/**
 * A gap (Lücke) with the rule that names it. For the coordinator alone: it names people who could
 * be asked, and nobody who is missing.
 *
 * @param what what is missing, when, and who could be asked
 * @param why the rule that says so
 */
public record Gap(Vacancy what, Remark why) {
  public Gap {
    Checks.given("what", what, "why", why);
  }

  /** A sentence for the coordinator. */
  public String text(Locale locale) {
    return why.text(locale);
  }
}
