package com.xordon.app.command;

import com.xordon.core.booking.Page;
import com.xordon.core.meeting.AccountName;
import com.xordon.core.meeting.MeetingRooms.Answer.Stands;
import com.xordon.core.meeting.VideoAccounts.Outcome;
import com.xordon.core.meeting.VideoProvider;
import com.xordon.core.practice.StaffId;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.platform.FileOpen;
import com.xordon.platform.Lent;
import com.xordon.store.Books;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "video",
    description = "The accounts at Zoom, Google Meet and Microsoft Teams, and their meetings.",
    subcommands = {
      VideoCommand.State.class,
      VideoCommand.Connect.class,
      VideoCommand.Disconnect.class,
      VideoCommand.Test.class,
      VideoCommand.Log.class
    },
    footer = {
      "",
      "Examples:",
      "  xordon settings set video.zoom.clientId abc123",
      "  xordon video connect zoom",
      "  xordon video connect meet --staff anna --no-browser",
      "  xordon video test zoom",
      "  xordon video log --from 2026-12-01"
    })
final class VideoCommand {
  @Command(name = "status", description = "What is registered and connected, and what waits.")
  static final class State extends Common {
    @Override
    public Integer call() {
      try (var books = open()) {
        var words = new VideoWords(books, outside(books).video().accounts());
        return answer().done(words.status(), words::statusWords);
      }
    }
  }

  /// A command about the practice's account at a provider, or a staff member's own.
  abstract static class AboutAccount extends Common {
    @Parameters(index = "0", paramLabel = "PROVIDER", description = "zoom, meet or teams.")
    private String provider = "";

    @Option(
        names = "--staff",
        paramLabel = "ID",
        description = "The staff member's own account (default: the practice's).")
    private @Nullable String staff;

    abstract int about(Outside outside, AccountName account);

    @Override
    public final Integer call() {
      try (var books = open()) {
        return about(outside(books), account(books));
      }
    }

    private AccountName account(Books books) {
      var known =
          VideoProvider.of(provider)
              .orElseThrow(() -> new ProblemException(Problem.of("UNKNOWN_PROVIDER", provider)));
      var who = Optional.ofNullable(staff).map(StaffId::new);
      var name = new AccountName(known, who);
      if (!books.ledger().read(page -> isKnown(page, name))) {
        throw new ProblemException(Problem.of("UNKNOWN_STAFF", name.staff().orElseThrow().value()));
      }
      return name;
    }

    /// Who left may have left an account behind, to be disconnected.
    private static boolean isKnown(Page page, AccountName name) {
      return name.staff().isEmpty()
          || page.rules().staff(name.staff().get()).isPresent()
          || page.meetings().connections().stream().anyMatch(c -> c.account().equals(name));
    }
  }

  @Command(
      name = "connect",
      description = "Signs in through the browser, and waits for it for five minutes.")
  static final class Connect extends AboutAccount {
    @Option(
        names = "--no-browser",
        description = "Say the address on a line instead of opening it.")
    private boolean noBrowser;

    @Override
    int about(Outside outside, AccountName account) {
      try {
        return said(account, outside.video().accounts().signIn(account).run(this::open));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return said(account, new Outcome.Cancelled());
      }
    }

    private void open(String address) {
      boolean opened = !noBrowser && FileOpen.bySystem().open(URI.create(address)) == Lent.DONE;
      if (opened && !inJson()) invocation().out().println("Your browser is open. Sign in there.");
      if (!opened) {
        var node = Answer.object().put("address", address);
        invocation().out().println(inJson() ? Answer.line(node) : address);
      }
      invocation().out().flush();
    }

    private int said(AccountName account, Outcome outcome) {
      return switch (outcome) {
        case Outcome.Connected(var connection) ->
            answer()
                .done(
                    VideoWords.json(connection).put("connected", true),
                    () -> account.value() + " is connected as " + connection.name() + ".");
        case Outcome.NotRegistered() -> fail("NOT_REGISTERED", account.provider().title());
        case Outcome.TooLittle(var missing) -> fail("GRANTED_TOO_LITTLE", missing);
        case Outcome.Denied(var error, var description) ->
            fail("SIGN_IN_DENIED", error, description);
        case Outcome.TimedOut() -> fail("SIGN_IN_TIMED_OUT");
        case Outcome.Cancelled() -> fail("SIGN_IN_CANCELLED");
        case Outcome.NotNow(var why) -> fail("SIGN_IN_NOT_NOW", account.provider().title(), why);
      };
    }
  }

  private static int fail(String code, String... facts) {
    throw new ProblemException(Problem.of(code, facts));
  }

  @Command(name = "disconnect", description = "Takes back what was granted, and forgets it here.")
  static final class Disconnect extends AboutAccount {
    @Override
    int about(Outside outside, AccountName account) {
      outside.video().accounts().disconnect(account);
      var node = Answer.object().put("account", account.value()).put("connected", false);
      return answer().done(node, () -> account.value() + " is no longer connected.");
    }
  }

  @Command(name = "test", description = "Makes a meeting, and takes it away again.")
  static final class Test extends AboutAccount {
    @Override
    int about(Outside outside, AccountName account) {
      var told = outside.video().accounts().test(account);
      boolean good = told.answer() instanceof Stands;
      var node =
          Answer.object()
              .put("account", account.value())
              .put("works", good)
              .put("status", told.status());
      if (good) return answer().done(node, () -> "A meeting was made and taken away again.");
      var why = VideoWords.why(told.answer());
      return answer().refused(node.put("trouble", why), () -> "No meeting could be made: " + why);
    }
  }

  @Command(name = "log", description = "What was asked of the providers, the latest first.")
  static final class Log extends Common {
    @Option(names = "--from", paramLabel = "DATE", description = "Not older than this day.")
    private @Nullable String from;

    @Option(names = "--most", paramLabel = "N", description = "So many (default: 200).")
    private int most = 200;

    @Override
    public Integer call() {
      try (var books = open()) {
        var start =
            from == null
                ? Instant.EPOCH
                : date(from)
                    .atStartOfDay(books.ledger().read(p -> p.rules().practice().zone()))
                    .toInstant();
        var log = books.ledger().read(page -> page.meetings().log(start, most));
        return answer().done(VideoWords.json(log), () -> VideoWords.words(log));
      }
    }
  }
}
