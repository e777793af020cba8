package com.xordon.app.problem;

import com.xordon.store.Books;
import com.xordon.store.Store;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes the report. `books` is empty where they can't be opened, which may be the problem.
public record ProblemReport(
    Optional<Books> books, InstantSource clock, Map<String, String> environment) {
  /// A text for people to read before they hand it on.
  public String text() {
    var lines = new ArrayList<String>();
    lines.add("Xordon Desk, report of a problem");
    lines.add("written at " + clock.instant().truncatedTo(ChronoUnit.SECONDS));
    lines.add("It names nobody: only codes, numbers, and sentences that stand in the program.");
    part(lines, "Versions and machine", machine());
    part(lines, "Books", aboutBooks());
    var last = LastLines.installed();
    part(
        lines,
        "Codes since the program was started",
        last.map(l ->
                l.codes().entrySet().stream().map(e -> e.getKey() + ": " + e.getValue()).toList())
            .orElseGet(List::of));
    part(lines, "Last lines of the log", last.map(LastLines::lines).orElseGet(List::of));
    return String.join("\n", lines) + "\n";
  }

  private static void part(List<String> lines, String title, List<String> said) {
    lines.add("");
    lines.add("== " + title);
    lines.addAll(said.isEmpty() ? List.of("none") : said);
  }

  private List<String> machine() {
    var lines = new ArrayList<>(new Machine(environment).lines());
    boolean drawing = System.getProperty("javafx.runtime.version") != null;
    lines.addAll(drawing ? Screens.lines() : List.of("screen: no window is open here"));
    return lines;
  }

  private List<String> aboutBooks() {
    if (books.isEmpty()) return List.of("not open");
    var open = books.get();
    var lines = new ArrayList<String>();
    lines.add("tables: version " + Store.TABLES);
    try {
      var copy = open.secondCopy();
      lines.add("second place: " + copy.state());
      var scrub = open.lastScrub();
      lines.add("read again last: " + scrub.at().map(Object::toString).orElse("never"));
      scrub
          .found()
          .forEach(f -> lines.add("found then: " + f.code() + (f.mended() ? ", mended" : "")));
      open.mended().forEach(f -> lines.add("mended when opened: " + f.code()));
      var numbers = open.ledger().read(page -> page.lastDeeds(Long.MAX_VALUE, 1));
      numbers.forEach(c -> lines.add("entries of the journal: " + c.number() + " or more"));
    } catch (com.xordon.core.problem.ProblemException e) {
      lines.add("can't be read: " + e.problem().code());
    }
    return lines;
  }
}
