package com.xordon.store;

import com.xordon.core.diary.Interval;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// A process that opens books and says what was mended, and when each appointment is by the clock
/// on the wall.
final class ZoneChild {
  private ZoneChild() {}

  /// Folder, zone, the instant it is.
  public static void main(String[] args) {
    var zone = ZoneId.of(args[1]);
    var now = Instant.parse(args[2]);
    try (var books = Store.open(Path.of(args[0]), () -> now, new Author("t", "later"))) {
      for (var f : books.mended()) System.out.println(f.code() + " " + f.facts().get(1));
      var all = new Interval(now.minus(Duration.ofDays(99)), now.plus(Duration.ofDays(999)));
      for (var a : books.ledger().read(p -> p.appointments(all))) {
        System.out.println(a.id().value() + " " + a.when().start().atZone(zone).toLocalDateTime());
      }
    }
    System.exit(0);
  }
}
