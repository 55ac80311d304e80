package de.muetterzentren.examples.scenario.progress;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicReference;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar with the time that has passed and an estimate of the time left. */
final class Bar implements Progress {
  private static final int WIDTH = 100;
  private static final int UPDATED_EVERY_MS = 500;

  private final PrintStream out;
  private final AtomicReference<ProgressBar> shown = new AtomicReference<>();

  Bar(PrintStream out) {
    this.out = out;
  }

  @Override
  public void begins(String what, long steps) {
    ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName(what)
            .setInitialMax(steps)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(UPDATED_EVERY_MS)
            .setUnit(" weeks", 1)
            .setConsumer(new ConsoleProgressBarConsumer(out, WIDTH))
            .build();
    close(shown.getAndSet(bar));
  }

  @Override
  public void step() {
    ProgressBar bar = shown.get();
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void ends() {
    close(shown.getAndSet(null));
  }

  private static void close(ProgressBar bar) {
    if (bar != null) {
      bar.close();
    }
  }
}
