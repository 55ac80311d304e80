package de.muetterzentren.examples.scenario.event;

/** How houses of one scenario help each other (wie Häuser einander helfen). */
public enum Neighbours {
  /** Not at all: everybody helps at their own house only. */
  APART,
  /** In emergencies, as the library widens the search step by step. */
  IN_EMERGENCIES,
  /** Always, as far as people's own ways reach. */
  ALWAYS
}
