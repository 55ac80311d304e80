package de.muetterzentren.examples.scenario.progress;

/** Tells nobody. */
record Silent() implements Progress {
  @Override
  public void begins(String what, long steps) {}

  @Override
  public void step() {}

  @Override
  public void ends() {}
}
