package consumer;

import io.vavr.collection.List;

/** What somebody else's program does with the library. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.out.println(List.of("mz", "works").mkString(" "));
  }
}
