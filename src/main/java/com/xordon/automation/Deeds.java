package com.xordon.automation;

import com.xordon.core.automation.Action;
import com.xordon.core.automation.LogLine.Result;
import com.xordon.core.booking.Booking;
import com.xordon.core.booking.BookingDesk;
import com.xordon.core.booking.Ledger;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Status;
import com.xordon.core.practice.Client;
import com.xordon.core.task.TaskWork.Ending;
import com.xordon.core.waitlist.Freed;
import com.xordon.core.waitlist.Waited;
import com.xordon.core.waitlist.WaitlistDesk;
import java.time.Duration;
import java.time.InstantSource;

/// What rules do in the house itself. Each may be asked for twice and is done once.
record Deeds(Ledger ledger, InstantSource clock) {
  /// A person's part; `detail` says why nothing was done.
  record Done(Result result, String detail, Ending ending) {
    static Done done() {
      return new Done(Result.DONE, "", new Ending.Done());
    }

    static Done skipped(String why) {
      return new Done(Result.SKIPPED, why, new Ending.Void(why));
    }
  }

  Done act(Action action, Occasion occasion) {
    return switch (action) {
      case Action.Attention(var text, var urgent) ->
          new Done(Result.DONE, "", new Ending.Held(urgent ? "URGENT" : "TO_DO"));
      case Action.Mark(var status) ->
          occasion.appointment().map(a -> mark(a, status)).orElse(Done.skipped("GONE"));
      case Action.Tag(var tag) ->
          occasion.client().map(c -> tag(c, tag)).orElse(Done.skipped("NO_CLIENT"));
      case Action.OfferFreed(var hold) ->
          occasion.appointment().map(a -> offer(a, hold)).orElse(Done.skipped("GONE"));
      case Action.Mail m -> Done.skipped("NO_LETTER");
      case Action.Sms s -> Done.skipped("NO_LETTER");
      case Action.Hook h -> Done.skipped("NO_LETTER");
    };
  }

  private Done mark(Appointment a, Status status) {
    if (a.status() == status) return Done.done();
    var desk = new BookingDesk(ledger, clock);
    var outcome =
        switch (status) {
          case CONFIRMED -> desk.confirm(a.id());
          case ARRIVED -> desk.arrive(a.id());
          case COMPLETED -> desk.complete(a.id());
          case NO_SHOW -> desk.noShow(a.id());
          case REQUESTED, BOOKED, CANCELLED -> new Booking.NotFrom(a, status);
        };
    return outcome instanceof Booking.Made ? Done.done() : Done.skipped("NOT_FROM_HERE");
  }

  private Done tag(Client client, String tag) {
    ledger.write(
        Deed.EDIT,
        page -> {
          page.client(client.id())
              .filter(c -> !c.particulars().bears(tag))
              .ifPresent(c -> page.save(c.with(c.particulars().tagged(tag))));
          return true;
        });
    return Done.done();
  }

  /// To the first who can have it.
  private Done offer(Appointment was, Duration hold) {
    if (!was.when().start().isAfter(clock.instant())) return Done.skipped("TOO_LATE");
    var desk = new WaitlistDesk(ledger, clock);
    for (var match : desk.matches(Freed.of(was))) {
      var entry = match.entry();
      var offered = desk.offer(entry.id(), match.start().when().start(), match.by(), hold);
      if (offered instanceof Waited.Kept) return Done.done();
    }
    return Done.skipped("NOBODY_WAITS");
  }
}
