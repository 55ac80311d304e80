package de.muetterzentren.wording;

/** A number that is not said (nicht genannte Zahl), lest a small one be reckoned from it. */
public enum HowMany {
  /** One or more (mehrere). */
  SEVERAL,
  /** None or more (nicht gezeigt). */
  NOT_SHOWN
}
