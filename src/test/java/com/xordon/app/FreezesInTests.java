package com.xordon.app;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javafx.application.Platform;

/// Watches the window of a test: how long it stands still is the machine's business there, but not
/// that it waits for a disk, a database or the network.
final class FreezesInTests {
  private static final Duration LONGEST = Duration.ofMillis(100);
  private static final List<String> WAITING =
      List.of("org.h2.", "sun.nio.", "java.io.File", "java.nio.file.", "java.net.", "com.zaxxer.");

  /// Sentences, sheets and classes come out of the program's own file, once.
  private static final List<String> OWN =
      List.of("jdk.internal.loader.", "com.xordon.ui.kit.Sentences", "com.xordon.ui.kit.Theme");

  private final List<String> waits = new CopyOnWriteArrayList<>();
  private final FreezeWatch watch = FreezeWatch.over(Platform::runLater, LONGEST, this::tell);

  private void tell(Duration soFar, StackTraceElement[] where) {
    var names = Arrays.stream(where).map(StackTraceElement::getClassName).toList();
    if (among(WAITING, names) && !among(OWN, names)) {
      var frames = Stream.of(where).limit(40).map(f -> "\n  at " + f).toList();
      waits.add(soFar.toMillis() + " ms" + String.join("", frames));
    }
  }

  private static boolean among(List<String> beginnings, List<String> names) {
    return names.stream().anyMatch(name -> beginnings.stream().anyMatch(name::startsWith));
  }

  void stop() {
    watch.close();
  }

  void demandNone() {
    if (!waits.isEmpty()) throw new AssertionError("the window waited: " + waits);
  }
}
