package de.muetterzentren.matching.internal;

import de.muetterzentren.model.problem.Checks;
import de.muetterzentren.model.problem.Expectation;
import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.Problem;
import io.vavr.collection.Array;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** The DRL of one rule of a house: read, and refused with all that is wrong. */
final class DrlText {
  private static final int MOST_CHARACTERS = 100_000;
  private static final String FINDINGS = "de.muetterzentren.matching.fact.Findings";
  private static final List<String> TEXTS = List.of("purpose", "zweck", "reason", "grund");
  private static final List<String> CHANGES = List.of("change", "weg");
  private static final List<List<String>> TO_OTHERS =
      List.of(List.of("toHelper", "anHelfende"), List.of("toAsker", "anAnfragende"));
  private static final List<String> MARKS = List.of("confidential", "clause");
  private static final List<String> PACKAGES =
      List.of(
          "de.muetterzentren.model..",
          "de.muetterzentren.matching.fact",
          "java.lang",
          "java.time..",
          "java.util",
          "java.util.function",
          "java.util.stream",
          "io.vavr..");
  private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\]|\\\\[btnfrs\"'\\\\])*\"");
  private static final Pattern PLACE = Pattern.compile("^\\[[^]]*]\\s*(Line \\d+:\\d+\\s+)?");
  private static final Pattern UNKNOWN =
      Pattern.compile(
          "Unknown field (\\w+)|Unable to find class: (\\w+)|The method (\\w+)\\("
              + "|^(\\w+) cannot be resolved|Cannot find method (\\w+)|Method (\\w+) on");

  private final String file;
  private final DrlWords words;
  private final List<Noted> noted = new ArrayList<>();
  private final Map<String, Object> texts = new HashMap<>();
  private String name = "";
  private int ruleLine = 1;
  private int whenLine = 1;
  private boolean requirement;

  private record Noted(int line, Problem problem) {}

  private DrlText(String file, String drl) {
    this.file = file;
    this.words = new DrlWords(drl);
  }

  /** Reads a text; refuses what is no rule of a house. */
  static DrlText read(String file, String drl) {
    DrlText text = new DrlText(file, drl);
    text.check(drl);
    if (!text.noted.isEmpty()) {
      throw new InvalidValueException(
          Array.ofAll(text.noted)
              .sorted(Comparator.comparingInt(Noted::line))
              .map(Noted::problem)
              .distinct());
    }
    return text;
  }

  /** The rule's name and texts. */
  RuleText rule() {
    return new RuleText(name, "", Map.copyOf(texts));
  }

  /** Whether the rule reports obstacles. */
  boolean requirement() {
    return requirement;
  }

  /** What the compiler says, at the line that it means; it often names none or a wrong one. */
  Problem compilerSays(String said, int line) {
    Matcher unknown = UNKNOWN.matcher(said);
    if (unknown.find()) {
      String name = "";
      for (int i = 1; i <= unknown.groupCount(); i++) {
        name = unknown.group(i) == null ? name : unknown.group(i);
      }
      int found = words.lineOf(name, ruleLine);
      return Problem.of(at(found == 0 ? whenLine : found), name, Expectation.FACT_FIELD, said);
    }
    return Problem.without(at(line > 0 ? line : whenLine), Expectation.COMPILES, bare(said));
  }

  private void check(String drl) {
    if (drl.length() > MOST_CHARACTERS) {
      note(1, Problem.without(at(1), Expectation.AT_MOST_CHARACTERS, MOST_CHARACTERS));
      return;
    }
    if (DrlWords.hides(drl)) {
      add(1, "\\u, `, \"\"\"", Expectation.RULE_PART);
      return;
    }
    PackageDescr parsed = parse(drl);
    if (parsed == null || !noted.isEmpty()) {
      return;
    }
    List<RuleDescr> rules = parsed.getRules();
    if (rules.size() != 1 || rules.get(0).isQuery()) {
      add(rules.isEmpty() ? 1 : rules.get(rules.size() - 1).getLine(), "", Expectation.ONE_RULE);
    }
    checkParts(parsed);
    if (noted.isEmpty()) {
      checkRule(rules.get(0));
    }
  }

  private PackageDescr parse(String drl) {
    DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
    PackageDescr parsed = null;
    try {
      parsed = parser.parse(false, drl);
    } catch (DroolsParserException refused) {
      add(1, "", Expectation.COMPILES, bare(String.valueOf(refused.getMessage())));
    }
    parser
        .getErrors()
        .forEach(
            error -> {
              int line = error.getLines().length == 0 ? 1 : Math.max(1, error.getLines()[0]);
              add(line, "", Expectation.COMPILES, bare(error.getMessage()));
            });
    if (parsed == null && noted.isEmpty()) {
      add(1, "", Expectation.ONE_RULE);
    }
    return parsed;
  }

  private void checkParts(PackageDescr parsed) {
    for (String taken : List.of("de.muetterzentren", "java", "javax", "org.drools", "org.kie")) {
      if ((parsed.getName() + ".").startsWith(taken + ".")) {
        add(Math.max(1, parsed.getLine()), parsed.getName(), Expectation.RULE_PART);
      }
    }
    List<BaseDescr> refused = new ArrayList<>(parsed.getFunctions());
    refused.addAll(parsed.getTypeDeclarations());
    refused.addAll(parsed.getEnumDeclarations());
    refused.addAll(parsed.getEntryPointDeclarations());
    refused.addAll(parsed.getWindowDeclarations());
    refused.addAll(parsed.getAccumulateImports());
    refused.addAll(parsed.getAttributes());
    if (parsed.getUnit() != null) {
      refused.add(parsed.getUnit());
    }
    refused.forEach(part -> add(Math.max(1, part.getLine()), "", Expectation.RULE_PART));
    List<ImportDescr> imports = new ArrayList<>(parsed.getImports());
    imports.addAll(parsed.getFunctionImports());
    for (ImportDescr some : imports) {
      if (PACKAGES.stream().noneMatch(from -> isFrom(some.getTarget(), from))) {
        add(
            Math.max(1, some.getLine()),
            some.getTarget(),
            Expectation.RULE_IMPORT,
            String.join(", ", PACKAGES));
      }
    }
    for (GlobalDescr global : parsed.getGlobals()) {
      if (!"findings".equals(global.getIdentifier()) || !FINDINGS.equals(global.getType())) {
        add(Math.max(1, global.getLine()), global.getIdentifier(), Expectation.RULE_GLOBAL);
      }
    }
  }

  /** Whether a class, or all of a package, is from a package; two dots: and those below it. */
  private static boolean isFrom(String target, String from) {
    if (from.endsWith("..")) {
      return target.startsWith(from.substring(0, from.length() - 1));
    }
    return target.startsWith(from + ".")
        && (target.endsWith("*") || Character.isUpperCase(target.charAt(from.length() + 1)));
  }

  private void checkRule(RuleDescr rule) {
    ruleLine = rule.getLine();
    name = rule.getName();
    if (!Sentence.isName(name)) {
      add(ruleLine, name, Expectation.RULE_NAME);
    } else if (Sentence.isTaken(name)) {
      add(ruleLine, name, Expectation.OWN_RULE_NAME);
    }
    if (rule.getParentName() != null) {
      add(ruleLine, "extends", Expectation.RULE_PART);
    }
    rule.getAttributes()
        .values()
        .forEach(
            some -> add(Math.max(ruleLine, some.getLine()), some.getName(), Expectation.RULE_PART));
    rule.getNamedConsequences()
        .keySet()
        .forEach(some -> add(rule.getConsequenceLine(), some, Expectation.RULE_PART));
    DrlConditions conditions = new DrlConditions(this::add);
    String pair = conditions.check(rule.getLhs(), ruleLine);
    whenLine = conditions.firstLine();
    words.check(ruleLine, this::add);
    int firstLine = words.nextLine(rule.getConsequenceLine());
    requirement =
        new DrlConsequence(name, pair, firstLine, this::add)
            .check(String.valueOf(rule.getConsequence()));
    checkTexts(rule);
  }

  private void checkTexts(RuleDescr rule) {
    List<String> needed = new ArrayList<>(TEXTS);
    if (requirement) {
      needed.addAll(CHANGES);
    }
    for (List<String> both : TO_OTHERS) {
      if (both.stream().anyMatch(key -> rule.getAnnotation(key) != null)) {
        needed.addAll(both);
      }
    }
    for (String key : needed) {
      AnnotationDescr text = rule.getAnnotation(key);
      if (text == null || text.getSingleValue() == null) {
        note(ruleLine, Problem.without(at(ruleLine) + " @" + key, Expectation.GIVEN));
      } else {
        checkText(key, text);
      }
    }
    for (String key : MARKS) {
      AnnotationDescr mark = rule.getAnnotation(key);
      if (mark != null) {
        checkText(key, mark);
      }
    }
    Set<String> others = new HashSet<>(rule.getAnnotationNames());
    others.removeAll(TEXTS);
    others.removeAll(CHANGES);
    TO_OTHERS.forEach(others::removeAll);
    MARKS.forEach(others::remove);
    others.forEach(other -> add(ruleLine, "@" + other, Expectation.RULE_PART));
  }

  private void checkText(String key, AnnotationDescr text) {
    String written = text.getSingleValue().toString().strip();
    int line = Math.max(ruleLine, words.lineOf(key, ruleLine));
    if (!LITERAL.matcher(written).matches()) {
      note(line, Problem.without(at(line) + " @" + key, Expectation.TEXT));
      return;
    }
    String value = written.substring(1, written.length() - 1).translateEscapes();
    texts.put(key, value);
    Checks checks = Checks.begin();
    Sentence.check(checks, at(line) + " @" + key, value);
    try {
      checks.done();
    } catch (InvalidValueException wrong) {
      wrong.problems().forEach(problem -> note(line, problem));
    }
  }

  private void add(int line, String value, Expectation expected, Object... arguments) {
    note(
        line,
        value.isEmpty()
            ? Problem.without(at(line), expected, arguments)
            : Problem.of(at(line), value, expected, arguments));
  }

  private void note(int line, Problem problem) {
    noted.add(new Noted(line, problem));
  }

  private String at(int line) {
    return file + ":" + line;
  }

  private static String bare(String said) {
    String first = said.lines().findFirst().orElse("").strip();
    return PLACE.matcher(first).replaceFirst("");
  }
}
