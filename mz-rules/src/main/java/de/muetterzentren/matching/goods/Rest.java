package de.muetterzentren.matching.goods;

import de.muetterzentren.matching.answer.Nearest;
import de.muetterzentren.model.contribution.Amount;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Seq;
import java.util.Locale;

/**
 * What stays open of a request (offener Rest), and what is missing.
 *
 * @param request the request
 * @param asked how much it asks for in all
 * @param open how much of it nobody gives, in the same unit
 * @param why why that is
 * @param couldGive how many people may give to it; what they have goes to it or to others
 * @param nearest who comes nearest of those who may not, with what stands in the way, fewest
 *     obstacles first; as many as the matcher shows
 */
public record Rest(
    RequestId request, Amount asked, Amount open, Why why, int couldGive, Seq<Nearest> nearest) {
  public Rest {
    Checks.given("request", request, "asked", asked, "open", open, "why", why, "nearest", nearest);
    Checks.begin()
        .between("open.quantity", open.quantity(), 0, asked.quantity())
        .between("couldGive", (long) couldGive, 0, Integer.MAX_VALUE)
        .done();
  }

  /** Why something stays open. */
  public enum Why {
    /** Nobody may give to it. */
    NOBODY_CAN,
    /** Those who may give have given all they have. */
    ALL_GIVEN,
    /** It is so little that it could not be counted together with all the rest. */
    TOO_LITTLE_TO_COUNT
  }

  /** In words, German or English: {@code r1: 20 of 50 meals stay open; …}. */
  public String text(Locale reader) {
    return new Wording(reader)
        .say(
            why.name(),
            request,
            Wording.number(reader, open.quantity()),
            Wording.number(reader, asked.quantity()),
            asked.unit(),
            couldGive);
  }
}
