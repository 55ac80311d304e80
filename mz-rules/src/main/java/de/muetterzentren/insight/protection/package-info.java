/**
 * Protection of small counts (Geheimhaltung kleiner Zahlen): what points at few people is withheld,
 * and each sum that would tell it. § 16 of the German law on federal statistics (BStatG); see
 * {@link de.muetterzentren.insight.protection.Protection}.
 *
 * <h2>Who may see what, and what protects it</h2>
 *
 * <p>Most of what insight finds is for the coordinator and names ids. Three things are made to
 * leave a house, with five as the least that is shown: the quality report, the benefit page, the
 * association's roll-up. They count the same people, so they are not guarded each by itself. All
 * three read the sheets of one book, {@link de.muetterzentren.insight.release.Releases}, which the
 * house keeps and hands to each of them:
 *
 * <ul>
 *   <li>A sheet is filled in once. What comes in later, or is taken out because somebody left,
 *       changes nothing that was shown; so nothing can be reckoned between two reports of the same
 *       days.
 *   <li>How often something was (visits, answers, talks) is counted by spans, quarters if nothing
 *       else is said, and each count is shown or not by itself. A year is the sum of what is shown
 *       of its quarters, in the quality report and on the page ({@code at least 119 times}).
 *   <li>People are counted by calendar year, each once in their own house. By roles they are shown
 *       or not by one rule, {@link de.muetterzentren.insight.sheet.Roles}, alike on the page, in
 *       the quality report and in the row of the house in the roll-up.
 *   <li>For whom it was good is only said where not all but few of those who gave or received said
 *       it, and whose requests all found somebody where there are not a few more requests than
 *       people who asked: the few would tell how few asked twice. How far a number of visits can be
 *       trusted follows from its weeks, so it is only said where none of these is small ({@link
 *       de.muetterzentren.insight.sheet.Weeks}).
 *   <li>Which measures are named, and who was not asked for a year, is read from the book too
 *       ({@link de.muetterzentren.insight.sheet.Asked}): one talk that is noted late changes no
 *       report.
 *   <li>The other figures of the page are of a calendar year and stand nowhere else; {@link
 *       de.muetterzentren.insight.benefit.guard.SmallCounts} guards them among themselves: parts,
 *       parts of parts, what two families say of the same, how often something was given for a
 *       service beside how often each kind of help was, and from how many records they come.
 *   <li>How many are new is not said where few of earlier years are gone, for the pages of all
 *       years together would tell it ({@link de.muetterzentren.insight.sheet.Gone}).
 *   <li>The roll-up takes the rows of its houses as they are and shows a sum only where all below
 *       it is shown, else at least how much that is ({@link
 *       de.muetterzentren.insight.protection.ShownCounts#sum}): it tells nothing that the houses do
 *       not. How many did nothing yet stands in no report of a house; each of these counts stands
 *       by itself ({@link de.muetterzentren.insight.protection.Protection#showColumn}). A year is
 *       rolled up once, and a house by one association.
 * </ul>
 *
 * <p>Tests attack it: they go through all small houses, and for those who did nothing yet all small
 * associations, and keep those of which all that is shown would be the same, by whoever knows how
 * it is made.
 *
 * <p>The network's pictures and files carry no names of people but {@link
 * de.muetterzentren.insight.network.map.Pseudonyms}; a pattern of ties can still tell who is meant
 * to those who know them, so they stay with those who work with the ids.
 *
 * <h2>What it does not do</h2>
 *
 * <p>It does not protect against those who know some of the numbers from elsewhere, such as how
 * often each of the people of a house gave. It does not hide that somebody gave or received more
 * than once: twenty times given by nineteen people tell that one of them gave twice, but not who,
 * not what, and nothing that the others did not do as well. To ask twice is another thing, for a
 * need is nobody else's business, so that is hidden. Nor is it made against a house that does not
 * keep its releases and hands out two different reports of one year. A span before the first one
 * released can still be released later, with what has been noted since. What two houses show of
 * somebody who helps in both has not been attacked.
 */
@NullMarked
package de.muetterzentren.insight.protection;

import org.jspecify.annotations.NullMarked;
