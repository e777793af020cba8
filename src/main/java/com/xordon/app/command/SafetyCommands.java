package com.xordon.app.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.store.Backups;
import com.xordon.store.Books.Finding;
import com.xordon.store.Scrub;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Backup, restore and doctor: what keeps the books safe.
final class SafetyCommands {
  private SafetyCommands() {}

  @Command(
      name = "backup",
      description = "Writes a backup and verifies it by opening it.",
      footer = {"", "Example:", "  xordon backup monday.zip"})
  static final class Backup extends Common {
    @Parameters(index = "0", paramLabel = "FILE", description = "Where to write it.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
      try (var books = open()) {
        var summary = books.backup(invocation().resolve(file));
        return answer()
            .done(json("BACKED_UP", summary), () -> "Written and verified: " + words(summary));
      }
    }
  }

  @Command(
      name = "doctor",
      description = "Checks journal, database and their agreement, and says what it found.",
      footer = {"", "Example:", "  xordon doctor --json"})
  static final class Doctor extends Common {
    @Override
    public Integer call() {
      try (var books = open()) {
        var before = books.lastScrub();
        var findings = new ArrayList<>(books.mended());
        findings.addAll(books.check());
        var well = findings.stream().allMatch(Finding::mended);
        var node = Answer.object().put("healthy", well).put("state", state(findings));
        list(node.putArray("findings"), findings);
        before.at().ifPresent(at -> node.put("before", at.toString()));
        list(node.putArray("foundBefore"), before.found());
        return well
            ? answer().done(node, () -> words(findings) + words(before))
            : answer().refused(node, () -> words(findings) + words(before));
      }
    }

    /// What the exit status says less exactly: it is 1 only while something is still damaged.
    private static String state(List<Finding> findings) {
      if (findings.isEmpty()) return "WELL";
      return findings.stream().allMatch(Finding::mended) ? "MENDED" : "DAMAGED";
    }

    private static void list(ArrayNode list, List<Finding> findings) {
      for (var f : findings) {
        list.addObject()
            .put("code", f.code())
            .put("sentence", Findings.sentence(f, Locale.ENGLISH))
            .put("mended", f.mended());
      }
    }

    private static String words(Scrub before) {
      if (before.at().isEmpty()) return "";
      var last = "\nRead again before at " + before.at().get();
      return before.found().isEmpty() ? last + "." : last + ":\n" + words(before.found());
    }

    private static String words(List<Finding> findings) {
      if (findings.isEmpty()) return "All is well: journal, database and counts agree.";
      return findings.stream()
          .map(f ->
              (f.mended() ? "mended  " : "ATTENTION  ")
                  + Findings.sentence(f, Locale.ENGLISH)
                  + " ("
                  + f.code()
                  + ")")
          .collect(Collectors.joining("\n"));
    }
  }

  static ObjectNode json(String outcome, Backups.Summary s) {
    return Answer.object()
        .put("outcome", outcome)
        .put("practice", s.practice())
        .put("staff", s.staff())
        .put("services", s.services())
        .put("contacts", s.clients())
        .put("appointments", s.appointments())
        .put("lastNumber", s.lastNumber())
        .put("taken", s.taken().toString());
  }

  static String words(Backups.Summary s) {
    return "%s, %d staff, %d services, %d clients, %d appointments, taken %s"
        .formatted(s.practice(), s.staff(), s.services(), s.clients(), s.appointments(), s.taken());
  }
}
