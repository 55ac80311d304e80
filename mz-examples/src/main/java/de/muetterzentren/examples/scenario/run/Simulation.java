package de.muetterzentren.examples.scenario.run;

import de.muetterzentren.examples.scenario.result.ScenarioRun;

/** Lives through the weeks of a scenario. */
public final class Simulation {
  private Simulation() {}

  /**
   * One run.
   *
   * @param setting all that it depends on
   * @param weekDone told after every week
   */
  public static ScenarioRun run(Setting setting, Runnable weekDone) {
    throw new UnsupportedOperationException("not there yet");
  }
}
