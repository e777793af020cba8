package com.xordon.core.visit;

import com.xordon.core.booking.Ledger;
import com.xordon.core.booking.NewClient;
import com.xordon.core.booking.Page;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.practice.ClientId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/// Where visits of several services are found, booked, moved and called off. Each wish is one deed,
/// taken back as one; afterwards each service is an appointment like any other.
public final class VisitDesk {
  private final Ledger ledger;
  private final InstantSource clock;

  public VisitDesk(Ledger ledger, InstantSource clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /// The first `most` times on some days, both included, at which the whole visit fits.
  ///
  /// @throws com.xordon.core.problem.ProblemException when something it names isn't there
  public List<VisitOffer> offer(VisitWish wish, LocalDate from, LocalDate to, int most) {
    return ledger.read(page -> step(page).offer(wish, from, to, most));
  }

  public VisitAnswer book(VisitWish wish, Instant start) {
    return write(Deed.BOOK, page -> step(page).book(wish, start));
  }

  /// Books for someone new: client and visit are one deed.
  public VisitAnswer book(VisitWish wish, Instant start, NewClient who) {
    return write(
        Deed.BOOK,
        page -> {
          var client = who.as(new ClientId(page.newId()));
          page.save(client);
          return step(page).book(wish.forClient(client.id()), start);
        });
  }

  /// Moves the visit that an appointment belongs to, so that its first service begins at `start`;
  /// everyone keeps their part.
  public VisitAnswer move(AppointmentId leg, Instant start) {
    return write(Deed.MOVE, page -> step(page).move(leg, start));
  }

  /// Calls off what is still to come of the visit that an appointment belongs to.
  public VisitAnswer cancel(AppointmentId leg, Cancellation.By by, String reason) {
    return write(Deed.CANCEL, page -> step(page).cancel(leg, by, reason));
  }

  private VisitStep step(Page page) {
    return new VisitStep(page, clock.instant());
  }

  private VisitAnswer write(Deed deed, Function<Page, VisitAnswer> work) {
    return ledger.write(
        deed,
        page -> {
          var answer = work.apply(page);
          if (!(answer instanceof VisitAnswer.Made)) page.discard();
          return answer;
        });
  }
}
