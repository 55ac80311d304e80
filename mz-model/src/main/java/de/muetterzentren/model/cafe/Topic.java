package de.muetterzentren.model.cafe;

import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.service.ServiceId;
import io.vavr.control.Option;
import java.util.Locale;

/**
 * Something to talk about (Thema), from a list that the house keeps; never the words of a person.
 *
 * @param id the id
 * @param german its German name, 1 to 100 characters
 * @param english its English name, 1 to 100 characters
 * @param service what could be asked for or given about it, so that it is known who has something
 *     to say; none if nothing of the kind
 */
public record Topic(TopicId id, String german, String english, Option<ServiceId> service) {
  public Topic {
    Checks.given("id", id, "german", german, "english", english, "service", service);
    Checks.begin().text("german", german, 100).text("english", english, 100).done();
  }

  /** The name in a language: German for German, English for all others. */
  public String name(Locale locale) {
    return "de".equals(locale.getLanguage()) ? german : english;
  }
}
