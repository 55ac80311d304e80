package de.muetterzentren.matching.goods;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.contribution.Amount;
import de.muetterzentren.model.participant.Ability;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Pledge;
import de.muetterzentren.model.request.RequestId;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much of what is countable has been pledged (Zugesagtes). A pledge of a part is of that part;
 * any other is of all that is asked for, and who has less gives what there is, to pledges in the
 * order in which they were agreed.
 */
public final class Promises {
  private static final MathContext FIFTEEN_DIGITS = new MathContext(15);

  private final Map<ParticipantId, Map<Kind, BigDecimal>> given = new HashMap<>();
  private final Map<RequestId, BigDecimal> received = new HashMap<>();

  private Promises() {}

  /** All pledges of a community. */
  public static Promises of(Community community) {
    List<Pledge> pledges = new ArrayList<>();
    community.pledges().values().forEach(same -> same.values().forEach(pledges::add));
    pledges.sort(
        Comparator.comparing(Pledge::agreedAt)
            .thenComparing(Pledge::request)
            .thenComparing(Pledge::helper));
    Promises promises = new Promises();
    for (Pledge pledge : pledges) {
      CareRequest request = community.requests().get(pledge.request()).get();
      if (pledge.amount().isDefined()) {
        promises.add(request, pledge.helper(), exact(pledge.amount().get()));
      } else if (request.amount().isDefined()) {
        promises.add(
            request,
            pledge.helper(),
            community
                .participants()
                .get(pledge.helper())
                .flatMap(person -> person.ability(request.service()))
                .flatMap(Ability::stock));
      }
    }
    return promises;
  }

  /** A part that both have agreed on. */
  private void add(CareRequest request, ParticipantId helper, BigDecimal part) {
    Kind kind = new Kind(request.service(), request.amount().get().unit());
    received.merge(request.id(), part, BigDecimal::add);
    given.computeIfAbsent(helper, none -> new HashMap<>()).merge(kind, part, BigDecimal::add);
  }

  /** All that is asked for, or what there is. */
  private void add(CareRequest request, ParticipantId helper, Option<Amount> stock) {
    Amount asked = request.amount().get();
    BigDecimal all = exact(asked);
    Kind kind = new Kind(request.service(), asked.unit());
    BigDecimal there =
        stock
            .filter(amount -> amount.unit().equals(asked.unit()))
            .map(amount -> left(helper, kind, amount).min(all))
            .getOrElse(all);
    received.merge(request.id(), there, BigDecimal::add);
    given.computeIfAbsent(helper, none -> new HashMap<>()).merge(kind, all, BigDecimal::add);
  }

  /** How much of what a request asks for nobody has pledged; none if nothing is left of that. */
  public Option<BigDecimal> open(CareRequest request) {
    return request
        .amount()
        .map(asked -> exact(asked).subtract(received.getOrDefault(request.id(), BigDecimal.ZERO)))
        .filter(open -> open.signum() > 0);
  }

  /** How much somebody has left for a request; none if that is not counted. */
  public Option<BigDecimal> left(ParticipantId helper, CareRequest request, Option<Amount> stock) {
    return stock.map(there -> left(helper, new Kind(request.service(), there.unit()), there));
  }

  /** The number that was meant: what comes after the fifteenth digit is noise of the binary. */
  private static BigDecimal exact(Amount amount) {
    return BigDecimal.valueOf(amount.quantity()).round(FIFTEEN_DIGITS);
  }

  private BigDecimal left(ParticipantId helper, Kind kind, Amount stock) {
    BigDecimal gone = given.getOrDefault(helper, Map.of()).getOrDefault(kind, BigDecimal.ZERO);
    return exact(stock).subtract(gone).max(BigDecimal.ZERO);
  }
}
