package de.muetterzentren.insight.network.map;

import de.muetterzentren.model.participant.ParticipantId;
import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Under which names people stand in pictures and files (Pseudonyme): never more than their ids,
 * which are pseudonyms themselves, and better other ones for each purpose. Immutable and
 * thread-safe.
 */
public final class Pseudonyms {
  private static final String ALGORITHM = "HmacSHA256";
  private static final Pseudonyms IDS = new Pseudonyms(new byte[0]);
  private static final int LENGTH = 16;

  private final byte[] secret;

  private Pseudonyms(byte[] secret) {
    this.secret = secret;
  }

  /** The ids themselves, for those who work with these ids anyway. */
  public static Pseudonyms ids() {
    return IDS;
  }

  /**
   * Sixteen characters that follow from the id and a secret (HMAC-SHA-256): the same person has the
   * same name under the same secret, and nobody without it can tell who it is or put two pictures
   * side by side that were made with two secrets.
   *
   * @param secret 16 to 200 characters; whoever has it can find out who is who
   */
  public static Pseudonyms salted(String secret) {
    Checks.given("secret", secret);
    Checks checks = Checks.begin().text("secret", secret, 200);
    checks.that(secret.length() >= 16, "secret", secret.length(), Expectation.BETWEEN, 16, 200);
    checks.done();
    return new Pseudonyms(secret.getBytes(StandardCharsets.UTF_8));
  }

  /** The name of a person. */
  public String of(ParticipantId participant) {
    if (secret.length == 0) {
      return participant.value();
    }
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret, ALGORITHM));
      byte[] hash = mac.doFinal(participant.value().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, LENGTH);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("this Java has no " + ALGORITHM, impossible);
    }
  }
}
