package de.muetterzentren.matching.remedy;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.centre.CentreId;
import de.muetterzentren.model.participant.ProofId;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.request.CareRequest;
import de.muetterzentren.model.request.Conditions;
import de.muetterzentren.model.request.RequestId;
import de.muetterzentren.model.request.Where;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Validation;
import java.time.Duration;
import java.util.Locale;

/** A change of what the asker or the house has set; may be suggested to the asker. */
public sealed interface RequestChange extends Change {
  /**
   * The request with this change.
   *
   * @throws InvalidValueException if there can be no such request
   */
  CareRequest applyTo(CareRequest request);

  @Override
  default Validation<Seq<Problem>, Community> apply(Community community, RequestId request) {
    return community
        .requests()
        .get(request)
        .toValidation(
            () -> Problems.one(Problem.of("request", request, Expectation.KNOWN, "request")))
        .flatMap(asked -> Problems.caught(() -> applyTo(asked)))
        .flatMap(community::with);
  }

  /**
   * Another start by local time. A fixed start moves; windows become wider, so that old starts stay
   * possible. Its effort are its minutes.
   *
   * @param by how much later; earlier if negative
   * @param window whether windows become wider
   */
  record Shift(Duration by, boolean window) implements RequestChange {
    @Override
    public CareRequest applyTo(CareRequest request) {
      return request.withWhen(OtherStart.of(request.when(), by));
    }

    @Override
    public int effort() {
      return (int) by.abs().toMinutes();
    }

    @Override
    public String text(Locale locale) {
      Wording say = Wording.in(locale);
      String key = (window ? "window." : "start.") + (by.isNegative() ? "earlier" : "later");
      return say.text(key, say.duration(by.abs()));
    }

    @Override
    public Object subject() {
      return by.isNegative() ? "earlier" : "later";
    }

    @Override
    public double amount() {
      return by.abs().toSeconds();
    }
  }

  /**
   * Without the languages of which a helper must speak one. Its effort is that of an hour.
   *
   * @param languages those
   */
  record WithoutLanguages(Set<Locale> languages) implements RequestChange {
    @Override
    public CareRequest applyTo(CareRequest request) {
      return request.withRequired(new Conditions(HashSet.empty(), request.required().proofs()));
    }

    @Override
    public int effort() {
      return 60;
    }

    @Override
    public String text(Locale locale) {
      Wording say = Wording.in(locale);
      return say.text("without.languages", say.languages(languages));
    }

    @Override
    public Object subject() {
      return "languages";
    }

    @Override
    public double amount() {
      return 1;
    }
  }

  /**
   * Without a proof that the request itself asks for; what the house's conditions or the law ask
   * for stays. Its effort is that of two hours.
   *
   * @param proof which
   */
  record WithoutProof(ProofId proof) implements RequestChange {
    @Override
    public CareRequest applyTo(CareRequest request) {
      Conditions required = request.required();
      return request.withRequired(
          new Conditions(required.languages(), required.proofs().remove(proof)));
    }

    @Override
    public int effort() {
      return 120;
    }

    @Override
    public String text(Locale locale) {
      return Wording.in(locale).text("without.proof", proof);
    }

    @Override
    public Object subject() {
      return proof;
    }

    @Override
    public double amount() {
      return 1;
    }
  }

  /**
   * In a house rather than at home or elsewhere. Its effort is that of an hour.
   *
   * @param centre which house
   * @param name its public name
   */
  record InHouse(CentreId centre, String name) implements RequestChange {
    @Override
    public CareRequest applyTo(CareRequest request) {
      return request.withWhere(Where.atCentre(centre));
    }

    @Override
    public int effort() {
      return 60;
    }

    @Override
    public String text(Locale locale) {
      return Wording.in(locale).text("in.house", name);
    }

    @Override
    public Object subject() {
      return centre;
    }

    @Override
    public double amount() {
      return 1;
    }
  }

  /**
   * More helpers, so that each cares for fewer people. Its effort is that of an hour and a half for
   * each.
   *
   * @param more how many more, at least 1
   */
  record MoreHelpers(int more) implements RequestChange {
    @Override
    public CareRequest applyTo(CareRequest request) {
      return request.withHelpers(request.helpers() + more);
    }

    @Override
    public int effort() {
      return 90 * more;
    }

    @Override
    public String text(Locale locale) {
      return Wording.in(locale).text("more.helpers", more);
    }

    @Override
    public Object subject() {
      return "helpers";
    }

    @Override
    public double amount() {
      return more;
    }
  }

  /** The request with several changes. */
  static CareRequest applyAll(CareRequest request, Iterable<RequestChange> changes) {
    CareRequest changed = request;
    for (RequestChange change : Array.ofAll(changes)) {
      changed = change.applyTo(changed);
    }
    return changed;
  }
}
