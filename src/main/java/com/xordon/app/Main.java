package com.xordon.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import com.xordon.app.problem.LastLines;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where the program begins: no arguments, or files to open, open the desk; a command runs it.
public final class Main {
  /// Read where the log is configured.
  private static final String LOG_LEVEL = "xordon.log";

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private Main() {}

  public static void main(String[] args) {
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, e) -> LoggerFactory.getLogger(Main.class).error("unexpected on {}", thread, e));
    var out = utf8(FileDescriptor.out);
    var err = utf8(FileDescriptor.err);
    var wish = Wish.of(List.of(args));
    if (wish instanceof Wish.Command) quieten();
    LastLines.install();
    int status =
        switch (wish) {
          case Wish.Desk desk -> new DeskStart(InstantSource.system(), err).run(desk);
          case Wish.Command command ->
              new CommandStart(InstantSource.system(), System.in, out, err).run(command);
        };
    out.flush();
    err.flush();
    exit(status);
  }

  /// All is written down by now, so whatever of a library still closes must not keep the process.
  private static void exit(int status) {
    Thread.ofPlatform()
        .daemon()
        .start(() -> {
          for (long end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end; ) {
            LockSupport.parkNanos(end - System.nanoTime());
          }
          Runtime.getRuntime().halt(status);
        });
    System.exit(status);
  }

  /// Standard error belongs to the one sentence a command is refused with; what went wrong on the
  /// way there is told to who asks for it.
  private static void quieten() {
    if (System.getProperty(LOG_LEVEL) != null) return;
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logs) {
      logs.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.ERROR);
    }
  }

  /// Answers are UTF-8 whatever the machine's own charset is.
  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
