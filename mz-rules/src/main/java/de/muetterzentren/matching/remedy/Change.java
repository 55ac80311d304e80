package de.muetterzentren.matching.remedy;

import de.muetterzentren.model.Community;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Locale;

/** One small change that may help to meet a request. Immutable and thread-safe. */
public sealed interface Change permits RequestChange, HelperChange {
  /**
   * How much is asked of people, to compare changes with each other: in minutes, and where nothing
   * is counted in minutes, in as many as feel alike. Each kind says how.
   */
  int effort();

  /**
   * Makes the change.
   *
   * @param community what is known
   * @param request the request that it is to help
   * @return the changed community, or what stands against the change
   */
  Validation<Seq<Problem>, Community> apply(Community community, RequestId request);

  /** What to do, as part of a sentence: {@code start 30 minutes later}. */
  String text(Locale locale);

  /** What is changed, whatever the amount: of two with the same one the smaller is enough. */
  Object subject();

  /** How far it is changed; comparable where {@link #subject} is the same. */
  double amount();
}
