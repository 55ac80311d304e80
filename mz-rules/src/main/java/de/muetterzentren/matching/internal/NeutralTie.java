package de.muetterzentren.matching.internal;

import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.request.RequestId;

/**
 * Breaks ties by a hash of both ids, so that neither the alphabet nor the order of sign-up favours
 * anybody. FNV-1a over the characters, mixed by the finaliser of SplitMix64.
 */
public final class NeutralTie {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private NeutralTie() {}

  /** For a request and a helper. */
  public static long of(RequestId request, ParticipantId helper) {
    return of(request.value(), helper.value());
  }

  /** The same for the ids of two other things. */
  public static long of(String one, String other) {
    long hash = add(FNV_OFFSET, one);
    hash = (hash ^ 0xffff) * FNV_PRIME;
    hash = add(hash, other);
    hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
    return hash ^ (hash >>> 31);
  }

  private static long add(long hash, String text) {
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    return hash;
  }
}
