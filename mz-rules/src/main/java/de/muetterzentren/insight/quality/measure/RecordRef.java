package de.muetterzentren.insight.quality.measure;

import de.muetterzentren.model.problem.Checks;

/**
 * A record that was counted (gezählter Datensatz).
 *
 * @param list the list of the community that it stands in, such as {@code contributions}
 * @param id its id in this list
 */
public record RecordRef(String list, String id) implements Comparable<RecordRef> {
  public RecordRef {
    Checks.given("list", list, "id", id);
  }

  @Override
  public int compareTo(RecordRef other) {
    int byList = list.compareTo(other.list);
    return byList != 0 ? byList : id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return list + "/" + id;
  }
}
