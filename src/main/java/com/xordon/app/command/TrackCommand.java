package com.xordon.app.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.analytics.book.PageEvent;
import com.xordon.analytics.book.PageStep;
import com.xordon.store.form.BadForm;
import com.xordon.store.form.Fields;
import com.xordon.store.form.PracticeFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "track",
    description = "Takes what was seen of booking pages, one JSON object a line.",
    footer = {
      "",
      "A line:"
          + " {\"page\":\"main\",\"session\":\"k3j9\",\"step\":\"view\",\"at\":\"2026-12-01T09:00:00Z\"}",
      "Steps: view, service, slot, form, booked. What is known already changes nothing, so a file",
      "can be taken again."
    })
final class TrackCommand extends Common {
  private static final int LONGEST_PAGE = 80;
  private static final int LONGEST_SESSION = 100;

  @Parameters(index = "0", paramLabel = "FILE", description = "The events.")
  private Path file = Path.of("");

  private record Bad(int line, String reason) {}

  @Override
  public Integer call() {
    var events = new ArrayList<PageEvent>();
    var bad = new ArrayList<Bad>();
    read(read(file), events, bad);
    try (var books = open()) {
      int news = events.isEmpty() ? 0 : books.figures().track(events);
      var node = Answer.object().put("read", events.size()).put("new", news);
      node.put("known", events.size() - news);
      var list = node.putArray("bad");
      bad.forEach(b -> list.addObject().put("line", b.line).put("reason", b.reason));
      return events.isEmpty() && !bad.isEmpty()
          ? answer().refused(node, () -> words(events.size(), news, bad))
          : answer().done(node, () -> words(events.size(), news, bad));
    }
  }

  private static void read(String text, List<PageEvent> events, List<Bad> bad) {
    var lines = text.startsWith("\uFEFF") ? text.substring(1).lines() : text.lines();
    int number = 0;
    for (var line : lines.toList()) {
      number++;
      if (line.isBlank()) continue;
      try {
        events.add(event(line));
      } catch (BadForm e) {
        bad.add(new Bad(number, String.valueOf(e.getMessage())));
      } catch (JsonProcessingException e) {
        bad.add(new Bad(number, e.getOriginalMessage()));
      }
    }
  }

  private static PageEvent event(String line) throws JsonProcessingException {
    if (!(PracticeFile.JSON.readTree(line) instanceof ObjectNode object)) {
      throw new BadForm("line", "must be an object");
    }
    var f = new Fields(object, "");
    return new PageEvent(
        name(f, "page", LONGEST_PAGE),
        name(f, "session", LONGEST_SESSION),
        PageStep.of(f.text("step"))
            .orElseThrow(() -> f.bad("step", "is none of view, service, slot, form, booked")),
        f.instant("at"));
  }

  private static String name(Fields f, String key, int longest) {
    var name = f.id(key);
    if (name.length() > longest) throw f.bad(key, "is longer than " + longest + " signs");
    return name;
  }

  private static String words(int read, int news, List<Bad> bad) {
    var said =
        "%d events read, %d of them new, %d lines refused.".formatted(read, news, bad.size());
    return bad.isEmpty()
        ? said
        : said
            + "\n"
            + bad.stream()
                .map(b -> "  line %d: %s".formatted(b.line, b.reason))
                .collect(Collectors.joining("\n"));
  }
}
