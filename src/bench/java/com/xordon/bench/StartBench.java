package com.xordon.bench;

import com.xordon.store.form.PracticeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Goal 2: the first answer of a fresh process of the packaged program, beside a node process that
/// does workload A in JavaScript. Processes take turns, so that both meet the same machine.
final class StartBench {
  private static final Path APP = Path.of("target", "app", "xordon");
  private static final int TIMES = 9;
  private static final double MOST = 0.7;

  private final Report report;

  StartBench(Report report) {
    this.report = report;
  }

  void run() throws IOException {
    if (!Files.exists(APP)) throw new IllegalStateException("the program isn't packaged");
    var folder = Files.createTempDirectory(Path.of("target"), "bench-start");
    var offer = offer(folder);
    var bare = List.of(java(), "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-version");
    var node = List.of("node", "src/bench/resources/slots.js");
    boolean hasNode = works(List.of("node", "--version"));
    var ours = new long[TIMES];
    var theirs = new long[TIMES];
    var floor = new long[TIMES];
    for (int i = 0; i < TIMES; i++) {
      ours[i] = time(offer);
      if (hasNode) theirs[i] = time(node);
      floor[i] = time(bare);
    }
    report.note(2, "first answer of xordon offer", median(ours) / 1e6, "ms");
    report.note(2, "a Java that does nothing (the floor)", median(floor) / 1e6, "ms");
    if (!hasNode) return;
    report.note(2, "node doing A", median(theirs) / 1e6, "ms");
    double ratio = (double) median(ours) / median(theirs);
    report.add(2, "xordon offer / node", ratio, "x", "<= " + MOST + " x", ratio <= MOST);
  }

  /// Workload A as a practice file in a home, and the question.
  private static List<String> offer(Path folder) throws IOException {
    var w = Workload.ALL.get(0);
    var rules = w.rules();
    var window = new com.xordon.core.diary.Interval(Workload.windowStart(), end());
    var file = folder.resolve("a.json");
    var form = PracticeFile.saying(rules, List.of(), List.of(), w.diary().busy(window));
    Files.writeString(file, form.root().toString());
    var home = folder.resolve("home").toString();
    time(List.of(APP.toString(), "practice", "import", file.toString(), "--home", home));
    var question = "offer --service s --from %s --to %s --now %s --json --home";
    var line = new ArrayList<String>();
    line.add(APP.toString());
    line.addAll(List.of(question.formatted(Workload.FIRST, w.last(), Workload.NOW).split(" ")));
    line.add(home);
    return line;
  }

  private static java.time.Instant end() {
    return Workload.FIRST.plusDays(31).atStartOfDay(Workload.ZONE).toInstant();
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static boolean works(List<String> command) {
    try {
      time(command);
      return true;
    } catch (IllegalStateException e) {
      return false;
    }
  }

  private static long time(List<String> command) {
    try {
      long from = System.nanoTime();
      var process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (process.waitFor() != 0) throw new IllegalStateException("failed: " + command);
      return System.nanoTime() - from;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static long median(long[] times) {
    var sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
