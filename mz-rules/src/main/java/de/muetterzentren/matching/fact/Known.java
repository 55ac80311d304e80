package de.muetterzentren.matching.fact;

/** Whether something is so, as far as it is known. */
public enum Known {
  /** It is known to be so (ja). */
  YES,
  /** It is known not to be so (nein). */
  NO,
  /** Nobody has said (nicht bekannt). */
  NOT_KNOWN;

  /** What a fact says. */
  public static Known of(boolean so) {
    return so ? YES : NO;
  }
}
