package de.muetterzentren.insight.network;

import de.muetterzentren.model.problem.Checks;

/**
 * From when on something of the network is spoken of.
 *
 * @param hardlyConnected with how many other people somebody is tied at most who is hardly
 *     connected (kaum verbunden), 0 to 10
 * @param cutOff how many others somebody's falling ill or the end of a tie must at least cut off to
 *     be named, 1 to 1,000
 */
public record NetworkLimits(int hardlyConnected, int cutOff) {
  private static final NetworkLimits STANDARD = new NetworkLimits(2, 2);

  public NetworkLimits {
    Checks.begin()
        .between("hardlyConnected", (long) hardlyConnected, 0, 10)
        .between("cutOff", (long) cutOff, 1, 1_000)
        .done();
  }

  /** None, one or two other people; two or more cut off. */
  public static NetworkLimits standard() {
    return STANDARD;
  }
}
