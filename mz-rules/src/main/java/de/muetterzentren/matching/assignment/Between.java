package de.muetterzentren.matching.assignment;

/**
 * What one person can do together where it is only known from both sides: some sets that surely go
 * together, and among others all that might. Chooses from the first, and bounds by the second.
 */
public final class Between implements Schedules {
  private final Schedules surely;
  private final Schedules might;

  /**
   * Two views of the same options.
   *
   * @param surely sets that go together
   * @param might at least all sets that go together
   */
  public Between(Schedules surely, Schedules might) {
    this.surely = surely;
    this.might = might;
  }

  @Override
  public int options() {
    return surely.options();
  }

  @Override
  public int task(int option) {
    return surely.task(option);
  }

  @Override
  public long worth(int option) {
    return surely.worth(option);
  }

  @Override
  public long best(long[] gains, int[] chosen) {
    return surely.best(gains, chosen);
  }

  @Override
  public long bound(long[] gains) {
    return might.bound(gains);
  }

  @Override
  public boolean exact() {
    return false;
  }
}
