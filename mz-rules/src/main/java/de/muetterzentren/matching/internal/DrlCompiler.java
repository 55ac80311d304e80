package de.muetterzentren.matching.internal;

import de.muetterzentren.model.problem.InvalidValueException;
import de.muetterzentren.model.problem.Problem;
import io.vavr.collection.Array;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * Compiles the DRL of one rule of a house. What Drools keeps about a compilation is thrown away
 * again: the classes live in a class loader of their own, reachable only from the rule.
 */
final class DrlCompiler {
  private static final String MODEL = "META-INF/kie/house/rule/drools-model";

  private DrlCompiler() {}

  /** Compiles; one at a time, since Drools has one repository for all. */
  static synchronized CompiledRule compile(String file, String drl) {
    return RuleBase.withOwnClassLoader(
        () -> {
          DrlText text = DrlText.read(file, drl);
          Map<String, byte[]> built = build(text, drl);
          return new CompiledRule(model(built), text.rule(), text.requirement());
        });
  }

  private static Map<String, byte[]> build(DrlText text, String drl) {
    KieServices services = KieServices.Factory.get();
    ReleaseId release = services.newReleaseId("house", "rule", "1");
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(release);
    files.write("src/main/resources/house/rule.drl", drl);
    KieBuilder builder = services.newKieBuilder(files, new LibraryClasses());
    try {
      builder.buildAll(ExecutableModelProject.class);
      List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
      if (!errors.isEmpty()) {
        throw refused(text, errors);
      }
      InternalKieModule module = (InternalKieModule) builder.getKieModule();
      Map<String, byte[]> built = new HashMap<>();
      for (String name : module.getFileNames()) {
        built.put(name, module.getBytes(name));
      }
      return built;
    } finally {
      services.getRepository().removeKieModule(release);
    }
  }

  private static InvalidValueException refused(DrlText text, List<Message> errors) {
    List<Problem> problems = new ArrayList<>();
    for (Message error : errors) {
      String said = error.getText().lines().findFirst().orElse("").strip();
      if (!said.startsWith("Java source of ")) {
        problems.add(text.compilerSays(said, error.getLine()));
      }
    }
    return new InvalidValueException(Array.ofAll(problems).distinct());
  }

  private static Model model(Map<String, byte[]> built) {
    byte[] list = built.getOrDefault(MODEL, new byte[0]);
    String name =
        new String(list, StandardCharsets.UTF_8)
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && line.indexOf(':') < 0)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("Drools wrote no rule"));
    try {
      return (Model) new HouseClasses(built).loadClass(name).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException("Drools wrote no usable rule", broken);
    }
  }

  /**
   * The classes of the library without those that Drools writes. The compiler asks for these by
   * names that no other rule has, and the loaders of the JDK remember every name that they do not
   * find: locks for ever, resources until memory is short.
   */
  private static final class LibraryClasses extends ClassLoader {
    private static final Pattern WRITTEN =
        Pattern.compile("(.*[/.])?(P\\p{XDigit}{2}|\\w*\\p{XDigit}{32}\\w*)([/.$].*)?");

    LibraryClasses() {
      super("library", DrlCompiler.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (WRITTEN.matcher(name).matches()) {
        throw new ClassNotFoundException(name);
      }
      return super.loadClass(name, resolve);
    }

    @Override
    public @Nullable URL getResource(String name) {
      return WRITTEN.matcher(name).matches() ? null : super.getResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
      return WRITTEN.matcher(name).matches()
          ? Collections.emptyEnumeration()
          : super.getResources(name);
    }
  }

  /** The classes of one rule. */
  private static final class HouseClasses extends ClassLoader {
    private final Map<String, byte[]> built;

    HouseClasses(Map<String, byte[]> built) {
      super("house-rule", DrlCompiler.class.getClassLoader());
      this.built = new HashMap<>(built);
      this.built.keySet().retainAll(classes(built.keySet()));
    }

    private static Set<String> classes(Set<String> names) {
      return names.stream()
          .filter(name -> name.endsWith(".class"))
          .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /** Own classes first: a parent that is asked for a name keeps a lock for it for ever. */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        Class<?> known = findLoadedClass(name);
        if (known != null) {
          return known;
        }
        return built.containsKey(name.replace('.', '/') + ".class")
            ? findClass(name)
            : super.loadClass(name, resolve);
      }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] code = built.get(name.replace('.', '/') + ".class");
      if (code == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, code, 0, code.length);
    }
  }
}
