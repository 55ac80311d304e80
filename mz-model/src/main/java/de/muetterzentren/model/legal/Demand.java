package de.muetterzentren.model.legal;

import de.muetterzentren.model.centre.AgeLimit;
import de.muetterzentren.model.centre.CareLimit;
import de.muetterzentren.model.centre.TaskCondition;
import de.muetterzentren.model.problem.Checks;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * One thing that a provision says (Vorgabe). It speaks of tasks and never of the worth of a person.
 */
public sealed interface Demand {
  /**
   * A task needs a proof (Nachweis).
   *
   * @param condition for which tasks, and which proof; its dates come from the provision
   */
  record Proof(TaskCondition condition) implements Demand {
    public Proof {
      Checks.given("condition", condition);
    }
  }

  /**
   * Young people are protected (Jugendschutz).
   *
   * @param limit how; its dates come from the provision
   */
  record Youth(AgeLimit limit) implements Demand {
    public Youth {
      Checks.given("limit", limit);
    }
  }

  /**
   * One helper cares for so many at most (Betreuungsgrenze).
   *
   * @param limit for how many; its dates come from the provision
   */
  record Care(CareLimit limit) implements Demand {
    public Care {
      Checks.given("limit", limit);
    }
  }

  /**
   * A sum of money (Betrag) to look up; no rule of matching uses it.
   *
   * @param euro the sum in euro
   * @param per for which time
   */
  record Figure(BigDecimal euro, Per per) implements Demand {
    public Figure {
      Checks.given("euro", euro, "per", per);
      Checks.begin().between("euro", euro.doubleValue(), 0, 1e9).done();
    }
  }

  /** For which time a sum is. */
  enum Per {
    /** For each hour. */
    HOUR,
    /** For each calendar month. */
    MONTH,
    /** For each calendar year. */
    YEAR
  }

  /**
   * Something that people look after themselves, because the library does not know it and need not
   * (Hinweis): who is related to whom, say.
   *
   * @param german in German
   * @param english in English
   */
  record Note(String german, String english) implements Demand {
    public Note {
      Checks.given("german", german, "english", english);
      Checks.begin().text("german", german, 500).text("english", english, 500).done();
    }

    /** In the language of a reader: German for German readers, English for all others. */
    public String text(Locale locale) {
      return "de".equals(locale.getLanguage()) ? german : english;
    }
  }
}
