package de.muetterzentren.matching.internal;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The class path of the tests with less on it. */
public final class OtherClassPath {
  private OtherClassPath() {}

  /** Without the entries whose paths match. */
  public static URLClassLoader without(Pattern left) {
    List<URL> path = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (!left.matcher(entry).matches()) {
        try {
          path.add(new File(entry).toURI().toURL());
        } catch (MalformedURLException impossible) {
          throw new IllegalStateException(impossible);
        }
      }
    }
    return new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }
}
