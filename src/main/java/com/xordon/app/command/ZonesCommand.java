package com.xordon.app.command;

import com.xordon.store.KeptTime;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

@Command(
    name = "zones",
    description =
        "Lists the appointments that kept their time of day when the rules of the zone changed.",
    footer = {"", "Example:", "  xordon zones --json"})
final class ZonesCommand extends Common {
  @Override
  public Integer call() {
    try (var books = open()) {
      var kept = books.keptTimes();
      var node = Answer.object();
      var list = node.putArray("appointments");
      for (var k : kept) {
        list.addObject()
            .put("id", k.appointment().value())
            .put("before", k.before().toString())
            .put("now", k.now().toString());
      }
      return answer().done(node, () -> words(kept));
    }
  }

  private static String words(List<KeptTime> kept) {
    if (kept.isEmpty()) return "No rules of the zone have changed.";
    return kept.stream()
        .map(k -> "%s  %s -> %s".formatted(k.appointment().value(), k.before(), k.now()))
        .collect(Collectors.joining("\n"));
  }
}
