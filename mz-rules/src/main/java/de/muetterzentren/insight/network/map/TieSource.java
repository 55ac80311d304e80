package de.muetterzentren.insight.network.map;

/** From what it is known that two are tied. */
public enum TieSource {
  /** One gave the other something, counted by contributions that hold (Beitrag). */
  CONTRIBUTION,
  /** Both have said yes to help that one asked for, counted by pledges (Zusage). */
  PLEDGE,
  /**
   * Both carry an offer of a house, or one is there for people in it, counted by offers and houses
   * (gemeinsames Angebot).
   */
  OFFER,
  /**
   * A house referred somebody to a partner, or somebody went along: the asker and the house are
   * tied with the partner, and who went along with the asker; counted by referrals (Vermittlung).
   */
  REFERRAL,
  /**
   * Both are known to have been at the same gathering, or one was and it was at the other, a house,
   * or the other gave an expert input there; counted by gatherings (Treffen).
   */
  GATHERING
}
