package de.muetterzentren.insight.quality;

import de.muetterzentren.insight.figure.RecordId;
import de.muetterzentren.insight.measure.Measure;
import de.muetterzentren.insight.release.Releases;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/**
 * What a house knows of its own quality (Qualität aus eigener Sicht). Only the report is for
 * others.
 *
 * @param report what may be said outside
 * @param releases what has been released by now; to be kept, and handed to the next look
 * @param records the records that were counted in the period, by measure, withheld or not
 */
public record HouseQuality(
    QualityReport report, Releases releases, Map<Measure, Seq<RecordId>> records) {}
