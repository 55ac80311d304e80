package de.muetterzentren.balancing.fact;

/** How give and take flow between a house and another house or a partner. */
public enum TieKind {
  /** Both give and both receive (gegenseitig): win-win. */
  MUTUAL,
  /** The house has only given (nur gegeben). */
  ONLY_GIVES,
  /** The house has only received (nur bekommen). */
  ONLY_RECEIVES
}
