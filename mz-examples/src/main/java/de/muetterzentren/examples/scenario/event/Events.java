package de.muetterzentren.examples.scenario.event;

/** Events by name, to be written into a scenario: {@code inWeek(20, familiesMoveAway(5))}. */
public final class Events {
  private static final double USUAL_KM = 15;

  private Events() {}

  /** So many families move away. */
  public static Event familiesMoveAway(int number) {
    return new Event.FamiliesMoveAway(number);
  }

  /** So many families arrive. */
  public static Event familiesArrive(int number) {
    return new Event.FamiliesArrive(number);
  }

  /** Another house opens so far from the first, with so many families. */
  public static Event houseOpens(int families, double km) {
    return new Event.HouseOpens(families, km);
  }

  /** From now on houses help each other in this way. */
  public static Event housesHelp(Neighbours how) {
    return new Event.HousesHelp(how);
  }

  /** So many people for each house may be asked in emergencies at any hour, within 15 km. */
  public static Event emergencyService(int helpers) {
    return new Event.EmergencyService(helpers, USUAL_KM);
  }

  /** Emergencies come so many times as often for so many weeks. */
  public static Event illnessWave(double times, int weeks) {
    return new Event.IllnessWave(times, weeks);
  }

  /** So many people take a pause of so many weeks. */
  public static Event peoplePause(int people, int weeks) {
    return new Event.PeoplePause(people, weeks);
  }
}
