package com.xordon.app.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.practice.StaffId;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.exchange.ImportReport;
import com.xordon.exchange.Imported;
import com.xordon.exchange.Progress;
import com.xordon.exchange.Row;
import com.xordon.exchange.ics.IcsExport;
import com.xordon.exchange.ics.IcsImport;
import com.xordon.exchange.ics.IcsOptions;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "ics",
    description = "Brings calendar files in and writes them out.",
    subcommands = {IcsCommand.Import.class, IcsCommand.Export.class},
    footer = {
      "",
      "Examples:",
      "  xordon ics import holidays.ics --staff anna --as busy",
      "  xordon ics import old.ics --staff anna --from 2026-01-01 --dry-run",
      "  xordon ics export anna.ics --staff anna"
    })
final class IcsCommand {
  @Command(name = "import", description = "Takes in a calendar file for one person.")
  static final class Import extends Common {
    @Parameters(index = "0", paramLabel = "FILE", description = "The calendar file.")
    private Path file = Path.of("");

    @Option(names = "--staff", required = true, paramLabel = "ID", description = "For whom.")
    private String staff = "";

    @Option(
        names = "--as",
        paramLabel = "appointments|busy",
        description = "What timed events become.")
    private String as = "appointments";

    @Option(names = "--from", paramLabel = "DATE", description = "First day of series.")
    private @Nullable String from;

    @Option(names = "--until", paramLabel = "DATE", description = "Last day of series.")
    private @Nullable String until;

    @Option(names = "--dry-run", description = "Only say what would be done.")
    private boolean dryRun;

    @Option(names = "--now", hidden = true)
    private @Nullable String now;

    @Override
    public Integer call() {
      var moment = now(now);
      try (var books = open()) {
        var imported =
            new IcsImport(books.ledger(), () -> moment)
                .run(invocation().resolve(file), options(), Progress.NONE);
        return switch (imported) {
          case Imported.Done(var report) -> answer().done(json(report), () -> words(report));
          case Imported.Cancelled() -> throw new ProblemException(Problem.of("NOTHING_IMPORTED"));
          case Imported.Unreadable(var why) ->
              throw new ProblemException(
                  Problem.of("FILE_INVALID", file.toString(), why.text(Locale.ENGLISH)));
          case Imported.UnknownStaff(var who) ->
              throw new ProblemException(Problem.of("UNKNOWN_STAFF", who.value()));
        };
      } catch (NoSuchFileException e) {
        throw new ProblemException(Problem.of("FILE_NOT_FOUND", file.toString()), e);
      } catch (IOException e) {
        throw new ProblemException(
            Problem.of("FILE_UNREADABLE", file.toString(), String.valueOf(e.getMessage())), e);
      }
    }

    private IcsOptions options() {
      var kind =
          switch (as) {
            case "appointments" -> IcsOptions.As.APPOINTMENTS;
            case "busy" -> IcsOptions.As.BUSY;
            default ->
                throw new ProblemException(Problem.of("BAD_USAGE", "--as is appointments or busy"));
          };
      return new IcsOptions(
          new StaffId(staff),
          kind,
          Optional.ofNullable(from).map(Common::date),
          Optional.ofNullable(until).map(Common::date),
          Optional.empty(),
          false,
          dryRun);
    }

    private static ObjectNode json(ImportReport report) {
      var node = Answer.object();
      for (var outcome : Row.Outcome.values()) node.put(word(outcome), report.count(outcome));
      var rows = node.putArray("rows");
      for (var row : report.rows()) {
        rows.addObject()
            .put("line", row.line())
            .put("what", row.what())
            .put("outcome", word(row.outcome()))
            .put("reason", row.reason(Locale.ENGLISH));
      }
      return node;
    }

    private static String words(ImportReport report) {
      var counts =
          java.util.Arrays.stream(Row.Outcome.values())
              .map(o -> report.count(o) + " " + word(o))
              .collect(Collectors.joining(", "));
      var notes =
          report.rows().stream()
              .filter(r -> !r.notes().isEmpty())
              .map(r -> "  line " + r.line() + "  " + r.what() + ": " + r.reason(Locale.ENGLISH))
              .collect(Collectors.joining("\n"));
      return notes.isEmpty() ? counts : counts + "\n" + notes;
    }

    private static String word(Row.Outcome outcome) {
      return outcome.name().toLowerCase(Locale.ROOT);
    }
  }

  @Command(name = "export", description = "Writes appointments to a calendar file.")
  static final class Export extends Common {
    @Parameters(index = "0", paramLabel = "FILE", description = "Where to write it.")
    private Path file = Path.of("");

    @Option(names = "--staff", paramLabel = "ID", description = "Only this person's.")
    private @Nullable String staff;

    @Override
    public Integer call() {
      try (var books = open()) {
        var who = Optional.ofNullable(staff).map(StaffId::new);
        boolean known =
            who.isEmpty() || books.ledger().read(p -> p.rules().staff(who.get()).isPresent());
        if (!known) throw new ProblemException(Problem.of("UNKNOWN_STAFF", String.valueOf(staff)));
        int written =
            new IcsExport(books.ledger(), invocation().clock())
                .write(invocation().resolve(file), who);
        var node = Answer.object().put("outcome", "EXPORTED").put("appointments", written);
        return answer().done(node, () -> written + " appointments written to " + file + ".");
      } catch (IOException e) {
        throw new ProblemException(
            Problem.of("FILE_UNWRITABLE", file.toString(), String.valueOf(e.getMessage())), e);
      }
    }
  }
}
