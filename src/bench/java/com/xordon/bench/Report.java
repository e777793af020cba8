package com.xordon.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What was measured, beside the goal: written for people and for machines.
final class Report {
  private record Line(
      int goal, String what, double value, String unit, String wanted, boolean met) {}

  private final List<Line> lines = new ArrayList<>();

  void add(int goal, String what, double value, String unit, String wanted, boolean met) {
    lines.add(new Line(goal, what, value, unit, wanted, met));
    System.out.printf(
        Locale.ROOT,
        "%d  %-60s %10.3f %-6s %-28s %s%n",
        goal,
        what,
        value,
        unit,
        wanted,
        met ? "met" : "SHORT");
  }

  /// A figure that stands beside others and has no goal of its own.
  void note(int goal, String what, double value, String unit) {
    add(goal, what, value, unit, "", true);
  }

  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    var text = new StringBuilder("# Measured\n\n");
    text.append(
        "All parties in one run on this machine; ratios count, absolute times are this"
            + " machine's.\n\n");
    text.append("| goal | what | measured | wanted | |\n|---|---|---|---|---|\n");
    for (var l : lines) {
      text.append(
          String.format(
              Locale.ROOT,
              "| %d | %s | %.3f %s | %s | %s |%n",
              l.goal,
              l.what,
              l.value,
              l.unit,
              l.wanted,
              l.wanted.isEmpty() ? "" : l.met ? "met" : "short"));
    }
    Files.writeString(folder.resolve("report.md"), text);
    var json = new ArrayList<Map<String, Object>>();
    for (var l : lines) {
      var item = new LinkedHashMap<String, Object>();
      item.put("goal", l.goal);
      item.put("what", l.what);
      item.put("value", l.value);
      item.put("unit", l.unit);
      item.put("wanted", l.wanted);
      item.put("met", l.met);
      json.add(item);
    }
    new ObjectMapper()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .writeValue(folder.resolve("report.json").toFile(), json);
  }
}
