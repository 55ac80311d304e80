package de.muetterzentren.model.cafe;

import de.muetterzentren.model.DomainStyle;
import de.muetterzentren.model.contribution.Party;
import de.muetterzentren.model.offer.OfferId;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/** That people came together (Treffen) at an offer on a day. Immutable. */
@Value.Immutable
@DomainStyle
public sealed interface Gathering permits ImmutableGathering {
  /** At which offer. */
  OfferId offer();

  /** The local day; one gathering of an offer a day. */
  LocalDate on();

  /** What was talked about; none if nothing was set. */
  @Value.Default
  default Option<TopicId> topic() {
    return Option.none();
  }

  /** Who gave the short expert input (fachlicher Input); none if nobody did. */
  @Value.Default
  default Option<Party> input() {
    return Option.none();
  }

  /** How many people came, 0 to 100,000. */
  int came();

  /** Who is known to have been there, by pseudonym; not more than came. */
  @Value.Default
  default Set<ParticipantId> present() {
    return TreeSet.empty();
  }

  /** Refuses numbers out of range, and more people who are known than people who came. */
  @Value.Check
  default void check() {
    Checks.begin()
        .date("on", on())
        .between("came", (long) came(), 0, 100_000)
        .entries("present", present(), Math.max(0, Math.min(came(), 100_000)))
        .done();
  }

  /** Whether somebody was away for certain: all who came are known, and they are not among them. */
  default boolean wasAway(ParticipantId participant) {
    return came() > 0 && present().size() == came() && !present().contains(participant);
  }

  /** A new gathering. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Gathering}; not thread-safe. */
  final class Builder extends ImmutableGathering.Builder {
    Builder() {}
  }
}
