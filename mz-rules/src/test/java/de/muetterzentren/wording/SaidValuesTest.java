package de.muetterzentren.wording;

import static org.assertj.core.api.Assertions.assertThat;

import de.muetterzentren.model.cafe.Topic;
import de.muetterzentren.model.cafe.TopicId;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.json.format.JsonPath;
import de.muetterzentren.model.json.format.Limits;
import de.muetterzentren.model.json.format.Reading;
import de.muetterzentren.model.network.PartnerKind;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.service.Field;
import de.muetterzentren.model.service.Services;
import de.muetterzentren.model.time.WeeklySpan;
import de.muetterzentren.wording.json.SaidValueFormat;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the sentences of rules can name. */
class SaidValuesTest {
  private enum Kind {
    ONLY
  }

  static List<Arguments> values() {
    return List.of(
        Arguments.of(2.5, "2.5", "2,5"),
        Arguments.of(1_234.0, "1,234", "1.234"),
        Arguments.of("amsel", "amsel", "amsel"),
        Arguments.of(
            Services.all().find(one -> one.id().equals(Services.LUNCH_TABLE)).get(),
            "Lunch table",
            "Mittagstisch"),
        Arguments.of(new Named("Besuche", "visits"), "visits", "Besuche"),
        Arguments.of(new FewerThan(5), "fewer than 5", "weniger als 5"),
        Arguments.of(HowMany.SEVERAL, "several", "mehrere"),
        Arguments.of(Field.ADVICE, "advice", "Beratung"),
        Arguments.of(PartnerKind.AUTHORITY, "an authority", "ein Amt"),
        Arguments.of(ContributionKind.MEALS, "meals", "Mahlzeiten"),
        Arguments.of(
            new Topic(TopicId.of("sleep"), "Schlaf", "Sleep", Option.of(Services.VISIT)),
            "Sleep",
            "Schlaf"),
        Arguments.of(
            LocalDate.parse("2026-11-23"), "Monday, 23 November 2026", "Montag, 23. November 2026"),
        Arguments.of(LocalTime.parse("08:30"), "08:30", "08:30"),
        Arguments.of(
            LocalDateTime.parse("2026-11-23T08:30"),
            "Monday, 23 November 2026, 08:30",
            "Montag, 23. November 2026, 08:30"),
        Arguments.of(YearMonth.of(2028, 2), "February 2028", "Februar 2028"),
        Arguments.of(Money.parse("EUR 1234.5"), "1,234.50 EUR", "1.234,50 EUR"),
        Arguments.of(Money.parse("JPY 1234567"), "1,234,567 JPY", "1.234.567 JPY"),
        Arguments.of(
            Money.parse("EUR 9999999999.99"), "9,999,999,999.99 EUR", "9.999.999.999,99 EUR"),
        Arguments.of(DayOfWeek.SUNDAY, "Sunday", "Sonntag"),
        Arguments.of(Locale.forLanguageTag("ar"), "Arabic", "Arabisch"),
        Arguments.of(Array.of("amsel", "birke", "amsel"), "amsel or birke", "amsel oder birke"),
        Arguments.of(
            Array.of(
                WeeklySpan.of(DayOfWeek.TUESDAY, "15:00", "17:00"),
                WeeklySpan.of(DayOfWeek.FRIDAY, "22:00", "06:00")),
            "Tuesday 15:00–17:00 and Friday 22:00–06:00",
            "Dienstag 15:00–17:00 und Freitag 22:00–06:00"),
        Arguments.of(
            Array.empty(),
            "a talk about what would do both good",
            "ein Gespräch darüber, was beiden guttäte"));
  }

  private static WordedRule<Kind> rule(String reason) {
    RuleTexts texts = new RuleTexts("It says.", reason, "");
    return new WordedRule<>("says", Kind.ONLY, texts, texts);
  }

  @ParameterizedTest
  @MethodSource("values")
  void areSaidInBothLanguages(Object value, String english, String german) {
    Array<Object> kept = SaidValues.kept(Array.of(value));

    assertThat(rule("so: {0}").reason(Locale.ENGLISH, kept)).isEqualTo("so: " + english);
    assertThat(rule("so: {0}").reason(Locale.GERMANY, kept)).isEqualTo("so: " + german);
    assertThat(rule("so: {0}").reason(Locale.FRENCH, kept)).isEqualTo("so: " + english);
    assertThat(problems(Array.of(value))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("values")
  void comeBackFromJson(Object value, String english, String german) {
    Object kept = SaidValues.kept(Array.of(value)).head();
    Reading reading = Reading.begin(true, Limits.standard());

    assertThat(
            SaidValueFormat.VALUE
                .read(SaidValueFormat.VALUE.write(kept), JsonPath.ROOT, reading)
                .get())
        .isEqualTo(kept);
  }

  @Test
  void everyNameOfAKindIsThereInBothLanguages() {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
      for (Enum<?> one :
          Array.<Enum<?>>of(Field.values()).appendAll(Array.of(PartnerKind.values()))) {
        assertThat(SaidValues.said(one, locale).toString()).isNotBlank();
      }
    }
  }

  @Test
  void whatNoSentenceCanNameIsRefusedAllAtOnce() {
    Seq<Object> values =
        Array.of(
            -1,
            Double.NaN,
            "",
            new Object(),
            Array.of(-2, Thread.currentThread()),
            Money.parse("EUR -0.01"));

    assertThat(problems(values))
        .containsExactly(
            "values[0]",
            "values[1]",
            "values[2]",
            "values[3]",
            "values[4][0]",
            "values[4][1]",
            "values[5]");
    assertThat(problems(Array.ofAll(Collections.nCopies(11, 1)))).containsExactly("values");
    assertThat(problems(Array.of(Array.ofAll(Collections.nCopies(101, 1)))))
        .containsExactly("values[0]");
  }

  @Test
  void aSentenceNeedsTheValuesThatItNames() {
    assertThat(rule("{0,number} of {1}").canName(Array.of(1.0, "amsel"))).isTrue();
    assertThat(rule("{0,number} of {1}").canName(Array.of(1.0))).isFalse();
    assertThat(rule("{0,number} of {1}").canName(Array.of("amsel", 1.0))).isFalse();
  }

  private static List<String> problems(Seq<?> values) {
    try {
      SaidValues.check(Checks.begin(), values).done();
      return List.of();
    } catch (InvalidValueException refused) {
      return refused.problems().map(Problem::path).asJava();
    }
  }
}
