package de.muetterzentren.model.funding;

/**
 * What money is for (Zweck). In the order in which money is reckoned to be spent where it does not
 * suffice: first what keeps the doors open.
 */
public enum Purpose {
  /** Rent (Miete). */
  RENT,
  /** Heating, electricity, water, cleaning (Betriebskosten). */
  RUNNING_COSTS,
  /** Insurance (Versicherungen). */
  INSURANCE,
  /** Staff (Personal). */
  STAFF,
  /** Food for the lunch table and the café (Lebensmittel). */
  FOOD,
  /** Materials (Material). */
  MATERIALS,
  /** Training (Fortbildung). */
  TRAINING,
  /** Any other (Sonstiges). */
  OTHER
}
