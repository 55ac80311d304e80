package de.muetterzentren.matching.remedy;

import de.muetterzentren.matching.answer.Viewer;
import de.muetterzentren.model.Community;
import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Problem;
import de.muetterzentren.model.request.RequestId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.Locale;

/**
 * A smallest set of changes that gives an unmet request at least one proposal (was helfen würde).
 * Nothing less would: no set of fewer changes does it. Of an emergency that holds too: what its
 * search sets aside anyway is never among the changes. Immutable and thread-safe.
 *
 * @param request the request
 * @param changes what to change, one to three; what the asker or the house has set first
 * @param helpers who could then be proposed; if a helper is to be asked something, that helper.
 *     Empty in the view of the asker, and only themselves in the view of a helper
 */
public record Remedy(RequestId request, Seq<Change> changes, Seq<ParticipantId> helpers) {
  /** Takes its own copies. */
  public Remedy {
    changes = Array.ofAll(changes);
    helpers = Array.ofAll(helpers);
  }

  /** How much is asked of people: the sum over the changes, see {@link Change#effort}. */
  public int effort() {
    return changes.map(Change::effort).sum().intValue();
  }

  /** Whether a helper has to be asked something, so that the asker must not see it. */
  public boolean asksHelper() {
    return changes.exists(change -> change instanceof HelperChange);
  }

  /**
   * Makes all changes.
   *
   * @return the community in which the request has a proposal, or what stands against it if the
   *     community is no longer the one that this was found for
   */
  public Validation<Seq<Problem>, Community> apply(Community community) {
    Validation<Seq<Problem>, Community> changed = Validation.valid(community);
    for (Change change : changes) {
      changed = changed.flatMap(before -> change.apply(before, request));
    }
    return changed;
  }

  /** One sentence for people: {@code It would help to start 30 minutes later.} */
  public String text(Locale locale) {
    return Wording.in(locale).all(changes.map(change -> change.text(locale)));
  }

  /**
   * What this viewer may see of it. The coordinator sees everything. The asker sees only what the
   * asker or the house can change, and nobody's id: who could then be proposed would tell what this
   * person has set, such as free times or languages. A helper sees only what is a question to this
   * helper alone.
   *
   * @return none if the viewer may not see it
   */
  public Option<Remedy> seenBy(Viewer viewer) {
    if (viewer instanceof Viewer.Coordinator) {
      return Option.of(this);
    }
    if (viewer instanceof Viewer.Helper helper) {
      return Option.when(
          changes.forAll(change -> isFor(change, helper.id())),
          new Remedy(request, changes, helpers.filter(helper.id()::equals)));
    }
    return Option.when(!asksHelper(), new Remedy(request, changes, Array.empty()));
  }

  private static boolean isFor(Change change, ParticipantId helper) {
    return change instanceof HelperChange question && question.helper().equals(helper);
  }
}
