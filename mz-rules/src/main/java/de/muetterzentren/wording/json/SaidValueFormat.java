package de.muetterzentren.wording.json;

import de.muetterzentren.model.association.MemberService;
import de.muetterzentren.model.cafe.Topic;
import de.muetterzentren.model.contribution.ContributionKind;
import de.muetterzentren.model.json.CafeFormats;
import de.muetterzentren.model.json.LanguageFormats;
import de.muetterzentren.model.json.MoneyFormats;
import de.muetterzentren.model.json.ServiceFormats;
import de.muetterzentren.model.json.TimetableFormats;
import de.muetterzentren.model.json.format.ChoiceFormat;
import de.muetterzentren.model.json.format.Definitions;
import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.Format;
import de.muetterzentren.model.json.format.JsonPath;
import de.muetterzentren.model.json.format.JsonValue;
import de.muetterzentren.model.json.format.ListFormat;
import de.muetterzentren.model.json.format.Numbers;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.json.format.Reading;
import de.muetterzentren.model.json.format.Scalar;
import de.muetterzentren.model.json.format.Times;
import de.muetterzentren.model.network.PartnerKind;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.service.Service;
import de.muetterzentren.model.time.WeeklySpan;
import de.muetterzentren.wording.AtLeast;
import de.muetterzentren.wording.FewerThan;
import de.muetterzentren.wording.HowMany;
import de.muetterzentren.wording.Named;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.joda.money.Money;

/**
 * What the sentence of a rule names: {@code 2.5}, {@code "p-17"}, {@code {"date":"2026-11-23"}}, a
 * service, or a list of these.
 */
public final class SaidValueFormat implements Format<Object> {
  /** The only one. */
  public static final SaidValueFormat VALUE = new SaidValueFormat();

  private static final Format<Seq<Object>> FEW = ListFormat.seq(VALUE);
  private static final Format<String> TEXT = Scalar.text();
  private static final Scalar<LocalDateTime> LOCAL =
      Scalar.of(
          LocalDateTime::parse,
          LocalDateTime::toString,
          "^[+-]?\\d{4,10}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?$",
          Expectation.LOCAL_DATE_TIME);

  private static final ChoiceFormat<Object> OBJECT =
      ChoiceFormat.<Object>byField()
          .or("id", Service.class, ServiceFormats.SERVICE)
          .or(
              "inGerman",
              Named.class,
              ObjectFormat.of(
                  "SaidNamed",
                  "What a sentence names by a text of its own.",
                  Named::new,
                  Field.required("inGerman", TEXT, Named::german, "In German."),
                  Field.required("inEnglish", TEXT, Named::english, "In English.")))
          .or("date", LocalDate.class, only("Date", "date", Times.DATE))
          .or("time", LocalTime.class, only("Time", "time", Times.TIME))
          .or("dateTime", LocalDateTime.class, only("DateTime", "dateTime", LOCAL))
          .or("month", YearMonth.class, only("Month", "month", Times.YEAR_MONTH))
          .or("money", Money.class, only("Money", "money", MoneyFormats.MONEY))
          .or("weekday", DayOfWeek.class, only("Weekday", "weekday", Times.DAY_OF_WEEK))
          .or("day", WeeklySpan.class, TimetableFormats.WEEKLY_SPAN)
          .or("language", Locale.class, only("Language", "language", LanguageFormats.LANGUAGE))
          .or(
              "offerField",
              de.muetterzentren.model.service.Field.class,
              only(
                  "OfferField",
                  "offerField",
                  Scalar.name(de.muetterzentren.model.service.Field.class)))
          .or(
              "fewerThan",
              FewerThan.class,
              ObjectFormat.of(
                  "SaidFewerThan",
                  "A number that is only said to be small.",
                  FewerThan::new,
                  Field.required("fewerThan", Numbers.WHOLE, FewerThan::limit, "The limit.")))
          .or(
              "atLeast",
              AtLeast.class,
              ObjectFormat.of(
                  "SaidAtLeast",
                  "A number of which only a part can be said.",
                  AtLeast::new,
                  Field.<AtLeast, Long>required(
                      "atLeast", Numbers.LONG, AtLeast::number, "So many, or more.")))
          .or("howMany", HowMany.class, only("HowMany", "howMany", Scalar.name(HowMany.class)))
          .or(
              "partnerKind",
              PartnerKind.class,
              only("PartnerKind", "partnerKind", Scalar.name(PartnerKind.class)))
          .or(
              "contributionKind",
              ContributionKind.class,
              only("ContributionKind", "contributionKind", Scalar.name(ContributionKind.class)))
          .or(
              "memberService",
              MemberService.class,
              only("MemberService", "memberService", Scalar.name(MemberService.class)))
          .or("topic", Topic.class, only("Topic", "topic", CafeFormats.TOPIC));

  private SaidValueFormat() {}

  private static <T> ObjectFormat<T> only(String type, String name, Format<T> format) {
    return ObjectFormat.of(
        "Said" + type,
        "What a sentence names.",
        Function.<T>identity()::apply,
        Field.<T, T>required(name, format, Function.identity(), "The value."));
  }

  @Override
  public Option<Object> read(JsonValue json, JsonPath path, Reading reading) {
    if (json instanceof JsonValue.Values) {
      return Option.narrow(FEW.read(json, path, reading));
    }
    if (json instanceof JsonValue.Fields) {
      return OBJECT.read(json, path, reading);
    }
    return json instanceof JsonValue.Text
        ? Option.narrow(TEXT.read(json, path, reading))
        : Option.narrow(Numbers.ANY.read(json, path, reading));
  }

  @Override
  @SuppressWarnings("unchecked") // checked when the remark was made
  public JsonValue write(Object value) {
    if (value instanceof Seq<?> few) {
      return FEW.write((Seq<Object>) few);
    }
    if (value instanceof Double number) {
      return Numbers.ANY.write(number);
    }
    return value instanceof String text ? TEXT.write(text) : OBJECT.write(value);
  }

  @Override
  public JsonValue schema(Definitions definitions) {
    JsonValue one =
        JsonValue.object(
            Map.of(
                "oneOf",
                JsonValue.list(
                    Array.of(
                        Numbers.ANY.schema(definitions),
                        TEXT.schema(definitions),
                        OBJECT.schema(definitions)))));
    return JsonValue.object(
        Map.of(
            "anyOf",
            JsonValue.list(
                Array.of(
                    one,
                    JsonValue.object(
                        new java.util.TreeMap<>(
                            Map.of("type", JsonValue.of("array"), "items", one)))))));
  }
}
