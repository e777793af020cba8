package com.xordon.store;

import com.xordon.core.change.Deed;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.Part;
import com.xordon.core.practice.ZoneTimetable;
import com.xordon.store.table.Docs;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Keeps the wall time of what is to come when a state changes the rules of its zone: the books
/// remember the offsets that their appointments were made with.
record ZoneCare(KeptLedger ledger) {
  /// The setting that holds the offsets.
  static final String REMEMBERED = "zone.offsets";

  /// The setting that lists the appointments that followed the last change.
  static final String FOLLOWED = "zone.followed";

  private static final Duration AHEAD = Duration.ofDays(3653);

  /// They are remembered anew when so much of them is over.
  private static final Duration ENOUGH = Duration.ofDays(1826);

  /// Moves what is to come to where its wall time is now; nothing where no offsets are remembered.
  Optional<Books.Finding> follow(Instant now) {
    var known = ledger.readPage(ZoneCare::known);
    if (known.isEmpty() || known.get().offsets().equals(present(known.get()))) {
      return Optional.empty();
    }
    return moveAll(known.get(), now);
  }

  /// Remembers the offsets of the practice's zone, unless they are.
  void remember(Instant now) {
    var zone = ledger.readPage(page -> page.tables().zone());
    var known = ledger.readPage(ZoneCare::known);
    boolean good =
        known.filter(k -> k.zone().equals(zone) && k.until().isAfter(now.plus(ENOUGH))).isPresent();
    if (good) return;
    ledger.writePage(
        Deed.RUN,
        page -> {
          page.set(REMEMBERED, timetable(zone, now).text());
          return true;
        });
  }

  private static Optional<ZoneTimetable> known(OpenPage page) {
    return page.tables()
        .row("setting", REMEMBERED)
        .map(Docs::setting)
        .flatMap(ZoneTimetable::parse);
  }

  private static ZoneTimetable timetable(ZoneId zone, Instant now) {
    return ZoneTimetable.of(zone, zone.getRules(), now, now.plus(AHEAD));
  }

  /// What the present rules say of the same time.
  private static Map<Instant, ZoneOffset> present(ZoneTimetable known) {
    var from = known.offsets().firstKey();
    return ZoneTimetable.of(known.zone(), known.zone().getRules(), from, known.until()).offsets();
  }

  private Optional<Books.Finding> moveAll(ZoneTimetable known, Instant now) {
    var rules = known.zone().getRules();
    var kept = new ArrayList<KeptTime>();
    // as an import, so that reminders follow and nobody is told of a move that is none
    ledger.writePage(
        Deed.IMPORT,
        page -> {
          if (page.tables().zone().equals(known.zone())) {
            for (var a : page.appointments(new Interval(now, known.until()))) {
              if (!a.holdsTime() || !a.when().start().isAfter(now)) continue;
              var moved = moved(a, known, rules);
              if (moved.when().equals(a.when())) continue;
              page.save(moved);
              kept.add(new KeptTime(a.id(), a.when().start(), moved.when().start()));
            }
          }
          page.set(REMEMBERED, timetable(page.tables().zone(), now).text());
          if (!kept.isEmpty()) page.set(FOLLOWED, KeptTime.text(kept));
          return true;
        });
    if (kept.isEmpty()) return Optional.empty();
    var facts = List.of(known.zone().getId(), String.valueOf(kept.size()));
    return Optional.of(new Books.Finding("ZONE_FOLLOWED", facts, true));
  }

  private static Appointment moved(Appointment a, ZoneTimetable known, ZoneRules rules) {
    var parts =
        a.parts().stream()
            .map(p -> new Part(moved(p.when(), known, rules), p.staff(), p.rooms()))
            .toList();
    var when =
        parts.isEmpty()
            ? moved(a.when(), known, rules)
            : new Interval(parts.getFirst().when().start(), parts.getLast().when().end());
    return new Appointment(
        a.id(),
        a.service(),
        a.client(),
        a.staff(),
        a.rooms(),
        when,
        parts,
        a.status(),
        a.created(),
        a.seats(),
        a.details(),
        a.overridden(),
        a.cancelled());
  }

  private static Interval moved(Interval when, ZoneTimetable known, ZoneRules rules) {
    return Interval.of(known.keepingWallTime(when.start(), rules), when.length());
  }
}
