package de.muetterzentren.matching.internal;

/** The way to the compiler of a house's own DRL, which is there only where somebody added it. */
public final class HouseDrl {
  private static final String COMPILER = "org.drools.model.codegen.ExecutableModelProject";

  private HouseDrl() {}

  /**
   * Compiles the DRL of one rule.
   *
   * @param file its name, for what is said about problems
   * @throws de.muetterzentren.model.problem.InvalidValueException if it is no rule of a house;
   *     names all that is wrong
   * @throws IllegalStateException if there is no compiler; names what to add
   */
  public static CompiledRule compile(String file, String drl) {
    try {
      Class.forName(COMPILER, false, HouseDrl.class.getClassLoader());
    } catch (ClassNotFoundException absent) {
      throw new IllegalStateException(
          "a house's own DRL needs the compiler of Drools: add org.drools:drools-engine:"
              + RuleBase.droolsVersion()
              + " to the dependencies",
          absent);
    }
    return DrlCompiler.compile(file, drl);
  }
}
