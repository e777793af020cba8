package com.xordon.bench;

import java.io.IOException;
import java.nio.file.Path;

/// Runs all benches and writes the report.
final class Bench {
  private Bench() {}

  public static void main(String[] args) throws IOException {
    var report = new Report();
    new SlotBench(report).run();
    new StartBench(report).run();
    new StoreBench(report).run();
    new BoardBench(report).run();
    new PickBench(report).run();
    new RescueBench(report).run();
    new WhatIfBench(report).run();
    new ReminderBench(report).run();
    new AnalyticsBench(report).run();
    report.write(Path.of("target", "bench"));
    System.exit(0);
  }
}
