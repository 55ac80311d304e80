package de.muetterzentren.examples.scenario.event;

import de.muetterzentren.model.problem.Checks;

/** Something that happens at the beginning of a week, before anybody asks. Immutable. */
public sealed interface Event {
  /**
   * Families move away (Familien ziehen weg), drawn among those who take part; all their people.
   * Where fewer are there, all of them.
   *
   * @param number how many families, 1 to 100,000
   */
  record FamiliesMoveAway(int number) implements Event {
    public FamiliesMoveAway {
      Checks.begin().between("familiesMoveAway", (long) number, 1, 100_000).done();
    }
  }

  /**
   * Families arrive (Familien ziehen zu).
   *
   * @param number how many families, 1 to 100,000
   */
  record FamiliesArrive(int number) implements Event {
    public FamiliesArrive {
      Checks.begin().between("familiesArrive", (long) number, 1, 100_000).done();
    }
  }

  /**
   * Another house opens (ein weiteres Haus öffnet) in the first town, with families of its own who
   * arrive with it.
   *
   * @param families how many families, 1 to 100,000
   * @param km how far from the first house, 0 to 200
   */
  record HouseOpens(int families, double km) implements Event {
    public HouseOpens {
      Checks.begin()
          .between("houseOpens.families", (long) families, 1, 100_000)
          .between("houseOpens.km", km, 0, 200)
          .done();
    }
  }

  /**
   * From now on houses help each other in another way.
   *
   * @param how in which way
   */
  record HousesHelp(Neighbours how) implements Event {
    public HousesHelp {
      Checks.given("how", how);
    }
  }

  /**
   * People join an emergency service (Notdienst) of every house: each may be asked at any hour, for
   * emergency childcare alone, within some km.
   *
   * @param helpers how many people for each house, 1 to 10,000
   * @param km how far they go, more than 0 to 200
   */
  record EmergencyService(int helpers, double km) implements Event {
    public EmergencyService {
      Checks.begin()
          .between("emergencyService.helpers", (long) helpers, 1, 10_000)
          .between("emergencyService.km", km, Double.MIN_VALUE, 200)
          .done();
    }
  }

  /**
   * Illness goes round (Krankheitswelle): emergencies come more often for some weeks.
   *
   * @param times how many times as often, 0 to 100
   * @param weeks for how many weeks, 1 to 520
   */
  record IllnessWave(double times, int weeks) implements Event {
    public IllnessWave {
      Checks.begin()
          .between("illnessWave.times", times, 0, 100)
          .between("illnessWave.weeks", (long) weeks, 1, 520)
          .done();
    }
  }

  /**
   * People take a pause (Menschen pausieren), drawn among those who take part.
   *
   * @param people how many, 1 to 100,000
   * @param weeks for how many weeks, 1 to 520
   */
  record PeoplePause(int people, int weeks) implements Event {
    public PeoplePause {
      Checks.begin()
          .between("peoplePause.people", (long) people, 1, 100_000)
          .between("peoplePause.weeks", (long) weeks, 1, 520)
          .done();
    }
  }
}
