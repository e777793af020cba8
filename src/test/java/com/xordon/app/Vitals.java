package com.xordon.app;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import javax.management.JMException;
import javax.management.ObjectName;

/// What a program holds on to, after everything it doesn't has been swept away: bytes of the heap,
/// in all and by class, how many objects of the window, threads by name, open files, and memory as
/// the system sees it (Linux).
record Vitals(
    long heap,
    Map<String, Long> bytes,
    Map<String, Long> objects,
    Map<String, Long> threads,
    long files,
    long resident) {
  private static final String OURS = "com.xordon.ui.";
  private static final long WORTH_A_LOOK = 50_000;
  private static final int LOOKS = 5;
  private static final Duration BETWEEN = Duration.ofMillis(600);

  static Vitals taken() {
    try {
      var objects = new TreeMap<String, Long>();
      var bytes = new TreeMap<String, Long>();
      count(objects, bytes);
      return new Vitals(heapInUse(), bytes, objects, threadsByName(), openFiles(), residentBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JMException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The least of a few looks: pictures that were drawn just now are still on their way out.
  private static long heapInUse() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < LOOKS; i++) {
      LockSupport.parkNanos(BETWEEN.toNanos());
      System.gc();
      long now = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
      least = Math.min(least, now);
    }
    return least;
  }

  /// As `jcmd PID GC.class_histogram` tells them, which collects before it counts.
  private static void count(Map<String, Long> objects, Map<String, Long> bytes) throws JMException {
    var name = new ObjectName("com.sun.management:type=DiagnosticCommand");
    var answer =
        ManagementFactory.getPlatformMBeanServer()
            .invoke(
                name,
                "gcClassHistogram",
                new Object[] {new String[0]},
                new String[] {String[].class.getName()});
    for (var line : answer.toString().lines().toList()) {
      var words = line.strip().split("\\s+");
      if (words.length < 4 || !words[0].endsWith(":")) continue;
      // lambdas have a new name each time the program starts
      var kind = words[3].replaceAll("\\$\\$Lambda.*", "\\$\\$Lambda");
      if (kind.startsWith(OURS)) objects.merge(kind, Long.parseLong(words[1]), Long::sum);
      bytes.merge(kind, Long.parseLong(words[2]), Long::sum);
    }
    // what is held to be compared should not weigh itself
    bytes.values().removeIf(size -> size < WORTH_A_LOOK);
  }

  /// The heap with what is alive in it, as `jcmd PID GC.heap_dump` writes it.
  static void dump(Path file) {
    try {
      Files.createDirectories(file.getParent());
      Files.deleteIfExists(file);
      ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
          .dumpHeap(file.toString(), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Objects of the window: views, what they show, what listens. Records are what the books hold
  /// and the rooms show, which changes as a day goes on; what is too much of them shows in the
  /// heap.
  Map<String, Long> ours() {
    var ours = new TreeMap<String, Long>();
    objects.forEach((name, n) -> {
      if (!isRecord(name)) ours.put(name, n);
    });
    return ours;
  }

  private static boolean isRecord(String name) {
    try {
      return Class.forName(name, false, Vitals.class.getClassLoader()).isRecord();
    } catch (ClassNotFoundException e) {
      return name.startsWith("["); // a lambda has no name to be found by
    }
  }

  /// Which classes take more bytes later, the most first.
  static String growth(Vitals before, Vitals then) {
    return then.bytes.entrySet().stream()
        .map(e -> Map.entry(e.getKey(), e.getValue() - before.bytes.getOrDefault(e.getKey(), 0L)))
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(12)
        .map(e -> "%s %,d".formatted(e.getKey(), e.getValue()))
        .collect(Collectors.joining(", "));
  }

  /// Without those that carry virtual threads and common work, which come and go with the load.
  private static Map<String, Long> threadsByName() {
    var names = new TreeMap<String, Long>();
    for (var thread : Thread.getAllStackTraces().keySet()) {
      var name = thread.getName().replaceAll("\\d+", "n");
      if (!name.startsWith("ForkJoinPool")) names.merge(name, 1L, Long::sum);
    }
    return names;
  }

  private static long openFiles() throws IOException {
    try (var files = Files.list(Path.of("/proc/self/fd"))) {
      return files.count();
    }
  }

  private static long residentBytes() throws IOException {
    for (var line : Files.readAllLines(Path.of("/proc/self/status"))) {
      if (line.startsWith("VmRSS:")) return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
    }
    throw new IOException("no VmRSS");
  }

  /// What there is more of later, by at least so many, as "name before -> then".
  static Map<String, String> more(Map<String, Long> before, Map<String, Long> then, long least) {
    var all = new TreeMap<String, String>();
    then.forEach((name, now) -> {
      long was = before.getOrDefault(name, 0L);
      if (now - was >= least) all.put(name, was + " -> " + now);
    });
    return all;
  }
}
