package de.muetterzentren.examples.scenario.behaviour;

import de.muetterzentren.model.problem.Checks;

/**
 * What people do when they are asked (Verhalten). Probabilities are added up and kept from 0 to 1.
 * All numbers are assumptions; vary them and see which results stand. The luck of the draw belongs
 * to the request and the person alone: the same person asked for the same says the same under every
 * policy, if everything else is equal.
 *
 * @param accepts how likely somebody says yes, 0 to 1
 * @param differs how far people differ in that: up to so much more or less, 0 to 1
 * @param emergencyMore how much likelier in an emergency, 0 to 1
 * @param familiarMore how much likelier for somebody who is known by helping before, 0 to 1
 * @param tires how much less likely for each hour given in the last four weeks, 0 to 1
 * @param invitedAccepts how likely somebody follows an invitation, 0 to 1
 * @param stepsBack how likely somebody has to take back a yes before the day, 0 to 1
 * @param pausesSpent how likely somebody who pours out takes a pause, each week, 0 to 1
 */
public record Behaviour(
    double accepts,
    double differs,
    double emergencyMore,
    double familiarMore,
    double tires,
    double invitedAccepts,
    double stepsBack,
    double pausesSpent) {
  public Behaviour {
    Checks.begin()
        .between("behaviour.accepts", accepts, 0, 1)
        .between("behaviour.differs", differs, 0, 1)
        .between("behaviour.emergencyMore", emergencyMore, 0, 1)
        .between("behaviour.familiarMore", familiarMore, 0, 1)
        .between("behaviour.tires", tires, 0, 1)
        .between("behaviour.invitedAccepts", invitedAccepts, 0, 1)
        .between("behaviour.stepsBack", stepsBack, 0, 1)
        .between("behaviour.pausesSpent", pausesSpent, 0, 1)
        .done();
  }

  /** Three of five say yes, more in emergencies and to people they know, less when tired. */
  public static Behaviour usual() {
    return new Behaviour(0.6, 0.2, 0.25, 0.1, 0.03, 0.35, 0.03, 0.1);
  }

  /** Everybody always says yes and nobody tires: to see a policy alone. */
  public static Behaviour willing() {
    return new Behaviour(1, 0, 0, 0, 0, 1, 0, 0);
  }

  /** The same, saying yes more or less often. */
  public Behaviour withAccepts(double probability, double upAndDown) {
    return new Behaviour(
        probability,
        upAndDown,
        emergencyMore,
        familiarMore,
        tires,
        invitedAccepts,
        stepsBack,
        pausesSpent);
  }

  /** The same, tiring more or less. */
  public Behaviour withTires(double perHour, double pauses) {
    return new Behaviour(
        accepts, differs, emergencyMore, familiarMore, perHour, invitedAccepts, stepsBack, pauses);
  }

  /** The same, following invitations more or less often. */
  public Behaviour withInvitedAccepts(double probability) {
    return new Behaviour(
        accepts, differs, emergencyMore, familiarMore, tires, probability, stepsBack, pausesSpent);
  }

  /**
   * How likely somebody says yes.
   *
   * @param own what is particular to the person, from −1 to 1; times {@link #differs}
   * @param emergency whether it is an emergency
   * @param familiar whether the asker is known by helping before
   * @param hoursLately hours given in the last four weeks
   */
  public double yes(double own, boolean emergency, boolean familiar, double hoursLately) {
    double probability =
        accepts
            + own * differs
            + (emergency ? emergencyMore : 0)
            + (familiar ? familiarMore : 0)
            - tires * hoursLately;
    return Math.max(0, Math.min(1, probability));
  }
}
