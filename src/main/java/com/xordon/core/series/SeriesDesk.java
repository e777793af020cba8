package com.xordon.core.series;

import com.xordon.core.booking.Ledger;
import com.xordon.core.booking.NewClient;
import com.xordon.core.booking.Page;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.practice.ClientId;
import java.time.InstantSource;
import java.util.function.Function;

/// Where series are planned, booked and changed. Each wish is one deed, taken back as one; the plan
/// is the same work, thrown away, so that it can't differ.
public final class SeriesDesk {
  private final Ledger ledger;
  private final InstantSource clock;

  public SeriesDesk(Ledger ledger, InstantSource clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /// What booking would give now; nothing is written.
  public SeriesAnswer plan(SeriesWish wish) {
    return write(Deed.BOOK, page -> new SeriesStep(page, clock).book(wish), false);
  }

  /// Books all occurrences, or, where one clashes and the wish says so, none.
  public SeriesAnswer book(SeriesWish wish) {
    return write(Deed.BOOK, page -> new SeriesStep(page, clock).book(wish), true);
  }

  /// Books for someone new: client and series are one deed.
  public SeriesAnswer book(SeriesWish wish, NewClient who) {
    return write(
        Deed.BOOK,
        page -> {
          var client = who.as(new ClientId(page.newId()));
          page.save(client);
          return new SeriesStep(page, clock).book(wish.forClient(client.id()));
        },
        true);
  }

  /// What a change would give now; nothing is written.
  public SeriesAnswer planChange(SeriesChange wish) {
    return write(Deed.MOVE, page -> new SeriesStep(page, clock).change(wish), false);
  }

  /// Changes one occurrence and all that follow.
  public SeriesAnswer change(SeriesChange wish) {
    return write(Deed.MOVE, page -> new SeriesStep(page, clock).change(wish), true);
  }

  /// Calls off one occurrence and all that follow.
  public SeriesAnswer cancel(AppointmentId from, Cancellation.By by, String reason) {
    return write(Deed.CANCEL, page -> new SeriesStep(page, clock).cancel(from, by, reason), true);
  }

  private SeriesAnswer write(Deed deed, Function<Page, SeriesAnswer> work, boolean keep) {
    return ledger.write(
        deed,
        page -> {
          var answer = work.apply(page);
          if (keep && answer.written()) return answer;
          page.discard();
          return new SeriesAnswer(answer.series(), false, answer.occurrences(), answer.refused());
        });
  }
}
