package de.muetterzentren.wording;

import de.muetterzentren.matching.internal.LanguageFile;
import de.muetterzentren.matching.internal.Words;
import de.muetterzentren.model.association.MemberService;
import de.muetterzentren.model.cafe.Topic;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.network.PartnerKind;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.service.Field;
import de.muetterzentren.model.service.Service;
import de.muetterzentren.model.time.WeeklySpan;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;

/**
 * What the sentences of rules can name: numbers, which are 0 or more; ids and other short texts;
 * services, topics, fields, kinds of partner and units of what is given; what has a name in both
 * languages; days, times, days and times of the week, months; languages; money; numbers that are
 * not said exactly; and a few of these one after the other.
 */
public final class SaidValues {
  private static final double MOST = 1e18;
  private static final int MOST_VALUES = 10;
  private static final int MOST_ENTRIES = 100;
  private static final int MOST_CHARACTERS = 200;

  private SaidValues() {}

  /**
   * Notes what no sentence can name: more than 10 values, numbers below 0, lists of more than 100,
   * anything of another kind.
   */
  public static Checks check(Checks checks, Seq<?> values) {
    checks.entries("values", values, MOST_VALUES);
    for (int i = 0; i < values.size(); i++) {
      check(checks, "values[" + i + "]", values.get(i));
    }
    return checks;
  }

  /** The values as they are kept: a whole number is the same, however it came. */
  public static Array<Object> kept(Seq<?> values) {
    return values.map(SaidValues::keptAs).toArray();
  }

  private static void check(Checks checks, String field, Object value) {
    if (value instanceof Number number) {
      checks.between(field, number.doubleValue(), 0, MOST);
    } else if (value instanceof Money money) {
      checks.between(field, money.getAmount().doubleValue(), 0, MOST);
    } else if (value instanceof String text) {
      checks.text(field, text, MOST_CHARACTERS);
    } else if (value instanceof Seq<?> few) {
      checks.entries(field, few, MOST_ENTRIES);
      for (int i = 0; i < few.size(); i++) {
        check(checks, field + "[" + i + "]", few.get(i));
      }
    } else if (value != null) {
      checks.that(canBeNamed(value), field, value.getClass().getName(), Expectation.KNOWN, "value");
    }
  }

  private static boolean canBeNamed(Object value) {
    return value instanceof Service
        || value instanceof Field
        || value instanceof PartnerKind
        || value instanceof ContributionKind
        || value instanceof Topic
        || value instanceof MemberService
        || value instanceof Named
        || value instanceof LocalDate
        || value instanceof LocalTime
        || value instanceof LocalDateTime
        || value instanceof DayOfWeek
        || value instanceof WeeklySpan
        || value instanceof YearMonth
        || value instanceof Locale
        || value instanceof FewerThan
        || value instanceof AtLeast
        || value instanceof HowMany;
  }

  private static Object keptAs(Object value) {
    if (value instanceof Number number) {
      return number.doubleValue();
    }
    return value instanceof Seq<?> few ? kept(few) : value;
  }

  static boolean isGerman(Locale locale) {
    return "de".equals(locale.getLanguage());
  }

  /** A value for a sentence: a number for the pattern to shape, words for everything else. */
  static Object said(Object value, Locale locale) {
    return value instanceof Number ? value : words(value, locale);
  }

  /** Times of the week hold together, of all else it is one or the other. */
  private static String listed(Seq<?> few, Locale locale) {
    List<String> words = few.map(one -> words(one, locale)).distinct().asJava();
    Words joints = LanguageFile.SENTENCES.in(locale);
    return few.head() instanceof WeeklySpan ? joints.and(words) : joints.or(words);
  }

  /** {@code 1,234.50 EUR}, with as many places as the currency has. */
  private static String money(Money money, Locale locale) {
    NumberFormat number = NumberFormat.getNumberInstance(locale);
    number.setMinimumFractionDigits(money.getCurrencyUnit().getDecimalPlaces());
    number.setMaximumFractionDigits(money.getCurrencyUnit().getDecimalPlaces());
    return number.format(money.getAmount()) + " " + money.getCurrencyUnit();
  }

  /** A few values are named one after the other; none are a conversation. */
  private static String words(Object value, Locale locale) {
    Words names = LanguageFile.NAMES.in(locale);
    if (value instanceof Seq<?> few) {
      return few.isEmpty() ? names.plain("talk") : listed(few, locale);
    }
    if (value instanceof Service service) {
      return service.name(locale);
    }
    if (value instanceof Topic topic) {
      return topic.name(locale);
    }
    if (value instanceof Named named) {
      return named.in(locale);
    }
    if (value instanceof LocalDate day) {
      return names.dates("date").format(day);
    }
    if (value instanceof LocalTime time) {
      return names.dates("clock").format(time);
    }
    if (value instanceof LocalDateTime time) {
      return names.dates("dateAndClock").format(time);
    }
    if (value instanceof YearMonth month) {
      return names.dates("month").format(month);
    }
    if (value instanceof Money money) {
      return money(money, locale);
    }
    if (value instanceof DayOfWeek day) {
      return day.getDisplayName(TextStyle.FULL, locale);
    }
    if (value instanceof FewerThan small) {
      return names.say("fewerThan", small.limit());
    }
    if (value instanceof AtLeast some) {
      return names.say("atLeast", some.number());
    }
    if (value instanceof WeeklySpan span) {
      return names.say(
          "weekly",
          words(span.day(), locale),
          words(span.from(), locale),
          words(span.to(), locale));
    }
    if (value instanceof Locale language) {
      return language.getDisplayLanguage(locale);
    }
    return value instanceof Enum<?> one
        ? names.plain(one.getDeclaringClass().getSimpleName() + "." + one.name())
        : value.toString();
  }
}
