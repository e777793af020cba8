package com.xordon.app.command;

import com.xordon.core.booking.NewClient;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Details;
import com.xordon.core.practice.ClientId;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.core.visit.VisitDesk;
import com.xordon.core.visit.VisitWish;
import com.xordon.store.Books;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "visit",
    description = "Several services one after the other, booked as one.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      VisitCommand.Offer.class,
      VisitCommand.Book.class,
      VisitCommand.Move.class,
      VisitCommand.Cancel.class
    },
    footer = {
      "",
      "Examples:",
      "  xordon visit offer --leg cut+beard --leg colour:ben --from 2026-12-01 --to 2026-12-04",
      "  xordon visit book --leg cut+beard --leg colour:ben --start 2026-12-01T09:00:00Z"
          + " --client \"Ada Klein\"",
      "  xordon visit move ID --start 2026-12-02T09:00:00Z"
    })
final class VisitCommand extends Common {
  @Override
  public Integer call() {
    throw new ProblemException(Problem.of("BAD_USAGE", "visit offer, book, move or cancel"));
  }

  /// A command about visits.
  abstract static class OnVisits extends Common {
    @Option(names = "--now", paramLabel = "INSTANT", description = "Do it as if it were now then.")
    private @Nullable String now;

    abstract int about(Books books, VisitDesk desk, VisitWords words);

    @Override
    public final Integer call() {
      var moment = now(now);
      try (var books = open()) {
        var desk = new VisitDesk(books.ledger(), () -> moment);
        return about(books, desk, new VisitWords(books, answer()));
      }
    }
  }

  /// A command that says what the visit is to be.
  abstract static class Wishing extends OnVisits {
    @Option(
        names = "--leg",
        required = true,
        paramLabel = "SERVICE[:STAFF][+ADDON...]",
        description = "A service, by whom, with which add-ons; in this order.")
    private List<String> legs = List.of();

    @Option(
        names = "--wait",
        paramLabel = "MINUTES",
        description = "The client waits so long at most between two (default: 30).")
    private int wait = (int) VisitWish.USUAL_WAIT.toMinutes();

    final VisitWish wish(Optional<ClientId> client) {
      try {
        return new VisitWish(
            legs.stream().map(LegText::read).toList(),
            client,
            Duration.ofMinutes(wait),
            Details.NONE);
      } catch (IllegalArgumentException e) {
        throw new ProblemException(Problem.of("BAD_USAGE", String.valueOf(e.getMessage())), e);
      }
    }
  }

  @Command(name = "offer", description = "When the whole visit fits.")
  static final class Offer extends Wishing {
    @Option(names = "--from", required = true, paramLabel = "DATE", description = "From this day.")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "DATE", description = "To this day.")
    private String to = "";

    @Option(names = "--most", paramLabel = "N", description = "So many at most (default: 20).")
    private int most = 20;

    @Override
    int about(Books books, VisitDesk desk, VisitWords words) {
      return words.offers(desk.offer(wish(Optional.empty()), date(from), date(to), most));
    }
  }

  @Command(name = "book", description = "Books the whole visit, or nothing.")
  static final class Book extends Wishing {
    @Option(
        names = "--start",
        required = true,
        paramLabel = "INSTANT",
        description = "When the first service begins.")
    private String start = "";

    @Option(names = "--client", paramLabel = "NAME|ID", description = "For whom.")
    private @Nullable String client;

    @Override
    int about(Books books, VisitDesk desk, VisitWords words) {
      var at = instant(start);
      if (client == null) return words.say(desk.book(wish(Optional.empty()), at), "BOOKED");
      var known = Clients.named(books, client);
      return words.say(
          known.isPresent()
              ? desk.book(wish(known), at)
              : desk.book(wish(known), at, new NewClient(client, "", "")),
          "BOOKED");
    }
  }

  @Command(name = "move", description = "Moves all services of a visit together.")
  static final class Move extends OnVisits {
    @Parameters(index = "0", paramLabel = "ID", description = "One appointment of the visit.")
    private String id = "";

    @Option(
        names = "--start",
        required = true,
        paramLabel = "INSTANT",
        description = "When the first service is to begin.")
    private String start = "";

    @Override
    int about(Books books, VisitDesk desk, VisitWords words) {
      return words.say(desk.move(new AppointmentId(id), instant(start)), "MOVED");
    }
  }

  @Command(name = "cancel", description = "Calls off what is still to come of a visit.")
  static final class Cancel extends OnVisits {
    @Parameters(index = "0", paramLabel = "ID", description = "One appointment of the visit.")
    private String id = "";

    @Option(
        names = "--by",
        required = true,
        paramLabel = "client|practice",
        description = "Whose wish it is.")
    private String by = "";

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why.")
    private String reason = "";

    @Override
    int about(Books books, VisitDesk desk, VisitWords words) {
      var whose = CancelCommand.whose(by);
      return words.say(desk.cancel(new AppointmentId(id), whose, reason), "CANCELLED");
    }
  }
}
