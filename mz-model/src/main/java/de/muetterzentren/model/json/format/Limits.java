package de.muetterzentren.model.json.format;

import de.muetterzentren.model.problem.Checks;

/**
 * How much of a document is read at most; beyond, it is refused. The standard is meant for
 * documents from outside.
 *
 * @param documentLength bytes (or characters, where characters are read), at least 1
 * @param depth lists and objects within each other, 1 to 500
 * @param textLength characters of a text, at least 1
 * @param numberLength characters of a number, 1 to 10,000
 * @param valuesPerPart values within one entry of a list of the document, at least 1
 * @param problems problems that are reported, at least 1; after the last one, reading ends
 */
public record Limits(
    long documentLength,
    int depth,
    int textLength,
    int numberLength,
    int valuesPerPart,
    int problems) {
  private static final Limits STANDARD = new Limits(512L << 20, 50, 10_000, 100, 2_000_000, 1_000);

  public Limits {
    Checks.begin()
        .between("documentLength", documentLength, 1, Long.MAX_VALUE)
        .between("depth", (long) depth, 1, 500)
        .between("textLength", (long) textLength, 1, Integer.MAX_VALUE)
        .between("numberLength", (long) numberLength, 1, 10_000)
        .between("valuesPerPart", (long) valuesPerPart, 1, Integer.MAX_VALUE)
        .between("problems", (long) problems, 1, Integer.MAX_VALUE)
        .done();
  }

  /** 512 MiB, depth 50, texts of 10,000 and numbers of 100 characters, 1,000 problems. */
  public static Limits standard() {
    return STANDARD;
  }

  /** The same with another length of the document, in bytes. */
  public Limits withDocumentLength(long most) {
    return new Limits(most, depth, textLength, numberLength, valuesPerPart, problems);
  }

  /** The same with another number of problems. */
  public Limits withProblems(int most) {
    return new Limits(documentLength, depth, textLength, numberLength, valuesPerPart, most);
  }

  /** The same with another number of values in one part. */
  public Limits withValuesPerPart(int most) {
    return new Limits(documentLength, depth, textLength, numberLength, most, problems);
  }
}
