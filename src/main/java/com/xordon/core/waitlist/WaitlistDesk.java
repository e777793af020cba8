package com.xordon.core.waitlist;

import com.xordon.core.availability.Start;
import com.xordon.core.booking.Ledger;
import com.xordon.core.booking.NewClient;
import com.xordon.core.booking.Page;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.WaitlistEntry;
import com.xordon.core.diary.WaitlistId;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Where people are put on the waitlist and get the times that come free. A time on offer to
/// someone is held by an appointment that is only requested, so that nobody else can have it; it is
/// booked when they accept, and gone when they decline or the offer ends.
public final class WaitlistDesk {
  private static final int NEXT_DAYS = 60;

  private final Ledger ledger;
  private final InstantSource clock;

  public WaitlistDesk(Ledger ledger, InstantSource clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /// Those who wait or have an offer, longest waiting first; or everyone who ever did.
  public List<WaitlistEntry> list(boolean everyone) {
    return ledger.read(page -> page.waitlist(everyone));
  }

  public Waited add(WaitRequest wish) {
    return write(Deed.WAIT, page -> step(page).add(wish));
  }

  /// Puts someone new on the list; client and entry are one deed.
  public Waited add(WaitRequest wish, NewClient who) {
    return write(
        Deed.WAIT,
        page -> {
          var client = who.as(new ClientId(page.newId()));
          page.save(client);
          return step(page).add(wish.forClient(client.id()));
        });
  }

  /// Changes what someone waits for.
  public Waited change(WaitlistId id, WaitRequest wish) {
    return write(Deed.WAIT, page -> step(page).change(id, wish));
  }

  /// Takes someone off the list; a time held for them is free again.
  public Waited remove(WaitlistId id) {
    return write(Deed.WAIT, page -> step(page).remove(id));
  }

  /// Who could have a freed time, the first to ask first, with the reasons of the order.
  public List<Match> matches(Freed freed) {
    return ledger.read(page -> matching(page).ranked(page.waitlist(false), freed));
  }

  /// The next free starts right inside a wish; none for an entry that isn't there.
  public List<Start> next(WaitlistId id, int most) {
    return ledger.read(page ->
        page.waiting(id).map(e -> matching(page).next(e, most, NEXT_DAYS)).orElse(List.of()));
  }

  /// By whom a start would be for an entry: nobody in particular when anyone will do.
  public static Optional<StaffId> by(WaitlistEntry entry, Start start) {
    return Matching.by(entry.wish(), start);
  }

  /// Holds a time for someone until `hold` from now, or until it begins.
  public Waited offer(WaitlistId id, Instant start, Optional<StaffId> by, Duration hold) {
    return write(Deed.OFFER, page -> step(page).offer(id, start, by, hold));
  }

  /// Books the time held for someone.
  public Waited accept(WaitlistId id) {
    return write(Deed.ACCEPT, page -> step(page).accept(id));
  }

  /// Frees the time held for someone, who waits on.
  public Waited decline(WaitlistId id) {
    return write(Deed.DECLINE, page -> step(page).decline(id));
  }

  /// Ends the offers and waits whose time is over, and follows what became of the appointments that
  /// were held; the entries that changed. Nothing is written when nothing is due.
  public List<WaitlistEntry> settle() {
    if (ledger.read(page -> step(page).due()).isEmpty()) return List.of();
    return ledger.write(Deed.EXPIRE, page -> step(page).settle());
  }

  /// When something is to be settled next.
  public Optional<Instant> nextDue() {
    return ledger.read(page -> step(page).nextDue());
  }

  private WaitStep step(Page page) {
    return new WaitStep(page, clock.instant());
  }

  private Matching matching(Page page) {
    return new Matching(page.rules(), page, clock.instant());
  }

  private Waited write(Deed deed, Function<Page, Waited> work) {
    return ledger.write(
        deed,
        page -> {
          var outcome = work.apply(page);
          if (!(outcome instanceof Waited.Kept)) page.discard();
          return outcome;
        });
  }
}
