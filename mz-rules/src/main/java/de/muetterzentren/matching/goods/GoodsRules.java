package de.muetterzentren.matching.goods;

import de.muetterzentren.matching.answer.Nearest;
import de.muetterzentren.matching.answer.Obstacle;
import de.muetterzentren.matching.fact.Helper;
import de.muetterzentren.matching.fact.Need;
import io.vavr.collection.Seq;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the rules say beyond who may give to whom. */
public interface GoodsRules {
  /**
   * A need and somebody as if other tasks were pledged besides.
   *
   * @param need the need
   * @param pledging the giver
   */
  record Beside(Need need, Helper pledging) {}

  /** Who comes nearest to each need of those who may not give to it. */
  Map<Need, Seq<Nearest>> nearest(Collection<Need> needs);

  /** What stands in the way of each, in the same order. */
  List<Seq<Obstacle>> obstacles(List<Beside> pairs);
}
