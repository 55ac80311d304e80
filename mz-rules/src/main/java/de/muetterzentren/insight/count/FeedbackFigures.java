package de.muetterzentren.insight.count;

import de.muetterzentren.insight.figure.FigureKind;
import de.muetterzentren.insight.figure.RecordId;
import de.muetterzentren.insight.measure.Mark;
import de.muetterzentren.insight.measure.Marks;
import de.muetterzentren.insight.measure.Measures;
import de.muetterzentren.insight.release.Cell;
import de.muetterzentren.insight.release.ReportPeriod;
import de.muetterzentren.model.tally.Tally;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.util.List;

/**
 * What people said, and how many came, counted as quality counts it: a list or a sheet of answers
 * belongs to the last of its days. Nobody is named in any of it.
 */
final class FeedbackFigures {
  private FeedbackFigures() {}

  static void of(HouseRecords records, Counted counted) {
    Seq<Mark> marks =
        Marks.ofFeedback(records.community, records.house.id(), ReportPeriod.YEAR)
            .all()
            .filter(mark -> records.days.contains(mark.on()));
    visits(marks.filter(mark -> mark.measure().equals(Measures.USES)), counted);
    answers(marks.filter(mark -> Measures.isContent(mark.measure())), counted);
    List<Tally> asked =
        records
            .community
            .tallies()
            .values()
            .toJavaStream()
            .filter(
                one -> one.centre().equals(records.house.id()) && records.days.contains(one.on()))
            .toList();
    counted.note(
        FigureKind.TALLIED,
        BigDecimal.valueOf(asked.stream().mapToLong(Tally::asked).sum()),
        0,
        Array.ofAll(asked).map(RecordId::of));
    Seq<RecordId> talks = records(marks.filter(mark -> Measures.isTalk(mark.measure())));
    counted.note(FigureKind.TALKS, talks.size(), 0, talks);
  }

  private static void visits(Seq<Mark> uses, Counted counted) {
    long people = uses.map(mark -> ((Cell.Count) mark.cell()).number()).sum().longValue();
    counted.note(FigureKind.VISITS, BigDecimal.valueOf(people), 0, records(uses));
  }

  private static void answers(Seq<Mark> content, Counted counted) {
    Seq<Cell.Share> shares = content.map(mark -> (Cell.Share) mark.cell());
    counted.note(
        FigureKind.ANSWERS,
        BigDecimal.valueOf(shares.map(Cell.Share::all).sum().longValue()),
        0,
        records(content));
    counted.note(
        FigureKind.CONTENT_ANSWERS,
        BigDecimal.valueOf(shares.map(Cell.Share::good).sum().longValue()),
        0,
        records(content));
  }

  private static Seq<RecordId> records(Seq<Mark> marks) {
    return marks.flatMap(Mark::records);
  }
}
