package com.xordon.app.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.store.Books;
import com.xordon.store.Glance;
import com.xordon.store.RestorePoint;
import com.xordon.store.RestorePoint.Until;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "restore",
    description = {
      "Puts the books in place as they were: all of a backup, or up to any moment.",
      "What was there is kept aside and can be restored in turn. No message leaves twice."
    },
    footer = {
      "",
      "Examples:",
      "  xordon restore monday.zip --look",
      "  xordon restore monday.zip",
      "  xordon restore --to 2026-11-26T10:41:00+01:00 --look --json",
      "  xordon restore monday.zip --to 4711"
    })
final class RestoreCommand extends Common {
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FILE",
      description = "The backup; without one the books' own journal is taken.")
  private @Nullable Path file;

  @Option(
      names = "--to",
      paramLabel = "INSTANT|NUMBER",
      description = "Up to this moment, or this entry of the journal.")
  private @Nullable String to;

  @Option(names = "--look", description = "Only show what is inside and how it differs from now.")
  private boolean look;

  @Option(
      names = "--key-file",
      paramLabel = "FILE",
      description = "Holds the recovery key or password of an encrypted backup from elsewhere.")
  private @Nullable Path keyFile;

  @Override
  public Integer call() {
    var point = point();
    var typed = Optional.ofNullable(keyFile).map(f -> read(f).lines().findFirst().orElse(""));
    try (var books = open()) {
      typed.ifPresent(key -> unlock(books, point, key.strip()));
      var glance = books.glance(point);
      if (look) return answer().done(json("LOOKED", glance), () -> words(glance));
      var aside = books.restore(point);
      var node = json("RESTORED", glance).put("aside", aside.toString());
      return answer()
          .done(node, () -> "Restored: " + words(glance) + "\nWhat was there is kept in " + aside);
    }
  }

  private static void unlock(Books books, RestorePoint point, String typed) {
    var backup = point.backup();
    if (backup.isEmpty() || books.encryption().unlock(backup.get(), typed)) return;
    throw new ProblemException(Problem.of("KEY_WRONG", backup.get().toString()));
  }

  private RestorePoint point() {
    if (file == null && to == null) {
      throw new ProblemException(Problem.of("BAD_USAGE", "a FILE or --to is missing"));
    }
    return new RestorePoint(
        Optional.ofNullable(file).map(invocation()::resolve),
        Optional.ofNullable(to).map(RestoreCommand::until));
  }

  private static Until until(String text) {
    return text.matches("\\d{1,18}")
        ? new Until.Number(Long.parseLong(text))
        : new Until.Moment(instant(text));
  }

  private static ObjectNode json(String outcome, Glance glance) {
    var node =
        SafetyCommands.json(outcome, glance.summary())
            .put("lastChange", glance.lastChange().toString());
    var list = node.putArray("differences");
    for (var d : glance.differences()) {
      list.addObject()
          .put("kind", d.entity())
          .put("back", d.back())
          .put("gone", d.gone())
          .put("other", d.other());
    }
    return node;
  }

  private static String words(Glance glance) {
    var differences =
        glance.differences().stream()
            .map(d ->
                "\n  %s: %d come back, %d go, %d are other"
                    .formatted(d.entity(), d.back(), d.gone(), d.other()))
            .collect(Collectors.joining());
    return SafetyCommands.words(glance.summary())
        + ", last changed "
        + glance.lastChange()
        + (differences.isEmpty() ? "\nThe same as now." : "\nUnlike now:" + differences);
  }
}
