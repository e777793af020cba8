package com.xordon.ui.waitlist;

import com.xordon.core.booking.Ledger;
import com.xordon.core.change.Change;
import com.xordon.core.change.ChangeFeed;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Interval;
import com.xordon.core.practice.RoomId;
import com.xordon.core.practice.StaffId;
import com.xordon.core.waitlist.Freed;
import com.xordon.core.waitlist.WaitlistDesk;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.kit.Voice;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Says so when a time comes free that somebody waits for.
public final class FreedWatch {
  private final Ledger ledger;
  private final InstantSource clock;
  private final Background background;
  private final Voice voice;
  private final Texts texts;
  private final Consumer<Freed> show;

  /// `show` opens the waitlist at a freed time.
  public FreedWatch(
      Ledger ledger,
      InstantSource clock,
      Background background,
      Voice voice,
      Texts texts,
      Consumer<Freed> show) {
    this.ledger = ledger;
    this.clock = clock;
    this.background = background;
    this.voice = voice;
    this.texts = texts;
    this.show = show;
  }

  /// Listens until the answer is closed.
  public ChangeFeed.Subscription on(ChangeFeed feed) {
    return feed.listen(
        changes -> changes.stream().filter(FreedWatch::frees).findFirst().ifPresent(this::look));
  }

  private static boolean frees(Change change) {
    boolean deed =
        change.deed() == Deed.CANCEL
            || change.deed() == Deed.MOVE
            || change.deed() == Deed.DECLINE
            || change.deed() == Deed.EXPIRE;
    return deed && change.entity().equals("appointment") && change.before().containsKey("start");
  }

  private void look(Change change) {
    var freed = freed(change.before());
    background.run(
        () -> waiting(freed, new AppointmentId(change.id())),
        count -> {
          if (count > 0) {
            voice.ask(
                texts.say("want", "count", count),
                texts.say("want.show"),
                () -> show.accept(freed));
          }
        },
        voice::report);
  }

  /// How many could have it; nobody when it lies in the past, or its appointment is where it was.
  private int waiting(Freed freed, AppointmentId id) {
    if (freed.when().end().isBefore(clock.instant())) return 0;
    var there = ledger.read(page -> page.appointment(id)).filter(a -> a.holdsTime());
    boolean stays =
        there
            .filter(a -> a.when().equals(freed.when()) && a.staff().equals(freed.staff()))
            .isPresent();
    return stays ? 0 : new WaitlistDesk(ledger, clock).matches(freed).size();
  }

  private static Freed freed(Map<String, String> row) {
    var start = instant(row.getOrDefault("start", ""));
    var end = Optional.ofNullable(row.get("end")).map(FreedWatch::instant).orElse(start);
    return new Freed(
        new Interval(start, end),
        list(row, "staff").map(StaffId::new).toList(),
        list(row, "rooms").map(RoomId::new).toList());
  }

  private static Instant instant(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }

  private static Stream<String> list(Map<String, String> row, String key) {
    return List.of(row.getOrDefault(key, "").split(", ")).stream().filter(t -> !t.isEmpty());
  }
}
