package de.muetterzentren.insight.benefit;

import de.muetterzentren.insight.release.Releases;

/**
 * What a house did in a calendar year (Nutzen eines Jahres).
 *
 * @param report the exact figures as they are now, for the coordinator
 * @param forOthers what may be said to others, as it was released
 * @param releases what has been released by now; to be kept, and handed to the next look
 */
public record HouseBenefit(BenefitReport report, PublicBenefit forOthers, Releases releases) {}
