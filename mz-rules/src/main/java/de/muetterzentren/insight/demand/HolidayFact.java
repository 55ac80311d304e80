package de.muetterzentren.insight.demand;

import de.muetterzentren.model.centre.DemandPolicy;
import de.muetterzentren.wording.Named;

/**
 * An offer with a rule for holidays, and what is asked for in the weeks in which it rests and in
 * which it does not. Of a week, all who asked by a request count once, or the strokes of the
 * largest entry of a tally list, whichever is more.
 *
 * @param name how the offer is called in sentences
 * @param policy of the house
 * @param restingWeeks how many weeks it rests because of holidays
 * @param askedWhileResting the most families in one of these weeks
 * @param askedElse the most families in one of the other weeks
 * @param unknownDays on how many days it is not known whether there are holidays that matter
 */
public record HolidayFact(
    Named name,
    DemandPolicy policy,
    int restingWeeks,
    int askedWhileResting,
    int askedElse,
    int unknownDays) {}
