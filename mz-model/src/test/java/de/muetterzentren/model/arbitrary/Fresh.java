package de.muetterzentren.model.arbitrary;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/**
 * The same values, from a generator that is made whenever it is needed. jqwik would look it up by
 * the whole tree of what it is made of, and so for all that it is part of: in communities that
 * takes far longer than making it.
 */
final class Fresh<T> extends ArbitraryDecorator<T> {
  private final Arbitrary<T> values;

  Fresh(Arbitrary<T> values) {
    this.values = values;
  }

  @Override
  protected Arbitrary<T> arbitrary() {
    return values;
  }

  @Override
  public boolean isGeneratorMemoizable() {
    return false;
  }
}
