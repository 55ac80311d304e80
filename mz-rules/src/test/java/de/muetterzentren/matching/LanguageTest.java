package de.muetterzentren.matching;

import static de.muetterzentren.matching.Fixture.asks;
import static de.muetterzentren.matching.Fixture.helper;
import static de.muetterzentren.matching.Fixture.house;
import static de.muetterzentren.matching.Fixture.somebody;
import static de.muetterzentren.matching.RuleVerifier.verifyThat;
import static java.util.Locale.ENGLISH;
import static java.util.Locale.GERMAN;

import org.junit.jupiter.api.Test;

/** Languages that a request needs, and those in common. */
@Verifies({"shared-language", "common-language"})
class LanguageTest {

  @Test
  void whereALanguageIsNeededTheHelperSpeaksIt() {
    var request = asks().needsLanguage("tr", "ar").build();
    var german = helper("german").speaks("de").build();
    var turkish = helper("turkish").speaks("de", "tr").build();

    verifyThat("shared-language")
        .given(house(), request, german, turkish)
        .objectsTo(german)
        .says(ENGLISH, "speaks other languages than Arabic or Turkish")
        .says(GERMAN, "spricht andere Sprachen als Arabisch oder Türkisch")
        .suggests(ENGLISH, "somebody who interprets, or try without the language")
        .suggests(GERMAN, "eine Person, die dolmetscht, oder es ohne die Sprache versuchen");
  }

  @Test
  void regionalFormsAreTheSameLanguage() {
    var austrian = helper("austrian").speaks("de-AT").build();

    verifyThat("shared-language")
        .given(house(), asks().needsLanguage("de-DE").build(), austrian)
        .objectsToNobody();
  }

  @Test
  void languagesThatAreNotKnownAreNoObstacle() {
    var unknown = helper("unknown").build();

    verifyThat("shared-language")
        .given(house(), asks().needsLanguage("ar").build(), unknown)
        .objectsToNobody();
  }

  @Test
  void withoutANeedAnyLanguageWillDo() {
    var german = helper("german").speaks("de").build();
    var amira = somebody("amira").speaks("ar").build();

    verifyThat("shared-language")
        .given(house(amira), asks().prefersLanguage("ar").build(), german)
        .objectsToNobody();
  }

  @Test
  void aLanguageInCommonWithTheAskerCounts() {
    var amira = somebody("amira").speaks("ar", "de", "fr").build();
    var berta = helper("berta").speaks("de", "ar", "tr").build();

    verifyThat("common-language")
        .given(house(amira), asks().build(), berta)
        .gives(10)
        .says(ENGLISH, "speaks Arabic and German")
        .says(GERMAN, "spricht Arabisch und Deutsch");
  }

  @Test
  void aPreferredLanguageComesBeforeThoseOfTheAsker() {
    var amira = somebody("amira").speaks("de").build();
    var german = helper("german").speaks("de").build();
    var turkish = helper("turkish").speaks("tr").build();
    var request = asks().prefersLanguage("tr").build();

    verifyThat("common-language").given(house(amira), request, german).givesNothing();
    verifyThat("common-language").given(house(amira), request, turkish).gives(10);
  }

  @Test
  void nothingKnownCountsForNothing() {
    var amira = somebody("amira").speaks("de").build();

    verifyThat("common-language")
        .given(house(amira), asks().build(), helper("unknown").build())
        .givesNothing();
    verifyThat("common-language")
        .given(house(), asks().build(), helper("german").speaks("de").build())
        .givesNothing();
  }
}
