package de.muetterzentren.insight.network.graph;

/** Whether JGraphT is there, which is an optional dependency. */
enum GraphLibrary {
  /** The algorithms. */
  CORE("org.jgrapht.Graph", "jgrapht-core"),
  /** The files for other tools. */
  FILES("org.jgrapht.nio.GraphExporter", "jgrapht-io");

  private static final String VERSION = "1.5.2";

  private final String type;
  private final String artifact;

  GraphLibrary(String type, String artifact) {
    this.type = type;
    this.artifact = artifact;
  }

  /**
   * Does nothing if it is there.
   *
   * @throws IllegalStateException if it is not; names what to add
   */
  void needed() {
    try {
      Class.forName(type, false, GraphLibrary.class.getClassLoader());
    } catch (ClassNotFoundException absent) {
      throw new IllegalStateException(
          "the network map needs JGraphT: add org.jgrapht:"
              + artifact
              + ":"
              + VERSION
              + " to the dependencies",
          absent);
    }
  }
}
