package de.muetterzentren.insight.json;

import de.muetterzentren.insight.finding.Remark;
import de.muetterzentren.model.json.format.Field;
import de.muetterzentren.model.json.format.ListFormat;
import de.muetterzentren.model.json.format.ObjectFormat;
import de.muetterzentren.model.json.format.Scalar;
import de.muetterzentren.wording.json.SaidValueFormat;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Locale;

/**
 * What a rule said as JSON. Sentences are written in one language for people; they follow from the
 * other fields and are not read back.
 */
final class RemarkFormat {
  private RemarkFormat() {}

  /** With sentences in German or English. */
  static ObjectFormat<Remark> in(Locale locale) {
    return ObjectFormat.of(
        "Remark",
        "What a rule said.",
        (rule, values, text, toPerson) -> new Remark(rule, Array.ofAll(values)),
        Field.<Remark, String>required(
            "rule", Scalar.text(), Remark::rule, "The name of the rule; one of the library."),
        Field.<Remark, Seq<Object>>defaulted(
            "values",
            ListFormat.seq(SaidValueFormat.VALUE),
            Remark::values,
            Array.empty(),
            "What its sentences name."),
        Field.<Remark, String>defaulted(
            "text", Scalar.text(), one -> one.text(locale), "", "The same for people."),
        Field.<Remark, String>defaulted(
            "toPerson",
            Scalar.text(),
            one -> one.toPerson(locale),
            "",
            "The same in kind words, to the person concerned."));
  }
}
