package de.muetterzentren.matching.remedy;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.participant.Participant;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.participant.Proof;
import de.muetterzentren.model.participant.ProofId;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.threeten.extra.Interval;

/**
 * A change of what a helper, or a contact person of a house, has set: a question that one may ask
 * this person, who is free to say no. Only the coordinator and this person may see it.
 */
public sealed interface HelperChange extends Change {
  /** Whom to ask. */
  ParticipantId helper();

  /**
   * The helper with this change.
   *
   * @throws InvalidValueException if there can be no such helper
   */
  Participant applyTo(Participant helper);

  /** The question to the helper, a sentence. */
  String question(Locale locale);

  @Override
  default Validation<Seq<Problem>, Community> apply(Community community, RequestId request) {
    return community
        .participants()
        .get(helper())
        .toValidation(
            () -> Problems.one(Problem.of("helper", helper(), Expectation.KNOWN, "participant")))
        .flatMap(person -> Problems.caught(() -> applyTo(person)))
        .flatMap(community::with);
  }

  /** What and of whom. */
  record Subject(Class<?> kind, ParticipantId helper, Option<ProofId> proof) {}

  @Override
  default Object subject() {
    return new Subject(getClass(), helper(), Option.none());
  }

  @Override
  default double amount() {
    return effort();
  }

  /**
   * Goes further this time. Its effort is the time that the ways there and back take longer.
   *
   * @param helper whom to ask
   * @param radiusKm the new furthest way in km; none if it stays
   * @param longestWay the new longest way; none if it stays
   * @param more how much longer the ways there and back take
   */
  record GoFurther(
      ParticipantId helper, Option<Double> radiusKm, Option<Duration> longestWay, Duration more)
      implements HelperChange {
    @Override
    public Participant applyTo(Participant person) {
      return person.withMobility(
          person
              .mobility()
              .withRadiusKm(radiusKm.orElse(person.mobility().radiusKm()))
              .withLongestWay(longestWay.orElse(person.mobility().longestWay())));
    }

    @Override
    public int effort() {
      return (int) more.plusSeconds(59).toMinutes();
    }

    @Override
    public String text(Locale locale) {
      return said(locale, "ask.further");
    }

    @Override
    public String question(Locale locale) {
      return said(locale, "question.further");
    }

    private String said(Locale locale, String key) {
      Wording say = Wording.in(locale);
      return radiusKm.isDefined()
          ? say.text(key + ".km", helper, radiusKm.get())
          : say.text(key + ".way", helper, say.duration(longestWay.getOrElse(Duration.ZERO)));
    }
  }

  /**
   * Is free in addition, ways included where the helper wants that. Its effort are the minutes in
   * which the helper is not free yet.
   *
   * @param helper whom to ask
   * @param spans when
   * @param zone the zone in which people read them
   * @param more how much of it is not free yet
   */
  record BeFree(ParticipantId helper, Seq<Interval> spans, ZoneId zone, Duration more)
      implements HelperChange {
    @Override
    public Participant applyTo(Participant person) {
      return person.withAvailability(
          person.availability().map(free -> free.withOnce(free.once().appendAll(spans))));
    }

    @Override
    public int effort() {
      return (int) Math.min(Integer.MAX_VALUE / 8, more.plusSeconds(59).toMinutes());
    }

    @Override
    public String text(Locale locale) {
      Wording say = Wording.in(locale);
      return say.text("ask.free", helper, say.spans(spans, zone));
    }

    @Override
    public String question(Locale locale) {
      Wording say = Wording.in(locale);
      return say.text("question.free", helper, say.spans(spans, zone));
    }
  }

  /**
   * Is in a house as a contact person, so that others can help there. Its effort are the minutes.
   *
   * @param helper which contact person to ask
   * @param house the public name of the house
   * @param spans when nobody else is there
   * @param zone the zone in which people read them
   */
  record BeThere(ParticipantId helper, String house, Seq<Interval> spans, ZoneId zone)
      implements HelperChange {
    @Override
    public Participant applyTo(Participant person) {
      return person.withAvailability(
          person.availability().map(free -> free.withOnce(free.once().appendAll(spans))));
    }

    @Override
    public int effort() {
      Duration all = spans.map(Interval::toDuration).fold(Duration.ZERO, Duration::plus);
      return (int) Math.min(Integer.MAX_VALUE / 8, all.plusSeconds(59).toMinutes());
    }

    @Override
    public String text(Locale locale) {
      Wording say = Wording.in(locale);
      return say.text("ask.there", helper, say.spans(spans, zone), house);
    }

    @Override
    public String question(Locale locale) {
      Wording say = Wording.in(locale);
      return say.text("question.there", helper, say.spans(spans, zone), house);
    }
  }

  /**
   * Gives more hours in a week. Its effort are the minutes beyond the limit.
   *
   * @param helper whom to ask
   * @param hoursPerWeek how many in all, at most 168
   * @param more how many more hours than now
   */
  record MoreHours(ParticipantId helper, double hoursPerWeek, double more) implements HelperChange {
    @Override
    public Participant applyTo(Participant person) {
      return person.withBoundaries(person.boundaries().withHoursPerWeek(Option.of(hoursPerWeek)));
    }

    @Override
    public int effort() {
      return (int) Math.ceil(more * 60);
    }

    @Override
    public String text(Locale locale) {
      return Wording.in(locale).text("ask.hours", helper, hoursPerWeek);
    }

    @Override
    public String question(Locale locale) {
      return Wording.in(locale).text("question.hours", helper, hoursPerWeek);
    }
  }

  /**
   * Shows a proof to the house, which helps to get it. Its effort is that of four hours.
   *
   * @param helper who
   * @param proof which
   * @param by the day by which the house has to see it
   */
  record GetProof(ParticipantId helper, ProofId proof, LocalDate by) implements HelperChange {
    @Override
    public Participant applyTo(Participant person) {
      return person.withProofs(Array.ofAll(person.proofs()).append(Proof.of(proof, by)));
    }

    @Override
    public int effort() {
      return 240;
    }

    @Override
    public String text(Locale locale) {
      Wording say = Wording.in(locale);
      return say.text("ask.proof", helper, proof, say.day(by));
    }

    @Override
    public String question(Locale locale) {
      Wording say = Wording.in(locale);
      return say.text("question.proof", helper, proof, say.day(by));
    }

    @Override
    public Object subject() {
      return new Subject(getClass(), helper, Option.of(proof));
    }
  }
}
