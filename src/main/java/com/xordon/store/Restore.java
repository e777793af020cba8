package com.xordon.store;

import com.xordon.store.disk.Disk;
import com.xordon.store.disk.Sealing;
import com.xordon.store.home.Home;
import com.xordon.store.journal.JournalFile;
import com.xordon.store.table.Docs;
import com.xordon.store.table.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The books as they were at a point, beside the books of now.
final class Restore {
  private final Story story;
  private final Story now;
  private final boolean isKnown;

  private Restore(Story story, Story now, boolean isKnown) {
    this.story = story;
    this.now = now;
    this.isKnown = isKnown;
  }

  /// @throws IOException when the backup or the journal can't be read whole
  static Restore of(RestorePoint point, Home home, Disk journal) throws IOException {
    var story = Story.of(point, journal, home.keys());
    var now = Story.of(new RestorePoint(Optional.empty(), Optional.empty()), journal, home.keys());
    return new Restore(story, now, knows(point, home, journal, story));
  }

  /// Whether our books know what happened since: they hold the point itself, or they wrote the
  /// backup.
  private static boolean knows(RestorePoint point, Home home, Disk journal, Story story)
      throws IOException {
    var folder = point.backup().map(b -> b.toAbsolutePath().normalize().getParent());
    if (folder.filter(home.backups()::equals).isPresent()) return true;
    var held = new boolean[1];
    JournalFile.read(journal, (e, hash) -> held[0] |= hash.equals(story.hash()));
    return held[0];
  }

  /// Whether there was nothing yet at the point.
  boolean isEmpty() {
    return story.last() == 0;
  }

  /// `taken` is when the backup was made; the present where there is none.
  Glance glance(Instant taken) {
    var practice = story.rows("practice").values().stream().findFirst();
    var summary =
        new Backups.Summary(
            practice.map(row -> Docs.practice(row).name()).orElse(""),
            story.rows("staff").size(),
            story.rows("service").size(),
            story.rows("contact").size(),
            story.rows("appointment").size(),
            story.last(),
            taken);
    return new Glance(summary, story.lastChange(), differences());
  }

  private List<Glance.Difference> differences() {
    var all = new ArrayList<Glance.Difference>();
    for (var entity : Tables.entities()) {
      var then = story.rows(entity);
      var present = now.rows(entity);
      int back = (int) then.keySet().stream().filter(id -> !present.containsKey(id)).count();
      int gone = (int) present.keySet().stream().filter(id -> !then.containsKey(id)).count();
      int other = 0;
      for (var row : then.entrySet()) {
        var its = present.get(row.getKey());
        if (its != null && !Objects.equals(its, row.getValue())) other++;
      }
      if (back + gone + other > 0) all.add(new Glance.Difference(entity, back, gone, other));
    }
    return all;
  }

  /// Writes the journal of the point into an empty folder, durably, and behind it what keeps
  /// messages from leaving twice.
  void write(Path folder, Sealing lines, Author author, Instant at) throws IOException {
    var held = Held.after(story, isKnown ? Optional.of(now) : Optional.empty());
    new FreshJournal(folder, lines).write(story::tell, held.entries(story, author, at));
  }
}
