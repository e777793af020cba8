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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "ics",
    description = "Takes in a calendar file, or gives appointments out as one.",
    subcommands = {IcsCommand.Import.class, IcsCommand.Export.class},
    footer = {
      "",
      "Examples:",
      "  xordon ics import anna.ics --staff anna --dry-run",
      "  xordon ics import holidays.ics --staff anna --as busy --from 2026-01-01",
      "  xordon ics export all.ics"
    })
final class IcsCommand {
  @Command(
      name = "import",
      description = "Takes in a calendar file; the same file again changes nothing.")
  static final class Import extends Common {
    @Parameters(index = "0", paramLabel = "FILE", description = "A calendar file.")
    private Path file = Path.of("");

    @Option(names = "--staff", required = true, paramLabel = "ID", description = "For whom.")
    private String staff = "";

    @Option(
        names = "--as",
        paramLabel = "appointments|busy",
        description = "What timed events become; whole days are blocked time in any case.")
    private String as = "appointments";

    @Option(
        names = "--from",
        paramLabel = "DATE",
        description = "The first day for which series are taken (default: today).")
    private @Nullable String from;

    @Option(
        names = "--until",
        paramLabel = "DATE",
        description = "The last day for which series are taken (default: a year later).")
    private @Nullable String until;

    @Option(
        names = "--zone",
        paramLabel = "ZONE",
        description =
            "The zone of events whose own zone nobody knows (default: they are left out).")
    private @Nullable String zone;

    @Option(
        names = "--cancel",
        description = "Cancel what the file calls off (default: ask, and leave it).")
    private boolean cancel;

    @Option(names = "--dry-run", description = "Only say what would be done.")
    private boolean dryRun;

    @Override
    public Integer call() {
      var options = options();
      try (var books = open()) {
        if (books.isEmpty()) throw new ProblemException(Problem.of("NO_PRACTICE"));
        var outcome =
            new IcsImport(books.ledger(), invocation().clock())
                .run(invocation().resolve(file), options, Progress.NONE);
        return switch (outcome) {
          case Imported.Done(var report) -> answer().done(json(report), () -> words(report));
          case Imported.Cancelled() -> throw new IllegalStateException("nobody can call it off");
          case Imported.Unreadable(var why) ->
              throw new ProblemException(
                  Problem.of("FILE_INVALID", file.toString(), why.clause(Locale.ENGLISH)));
          case Imported.UnknownStaff(var id) ->
              throw new ProblemException(Problem.of("UNKNOWN_STAFF", id.value()));
        };
      } catch (NoSuchFileException e) {
        throw new ProblemException(Problem.of("FILE_NOT_FOUND", file.toString()), e);
      } catch (IOException e) {
        throw new ProblemException(
            Problem.of("FILE_UNREADABLE", file.toString(), String.valueOf(e.getMessage())), e);
      }
    }

    private IcsOptions options() {
      return new IcsOptions(
          new StaffId(staff),
          as(),
          day(from),
          day(until),
          Optional.ofNullable(zone).map(Import::zone),
          cancel,
          dryRun);
    }

    private IcsOptions.As as() {
      return switch (as) {
        case "appointments" -> IcsOptions.As.APPOINTMENTS;
        case "busy" -> IcsOptions.As.BUSY;
        default ->
            throw new ProblemException(Problem.of("BAD_USAGE", "--as is appointments or busy"));
      };
    }

    private static Optional<LocalDate> day(@Nullable String text) {
      return Optional.ofNullable(text).map(Common::date);
    }

    private static ZoneId zone(String name) {
      try {
        return ZoneId.of(name);
      } catch (DateTimeException e) {
        throw new ProblemException(Problem.of("BAD_USAGE", name + " is no time zone"), e);
      }
    }
  }

  @Command(name = "export", description = "Writes appointments to a calendar file.")
  static final class Export extends Common {
    @Parameters(index = "0", paramLabel = "FILE", description = "Where to write it.")
    private Path file = Path.of("");

    @Option(names = "--staff", paramLabel = "ID", description = "Whose (default: everybody's).")
    private @Nullable String staff;

    @Override
    public Integer call() {
      var whose = Optional.ofNullable(staff).map(StaffId::new);
      try (var books = open()) {
        if (books.isEmpty()) throw new ProblemException(Problem.of("NO_PRACTICE"));
        var rules = books.ledger().read(page -> page.rules());
        if (whose.isPresent() && rules.staff(whose.get()).isEmpty()) {
          throw new ProblemException(Problem.of("UNKNOWN_STAFF", whose.get().value()));
        }
        int count =
            new IcsExport(books.ledger(), invocation().clock())
                .write(invocation().resolve(file), whose);
        var node = Answer.object().put("outcome", "EXPORTED").put("appointments", count);
        return answer().done(node, () -> "Exported %d appointments to %s.".formatted(count, file));
      } catch (IOException e) {
        throw new ProblemException(
            Problem.of("FILE_UNWRITABLE", file.toString(), String.valueOf(e.getMessage())), e);
      }
    }
  }

  private static ObjectNode json(ImportReport report) {
    var node = Answer.object();
    for (var outcome : Row.Outcome.values()) node.put(name(outcome), report.count(outcome));
    var rows = node.putArray("rows");
    for (var row : report.rows()) {
      rows.addObject()
          .put("line", row.line())
          .put("what", row.what())
          .put("outcome", name(row.outcome()))
          .put("times", row.times())
          .put("reason", row.reason(Locale.ENGLISH));
    }
    return node;
  }

  /// The counts, and a line for each row that has something to say.
  private static String words(ImportReport report) {
    var told = report.rows().stream().filter(r -> !r.notes().isEmpty()).map(IcsCommand::words);
    var counts =
        "%d created, %d updated, %d unchanged, %d skipped, %d to decide."
            .formatted(
                report.count(Row.Outcome.CREATED),
                report.count(Row.Outcome.UPDATED),
                report.count(Row.Outcome.UNCHANGED),
                report.count(Row.Outcome.SKIPPED),
                report.count(Row.Outcome.ASKS));
    return told.map(line -> line + System.lineSeparator()).collect(Collectors.joining()) + counts;
  }

  private static String words(Row row) {
    return "line %d, %s, %s: %s"
        .formatted(row.line(), row.what(), name(row.outcome()), row.reason(Locale.ENGLISH));
  }

  private static String name(Row.Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT);
  }
}
