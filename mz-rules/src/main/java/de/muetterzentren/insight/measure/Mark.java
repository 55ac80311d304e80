package de.muetterzentren.insight.measure;

import de.muetterzentren.insight.figure.RecordId;
import de.muetterzentren.insight.release.Cell;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/**
 * What some records add to a measure (Zählung).
 *
 * @param measure the measure
 * @param on the day to which it belongs
 * @param cell what it adds
 * @param records where it comes from, at least one
 */
public record Mark(Measure measure, LocalDate on, Cell cell, Seq<RecordId> records) {}
