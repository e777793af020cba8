package com.xordon.app.command;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

@Command(
    name = "zones",
    description = {
      "Lists the appointments that kept their time of day when the rules of the zone changed last,",
      "each with its instant before and now."
    },
    footer = {"", "Example:", "  xordon zones --json"})
final class ZonesCommand extends Common {
  @Override
  public Integer call() {
    try (var books = open()) {
      var lines =
          Arrays.stream(books.settings().getOrDefault("zone.followed", "").split("\n"))
              .filter(line -> !line.isEmpty())
              .map(line -> List.of(line.split(" ")))
              .toList();
      var node = Answer.object();
      var list = node.putArray("appointments");
      for (var line : lines) {
        list.addObject().put("id", line.get(0)).put("before", line.get(1)).put("now", line.get(2));
      }
      return answer().done(node, () -> words(lines));
    }
  }

  private static String words(List<List<String>> lines) {
    if (lines.isEmpty()) return "No rules of the zone have changed.";
    return lines.stream()
        .map(l -> "%s  %s -> %s".formatted(l.get(0), l.get(1), l.get(2)))
        .collect(Collectors.joining("\n"));
  }
}
