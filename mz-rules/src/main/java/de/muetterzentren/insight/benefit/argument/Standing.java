package de.muetterzentren.insight.benefit.argument;

/** What the records of some days say of an argument. */
public enum Standing {
  /** They support it (belegt). */
  SUPPORTED,
  /** They could, but do not on these days (in diesen Tagen nicht belegt). */
  NOT_SUPPORTED,
  /** No record can; only people can say (das können nur Menschen sagen). */
  BEYOND_RECORDS
}
