/**
 * Protection of small counts (Geheimhaltung kleiner Zahlen): what points at few people is withheld,
 * and as much beside it as is needed so that nobody can reckon it from sums. § 16 of the German law
 * on federal statistics (BStatG) and the practice of cell suppression; see {@link
 * de.muetterzentren.insight.protection.Protection}.
 *
 * <h2>Who may see what, and what protects it</h2>
 *
 * <p>Most of what insight finds is for the coordinator and names ids. Three things are made to
 * leave a house. Each guards its own small numbers, with five as the least that is shown; they
 * differ because what they guard differs, and none of them can stand in for another:
 *
 * <ul>
 *   <li>The quality report, by {@link de.muetterzentren.insight.release.Releases}: one figure over
 *       time. A span is released once and for good; a year is the sum of its spans that are shown.
 *       So nothing can be reckoned between a year and its quarters, between two quality reports, or
 *       before and after somebody left, as long as the releases are kept and handed in again.
 *   <li>The benefit page, by {@link de.muetterzentren.insight.benefit.guard.SmallCounts}: many
 *       figures of the same days that are parts of one another, some of them no numbers of people
 *       but hours with people behind them. Nothing can be reckoned within one page; {@link
 *       de.muetterzentren.insight.benefit.BenefitReport} itself is exact and for the coordinator.
 *   <li>The association's roll-up, by {@link de.muetterzentren.insight.protection.Protection}: one
 *       table of houses, regions and the whole. Nothing can be reckoned within one table, by
 *       whoever knows all that it shows. It is for any table of this kind.
 * </ul>
 *
 * <p>The network's pictures and files carry no names of people but {@link
 * de.muetterzentren.insight.network.map.Pseudonyms}; a pattern of ties can still tell who is meant
 * to those who know them, so they stay with those who work with the ids.
 *
 * <p>What none of the three guards is the difference between two of them, and between two benefit
 * pages or two roll-ups whose days nearly agree. All three count the same people: the answers of a
 * year on a benefit page less those of the quarters in the quality report are the quarter that was
 * withheld; roles on a benefit page can fill a gap in the roll-up. So a house keeps to whole
 * calendar years for pages and roll-ups, and where a number is withheld in one of them, hands out
 * the other only for other days.
 */
@NullMarked
package de.muetterzentren.insight.protection;

import org.jspecify.annotations.NullMarked;
