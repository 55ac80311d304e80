package de.muetterzentren.examples.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.muetterzentren.examples.week.House;
import de.muetterzentren.matching.Matcher;
import de.muetterzentren.matching.answer.Answer;
import de.muetterzentren.matching.remedy.Remedy;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.problem.InvalidValueException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WhyDidNobodyComeTest {
  private final Community house = House.bundled();

  @Test
  void walksFromAnUnmetRequestToTheChangeThatMeetsIt() {
    String english = WhyDidNobodyCome.walk(house, "film-evening", Locale.ENGLISH);
    String german = WhyDidNobodyCome.walk(house, "film-evening", Locale.GERMAN);

    assertThat(english).contains("Nobody found yet", "the house is closed", "=> ", "1. heckenrose");
    assertThat(german).contains("Noch niemand", "=> ", "1. heckenrose");
    assertThat(english.indexOf("=> ")).isLessThan(english.indexOf("1. heckenrose"));
  }

  @Test
  void everyRemedyOfTheBundledWeekReallyHelps() {
    Matcher matcher = Matcher.standard();
    for (Answer answer : matcher.answers(house)) {
      for (Remedy remedy : matcher.whatWouldHelp(house, answer.request())) {
        assertThat(matcher.answer(remedy.apply(house).get(), answer.request()).met()).isTrue();
      }
    }
  }

  @Test
  void namesARequestThatTheHouseLacks() {
    assertThatThrownBy(() -> WhyDidNobodyCome.walk(house, "nope", Locale.ENGLISH))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("request (nope)");
  }
}
