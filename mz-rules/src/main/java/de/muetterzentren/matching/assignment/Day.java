package de.muetterzentren.matching.assignment;

/** What one person does, while it is put together; not thread-safe. */
interface Day {
  /** How much longer the day would get with an option; {@link Stops#NEVER} if it does not fit. */
  long cost(int option);

  /** Adds an option, which must fit, where that costs least. */
  void add(int option);

  /** Leaves an option out. */
  void remove(int option);

  /** How long all stops take with the ways between them; 0 where that is not known. */
  default long length() {
    return 0;
  }

  /** All options, in the order of the day where it has one. */
  int[] options();

  /** Makes it what {@link #options} gave before. */
  void set(int[] options);
}
