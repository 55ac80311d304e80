package de.muetterzentren.examples.scenario.world;

import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.CaredFor;
import de.muetterzentren.model.request.Continuity;
import de.muetterzentren.model.request.Occasion;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.StartWindow;
import de.muetterzentren.model.request.Urgency;
import de.muetterzentren.model.request.When;
import de.muetterzentren.model.service.Services;
import io.vavr.collection.Array;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * What families need in a week. Assumptions beside {@link Needs}: everyday requests come from
 * Monday to Friday, take one to three hours and begin between 8 and 17; a flexible one may be met
 * on any of four days. Emergencies come on any day, take three to six hours and begin on the same
 * day or, more often, on the next morning.
 */
public final class WeekOfNeeds {
  private static final int FLEXIBLE_DAYS = 4;
  private static final double SAME_DAY = 0.3;
  private static final double FAMILIAR_MATTERS = 0.3;
  private static final double WEEKS_OF_YEAR = 365.25 / 7;
  private static final int MIDDLE_OF_JANUARY = 15;

  private final Streams streams;
  private final Needs needs;
  private final ZoneId zone;
  private final int week;
  private final LocalDate monday;
  private final double illness;

  /**
   * A week.
   *
   * @param week its number, from 1
   * @param times how many times as often as usual emergencies come
   */
  public WeekOfNeeds(
      Streams streams, Needs needs, ZoneId zone, int week, LocalDate monday, double times) {
    this.streams = streams;
    this.needs = needs;
    this.zone = zone;
    this.week = week;
    this.monday = monday;
    double wave = 1 + needs.waves() * (2 * streams.uniform(Concern.ILLNESS, week) - 1);
    this.illness = season(monday, needs.winter()) * wave * times;
  }

  /** How many times as often as in the mean of the year emergencies come. */
  static double season(LocalDate day, double winter) {
    double year = (day.getDayOfYear() - MIDDLE_OF_JANUARY) / 365.25;
    return 1 + winter * StrictMath.cos(2 * Math.PI * year);
  }

  /** The requests of a family that come in this week. */
  public List<Coming> of(Family family) {
    List<Coming> coming = new ArrayList<>();
    for (int i = 0; i < family.adults().size(); i++) {
      SplittableRandom random = streams.of(Concern.EVERYDAY, family.number(), i, week);
      int number = Streams.poisson(needs.requestsAWeek(), random.nextDouble());
      for (int n = 1; n <= number; n++) {
        coming.add(everyday(family, family.adults().get(i), n, random.split()));
      }
    }
    SplittableRandom random = streams.of(Concern.EMERGENCY, family.number(), week);
    int number =
        Streams.poisson(needs.emergenciesAYear() / WEEKS_OF_YEAR * illness, random.nextDouble());
    for (int n = 1; n <= number; n++) {
      coming.add(emergency(family, n, random.split()));
    }
    return coming;
  }

  private Coming everyday(Family family, Participant asker, int n, SplittableRandom random) {
    LocalDate came = monday.plusDays(random.nextInt(5));
    LocalDate first = came.plusDays(1L + random.nextInt(needs.mostLeadDays()));
    Duration duration = Duration.ofMinutes(30L * (2 + random.nextInt(5)));
    int halfHour = 16 + random.nextInt(19);
    boolean flexible = random.nextDouble() < needs.flexibleShare();
    CareRequest request =
        CareRequest.builder()
            .id(id("", asker.id().value(), n))
            .centre(family.house())
            .asker(asker.id())
            .service(Families.everyday(random))
            .when(
                flexible
                    ? new When.Flexible(
                        Array.range(0, FLEXIBLE_DAYS).map(later -> window(first.plusDays(later))),
                        duration)
                    : When.at(first.atTime(halfHour / 2, halfHour % 2 * 30).atZone(zone), duration))
            .caredFor(CaredFor.children(Math.max(1, family.children())))
            .continuity(
                random.nextDouble() < FAMILIAR_MATTERS ? Continuity.MATTERS : Continuity.OPEN)
            .build();
    return new Coming(request, came);
  }

  private StartWindow window(LocalDate day) {
    return new StartWindow(day.atTime(8, 0).atZone(zone), day.atTime(17, 0).atZone(zone));
  }

  private Coming emergency(Family family, int n, SplittableRandom random) {
    LocalDate came = monday.plusDays(random.nextInt(7));
    boolean sameDay = random.nextDouble() < SAME_DAY;
    int hour = sameDay ? 12 + random.nextInt(5) : 7 + random.nextInt(5);
    LocalDate on = sameDay ? came : came.plusDays(1);
    Participant asker = family.adults().get(random.nextInt(family.adults().size()));
    CareRequest request =
        CareRequest.builder()
            .id(id("e", asker.id().value(), n))
            .centre(family.house())
            .asker(asker.id())
            .service(Services.EMERGENCY_CHILDCARE)
            .when(
                When.at(on.atTime(hour, 0).atZone(zone), Duration.ofHours(3L + random.nextInt(4))))
            .caredFor(CaredFor.children(Math.max(1, family.children())))
            .urgency(Urgency.EMERGENCY)
            .occasion(random.nextInt(4) == 0 ? Occasion.HOSPITAL : Occasion.ILLNESS)
            .build();
    return new Coming(request, came);
  }

  private RequestId id(String kind, String asker, int n) {
    return RequestId.of(String.format(Locale.ROOT, "w%04d-%s-%s%d", week, asker, kind, n));
  }
}
