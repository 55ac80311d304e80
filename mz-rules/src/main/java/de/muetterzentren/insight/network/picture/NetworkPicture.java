package de.muetterzentren.insight.network.picture;

import de.muetterzentren.insight.network.map.NetworkMap;
import de.muetterzentren.insight.network.map.Pseudonyms;
import de.muetterzentren.model.problem.Checks;
import java.util.Locale;

/**
 * The network map to look at (Bild der Netzwerkkarte): a page of SVG that needs nothing else, to be
 * opened in a browser or printed. People are circles without a name; houses are squares and
 * partners diamonds with theirs. Colour never says alone what shape or line does not say too. It
 * has a title and a description for those who listen to it. Immutable and thread-safe.
 *
 * @param width in pixels, 360 to 4,000; 390 for a phone
 * @param height in pixels, 320 to 4,000
 * @param pseudonyms under which people are, where one points at them
 * @param seed where everybody begins; another seed, another picture of the same
 */
public record NetworkPicture(int width, int height, Pseudonyms pseudonyms, long seed) {
  public NetworkPicture {
    Checks.given("pseudonyms", pseudonyms);
    Checks.begin()
        .between("width", (long) width, 360, 4_000)
        .between("height", (long) height, 320, 4_000)
        .done();
  }

  /** For a usual screen, people by their ids. */
  public static NetworkPicture standard() {
    return new NetworkPicture(1_280, 900, Pseudonyms.ids(), 1);
  }

  /** The same in another size. */
  public NetworkPicture sized(int otherWidth, int otherHeight) {
    return new NetworkPicture(otherWidth, otherHeight, pseudonyms, seed);
  }

  /** The same with people under other names. */
  public NetworkPicture with(Pseudonyms others) {
    return new NetworkPicture(width, height, others, seed);
  }

  /** The same with everybody beginning elsewhere. */
  public NetworkPicture withSeed(long other) {
    return new NetworkPicture(width, height, pseudonyms, other);
  }

  /**
   * Draws a map, in German or English; the same map gives the same text.
   *
   * @throws IllegalStateException if JGraphT is not on the class path; names what to add
   */
  public String svg(NetworkMap map, Locale locale) {
    Checks.given("map", map, "locale", locale);
    return new Painting(this, map, new PictureWords(locale)).svg();
  }
}
