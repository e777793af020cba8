package com.xordon.app.command;

import com.xordon.core.booking.NewClient;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.diary.Details;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.core.series.OnClash;
import com.xordon.core.series.SeriesAnswer;
import com.xordon.core.series.SeriesChange;
import com.xordon.core.series.SeriesDesk;
import com.xordon.core.series.SeriesWish;
import com.xordon.exchange.ics.RuleTimes;
import com.xordon.store.Books;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "series",
    description = "Books the same appointment again and again, each time checked.",
    subcommands = {SeriesCommand.Change.class, SeriesCommand.Cancel.class},
    footer = {
      "",
      "Examples:",
      "  xordon series --service physio --start 2026-12-01T10:00 --rule \"FREQ=WEEKLY;COUNT=10\""
          + " --client c1 --dry-run",
      "  xordon series --service physio --start 2026-12-01T10:00 --every 2 --times 6 --client c1"
          + " --on-clash nearest",
      "  xordon series change ID --start 2026-12-09T11:00",
      "  xordon series cancel ID --by client"
    })
final class SeriesCommand extends Common {
  @Option(names = "--service", paramLabel = "ID", description = "The service.")
  private @Nullable String service;

  @Option(names = "--start", paramLabel = "LOCALTIME", description = "When the first one begins.")
  private @Nullable String start;

  @Option(names = "--rule", paramLabel = "RRULE", description = "How it comes again.")
  private @Nullable String rule;

  @Option(names = "--every", paramLabel = "N", description = "Every so many weeks (default: 1).")
  private int every = 1;

  @Option(names = "--times", paramLabel = "M", description = "So many times.")
  private @Nullable Integer times;

  @Option(names = "--until", paramLabel = "DATE", description = "Until this day, included.")
  private @Nullable String until;

  @Option(names = "--client", paramLabel = "NAME|ID", description = "For whom.")
  private @Nullable String client;

  @Option(names = "--staff", paramLabel = "ID", description = "Only this staff member.")
  private @Nullable String staff;

  @Option(names = "--same-person", description = "Whoever gets the first one gets them all.")
  private boolean samePerson;

  @Option(
      names = "--on-clash",
      paramLabel = "fail|skip|nearest",
      description = "What to do where the time isn't free (default: fail).")
  private String onClash = "fail";

  @Option(names = "--dry-run", description = "Say what would be booked, and book nothing.")
  private boolean dryRun;

  @Option(names = "--now", paramLabel = "INSTANT", description = "Do it as if it were now then.")
  private @Nullable String now;

  @Override
  public Integer call() {
    var moment = now(now);
    var first = wallTime(required("--start", start));
    var id = new ServiceId(required("--service", service));
    var text = rule();
    try (var books = open()) {
      var zone = books.ledger().read(page -> page.rules().practice().zone());
      var walls = RuleTimes.of(text, first, zone, SeriesWish.MOST);
      var known = client == null ? Optional.<ClientId>empty() : Clients.named(books, client);
      var wish = wish(id, walls, known);
      var desk = new SeriesDesk(books.ledger(), () -> moment);
      if (dryRun) return say(books, desk.plan(wish), true);
      var answer =
          client == null || known.isPresent()
              ? desk.book(wish)
              : desk.book(wish, new NewClient(client, "", ""));
      return say(books, answer, false);
    }
  }

  /// The rule as given, or as counted in weeks.
  private String rule() {
    boolean counted = times != null || until != null;
    if (rule != null && counted) {
      throw new ProblemException(
          Problem.of("BAD_USAGE", "either --rule, or --every with --times or --until"));
    }
    if (rule != null) return rule;
    if (every < 1) throw new ProblemException(Problem.of("BAD_USAGE", "--every is 1 or more"));
    if (times != null && times < 1) {
      throw new ProblemException(Problem.of("BAD_USAGE", "--times is 1 or more"));
    }
    var text = "FREQ=WEEKLY;INTERVAL=" + every;
    if (times != null) text += ";COUNT=" + times;
    if (until != null) text += ";UNTIL=" + date(until).toString().replace("-", "");
    return text;
  }

  private SeriesWish wish(ServiceId id, List<LocalDateTime> walls, Optional<ClientId> who) {
    return new SeriesWish(
        id,
        who,
        walls,
        Optional.ofNullable(staff).map(StaffId::new),
        samePerson,
        onClash(onClash),
        Details.NONE);
  }

  private static OnClash onClash(String text) {
    try {
      return OnClash.valueOf(text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new ProblemException(Problem.of("BAD_USAGE", "--on-clash is fail, skip or nearest"), e);
    }
  }

  private int say(Books books, SeriesAnswer answer, boolean planned) {
    return new SeriesWords(books, answer()).say(answer, planned);
  }

  private static String required(String option, @Nullable String value) {
    if (value == null) throw new ProblemException(Problem.of("BAD_USAGE", option + " is missing"));
    return value;
  }

  @Command(name = "change", description = "Changes an occurrence and all that follow.")
  static final class Change extends Common {
    @Parameters(index = "0", paramLabel = "ID", description = "The first one to change.")
    private String id = "";

    @Option(
        names = "--start",
        paramLabel = "LOCALTIME",
        description = "When it is to begin; the others as many days away as before.")
    private @Nullable String start;

    @Option(names = "--staff", paramLabel = "ID", description = "Who is to take them.")
    private @Nullable String staff;

    @Option(names = "--minutes", paramLabel = "N", description = "How long they are to be.")
    private @Nullable Integer minutes;

    @Option(
        names = "--on-clash",
        paramLabel = "fail|skip|nearest",
        description = "What to do where the time isn't free (default: fail).")
    private String onClash = "fail";

    @Option(names = "--dry-run", description = "Say what would change, and change nothing.")
    private boolean dryRun;

    @Option(names = "--now", paramLabel = "INSTANT", description = "Do it as if it were now then.")
    private @Nullable String now;

    @Override
    public Integer call() {
      var moment = now(now);
      var wish =
          new SeriesChange(
              new AppointmentId(id),
              Optional.ofNullable(start).map(Common::wallTime),
              Optional.ofNullable(staff).map(StaffId::new),
              minutes == null ? OptionalInt.empty() : OptionalInt.of(minutes),
              SeriesCommand.onClash(onClash));
      try (var books = open()) {
        var desk = new SeriesDesk(books.ledger(), () -> moment);
        var answer = dryRun ? desk.planChange(wish) : desk.change(wish);
        return new SeriesWords(books, answer()).say(answer, dryRun);
      }
    }
  }

  @Command(name = "cancel", description = "Calls off an occurrence and all that follow.")
  static final class Cancel extends Common {
    @Parameters(index = "0", paramLabel = "ID", description = "The first one to call off.")
    private String id = "";

    @Option(
        names = "--by",
        required = true,
        paramLabel = "client|practice",
        description = "Whose wish it is.")
    private String by = "";

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why.")
    private String reason = "";

    @Option(names = "--now", paramLabel = "INSTANT", description = "Do it as if it were now then.")
    private @Nullable String now;

    @Override
    public Integer call() {
      var moment = now(now);
      Cancellation.By whose = CancelCommand.whose(by);
      try (var books = open()) {
        var answer =
            new SeriesDesk(books.ledger(), () -> moment)
                .cancel(new AppointmentId(id), whose, reason);
        return new SeriesWords(books, answer()).say(answer, false);
      }
    }
  }
}
