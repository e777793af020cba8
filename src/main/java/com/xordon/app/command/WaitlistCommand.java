package com.xordon.app.command;

import com.xordon.core.booking.NewClient;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Interval;
import com.xordon.core.practice.StaffId;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.core.waitlist.Freed;
import com.xordon.core.waitlist.WaitRequest;
import com.xordon.core.waitlist.WaitlistDesk;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "waitlist",
    description = "Who waits for a time, and who could have one that came free.",
    subcommands = {
      WaitlistCommand.Add.class,
      WaitlistCommand.Next.class,
      WaitlistCommand.Matches.class,
      WaitlistCommand.Offer.class,
      WaitlistCommand.Accept.class,
      WaitlistCommand.Decline.class,
      WaitlistCommand.Remove.class
    },
    footer = {
      "",
      "Examples:",
      "  xordon waitlist",
      "  xordon waitlist add --service physio --client \"Ada Klein\" --days MON,TUE"
          + " --times 09:00-12:00 --latest 2026-12-20",
      "  xordon waitlist matches --appointment ID",
      "  xordon waitlist offer ID --start 2026-12-01T09:00:00Z --hold PT4H",
      "  xordon waitlist accept ID"
    })
final class WaitlistCommand extends OnWaitlist {
  @Option(names = "--all", description = "Everyone who ever waited.")
  private boolean all;

  @Override
  int about(WaitlistDesk desk, WaitlistWords words) {
    return words.list(desk.list(all));
  }

  @Command(name = "add", description = "Puts someone on the waitlist.")
  static final class Add extends OnWaitlist {
    @Mixin private WishOptions wish = new WishOptions();

    @Option(names = "--client", required = true, paramLabel = "NAME|ID", description = "Who waits.")
    private String client = "";

    @Override
    int about(WaitlistDesk desk, WaitlistWords words) {
      var known = Clients.named(books(), client);
      var request = new WaitRequest(known, wish.wish(), wish.priority(), wish.notes());
      return words.say(
          known.isPresent() ? desk.add(request) : desk.add(request, new NewClient(client, "", "")));
    }
  }

  @Command(name = "next", description = "The next free times right inside a wish.")
  static final class Next extends OnWaitlist.AboutOne {
    @Option(names = "--most", paramLabel = "N", description = "So many at most (default: 5).")
    private int most = 5;

    @Override
    int about(WaitlistDesk desk, WaitlistWords words) {
      return words.starts(desk.next(id(), most));
    }
  }

  @Command(name = "matches", description = "Who could have a freed time, the first to ask first.")
  static final class Matches extends OnWaitlist {
    @Option(names = "--appointment", paramLabel = "ID", description = "The time of this one.")
    private @Nullable String appointment;

    @Option(names = "--start", paramLabel = "INSTANT", description = "When the free time begins.")
    private @Nullable String start;

    @Option(names = "--end", paramLabel = "INSTANT", description = "When it ends.")
    private @Nullable String end;

    @Option(names = "--staff", paramLabel = "ID", description = "Whose time it is.")
    private @Nullable String staff;

    @Override
    int about(WaitlistDesk desk, WaitlistWords words) {
      return words.matches(desk.matches(freed()));
    }

    private Freed freed() {
      if (appointment != null) {
        var id = new AppointmentId(appointment);
        return books()
            .ledger()
            .read(page -> page.appointment(id))
            .map(Freed::of)
            .orElseThrow(() -> new ProblemException(Problem.of("UNKNOWN_APPOINTMENT", id.value())));
      }
      if (start == null || end == null) {
        throw new ProblemException(
            Problem.of("BAD_USAGE", "either --appointment, or --start and --end"));
      }
      var from = instant(start);
      var to = instant(end);
      if (!to.isAfter(from)) throw new ProblemException(Problem.of("BAD_USAGE", "--end is first"));
      var who = Optional.ofNullable(staff).map(StaffId::new);
      return new Freed(new Interval(from, to), who.stream().toList(), List.of());
    }
  }

  @Command(name = "offer", description = "Holds a time for someone who waits.")
  static final class Offer extends OnWaitlist.AboutOne {
    @Option(
        names = "--start",
        required = true,
        paramLabel = "INSTANT",
        description = "When it begins.")
    private String start = "";

    @Option(names = "--staff", paramLabel = "ID", description = "Only this staff member.")
    private @Nullable String staff;

    @Option(
        names = "--hold",
        paramLabel = "DURATION",
        description = "For how long (default: PT24H, and never past its start).")
    private String hold = "PT24H";

    @Override
    int about(WaitlistDesk desk, WaitlistWords words) {
      var who = Optional.ofNullable(staff).map(StaffId::new);
      return words.say(desk.offer(id(), instant(start), who, duration(hold)));
    }

    private static Duration duration(String text) {
      try {
        var length = Duration.parse(text);
        if (length.isPositive()) return length;
      } catch (DateTimeException e) {
        throw new ProblemException(
            Problem.of("BAD_USAGE", "--hold is a duration like PT4H, not '" + text + "'"), e);
      }
      throw new ProblemException(Problem.of("BAD_USAGE", "--hold is longer than nothing"));
    }
  }

  @Command(name = "accept", description = "Books the time held for someone.")
  static final class Accept extends OnWaitlist.AboutOne {
    @Override
    int about(WaitlistDesk desk, WaitlistWords words) {
      return words.say(desk.accept(id()));
    }
  }

  @Command(name = "decline", description = "Frees the time held for someone, who waits on.")
  static final class Decline extends OnWaitlist.AboutOne {
    @Override
    int about(WaitlistDesk desk, WaitlistWords words) {
      return words.say(desk.decline(id()));
    }
  }

  @Command(name = "remove", description = "Takes someone off the waitlist.")
  static final class Remove extends OnWaitlist.AboutOne {
    @Override
    int about(WaitlistDesk desk, WaitlistWords words) {
      return words.say(desk.remove(id()));
    }
  }
}
