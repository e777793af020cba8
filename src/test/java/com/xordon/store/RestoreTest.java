package com.xordon.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.xordon.automation.TaskRunner;
import com.xordon.core.booking.BookingDesk;
import com.xordon.core.change.Deed;
import com.xordon.core.problem.ProblemException;
import com.xordon.core.task.Task;
import com.xordon.core.task.TaskId;
import com.xordon.core.task.TaskWork;
import com.xordon.store.RestorePoint.Until;
import com.xordon.store.disk.FileDisk;
import com.xordon.store.table.Tables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Any minute can be had back, from our own journal, a backup or its copy in the second place, and
/// nothing leaves the house twice because of it.
class RestoreTest {
  private static final Instant NINE = Instant.parse("2031-03-03T09:00:00Z");
  private static final Duration WEEK = Duration.ofDays(7);
  private static final int POSITIONS = 100;

  @TempDir(factory = MemoryFolder.class)
  Path folder;

  private Instant now = TestStores.NOW;
  private final List<String> sent = new ArrayList<>();

  /// What the books were after an entry.
  private record Kept(long number, Instant at, int rows) {}

  @Test
  void anyPositionIsHadBackAsItWas() throws Exception {
    var kept = new ArrayList<Kept>();
    var stick = Files.createDirectory(folder.resolve("stick"));
    try (var store = open("home")) {
      live(store, kept);
      store.copyBackupsTo(Optional.of(stick));
    }
    var here = newest(folder.resolve("home/backups"));
    var there = newest(stick.resolve("Xordon Desk backups"));
    var random = new Random(6);
    for (int i = 0; i < POSITIONS; i += 10) {
      // an empty folder, as on a new machine, and then again and again
      try (var store = open("new-" + i)) {
        for (int n = 0; n < 10; n++) {
          var wanted = kept.get(random.nextInt(kept.size()));
          Until until =
              n % 2 == 0
                  ? new Until.Number(wanted.number)
                  : new Until.Moment(wanted.at.plusSeconds(9));
          var from = n % 3 == 0 ? there : here;
          store.restore(new RestorePoint(Optional.of(from), Optional.of(until)));
          assertThat(rows(store)).as("entry %d", wanted.number).isEqualTo(wanted.rows);
        }
        assertThat(store.check()).isEmpty();
      }
    }
  }

  private void live(Store store, List<Kept> kept) {
    store.importPractice(TestStores.practice());
    var random = new Random(7);
    var desk = new BookingDesk(store.ledger(), () -> now);
    for (int i = 0; i < 150; i++) {
      now = now.plusSeconds(60);
      int n = i;
      switch (random.nextInt(5)) {
        case 0 -> store.set("k" + random.nextInt(4), "v" + i);
        case 1 -> desk.undo();
        case 2 -> save(store, "a" + random.nextInt(i + 1), i);
        default -> {
          for (int j = 0; j < 3; j++) save(store, "a" + n, i + j);
        }
      }
      var number = store.kept().readPage(p -> p.counters().tail().number());
      kept.add(new Kept(number, now, rows(store)));
    }
  }

  @Test
  void ourOwnJournalGivesBackAnyMinuteAndTheRestoreIsTakenBack() {
    try (var store = open("home")) {
      store.importPractice(TestStores.practice());
      save(store, "a1", 1);
      int before = rows(store);
      var then = now;
      now = now.plusSeconds(3600);
      save(store, "a1", 2);
      save(store, "a2", 3);
      int after = rows(store);

      var point = new RestorePoint(Optional.empty(), Optional.of(new Until.Moment(then)));
      var glance = store.glance(point);
      assertThat(glance.summary().appointments()).isEqualTo(1);
      assertThat(glance.lastChange()).isEqualTo(then);
      assertThat(glance.differences())
          .containsExactly(new Glance.Difference("appointment", 0, 1, 1));
      assertThat(rows(store)).isEqualTo(after);

      var aside = store.restore(point);
      assertThat(rows(store)).isEqualTo(before);
      store.restore(aside);
      assertThat(rows(store)).isEqualTo(after);
      assertThat(store.check()).isEmpty();
    }
  }

  @Test
  void theJournalIsFollowedBeyondABackup() {
    var backup = folder.resolve("b.zip");
    try (var store = open("home")) {
      store.importPractice(TestStores.practice());
      save(store, "a1", 1);
      store.backup(backup);
      now = now.plusSeconds(60);
      save(store, "a2", 2);
      int wanted = rows(store);
      var then = now;
      now = now.plusSeconds(60);
      save(store, "a3", 3);
      store.restore(new RestorePoint(Optional.of(backup), Optional.of(new Until.Moment(then))));
      assertThat(rows(store)).isEqualTo(wanted);
    }
  }

  @Test
  void whatWasSentSinceIsNotSentAgain() {
    try (var store = open("home")) {
      store.importPractice(TestStores.practice());
      ask(store, "sent-later", now);
      ask(store, "never-sent", now.plus(WEEK));
      var then = now;
      now = now.plusSeconds(60);
      runner(store).run();
      assertThat(sent).containsExactly("sent-later");
      store.restore(new RestorePoint(Optional.empty(), Optional.of(new Until.Moment(then))));
      assertThat(state(store, "sent-later")).isEqualTo(Task.State.DONE);
      now = now.plus(WEEK);
      runner(store).run();
      // our own books know that it never left
      assertThat(sent).containsExactly("sent-later", "never-sent");
    }
  }

  @Test
  void booksThatDoNotKnowWhatHappenedSinceAskBeforeAnythingLeaves() {
    var backup = folder.resolve("b.zip");
    try (var store = open("home")) {
      store.importPractice(TestStores.practice());
      ask(store, "perhaps-sent", now);
      ask(store, "begun", now);
      store
          .ledger()
          .write(
              Deed.RUN,
              p -> {
                p.outbox()
                    .save(p.outbox().task(TaskId.of("post", "begun")).orElseThrow().claimed());
                return 0;
              });
      store.backup(backup);
    }
    try (var store = open("new")) {
      store.restore(backup);
      assertThat(state(store, "perhaps-sent")).isEqualTo(Task.State.HELD);
      assertThat(state(store, "begun")).isEqualTo(Task.State.UNCERTAIN);
      now = now.plus(WEEK);
      runner(store).begin();
      runner(store).run();
      assertThat(sent).isEmpty();
      assertThat(store.check()).isEmpty();
    }
  }

  @Test
  void aMomentBeforeTheBooksBeganIsRefusedAndTheyGoOn() {
    try (var store = open("home")) {
      store.importPractice(TestStores.practice());
      var point =
          new RestorePoint(Optional.empty(), Optional.of(new Until.Moment(now.minus(WEEK))));
      var refused = catchThrowableOfType(ProblemException.class, () -> store.restore(point));
      assertThat(refused.problem().code()).isEqualTo("NOTHING_THEN");
      save(store, "a1", 1);
    }
  }

  private Store open(String name) {
    return Store.open(folder.resolve(name), () -> now, new Author("tester", "here"), FileDisk::new);
  }

  private static Path newest(Path backups) throws Exception {
    try (var files = Files.list(backups)) {
      return files
          .filter(f -> f.getFileName().toString().startsWith("daily"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static void save(Store store, String id, int hour) {
    var a = TestStores.appointment(id, NINE.plus(Duration.ofHours(hour)));
    store
        .ledger()
        .write(
            Deed.BOOK,
            p -> {
              p.save(a);
              return 0;
            });
  }

  private void ask(Store store, String what, Instant due) {
    store
        .ledger()
        .write(
            Deed.BOOK,
            p -> {
              p.outbox().save(Task.of("post", what, now, due, Optional.empty()));
              return 0;
            });
  }

  private static Task.State state(Store store, String what) {
    return store.ledger().read(p -> p.outbox().task(TaskId.of("post", what)).orElseThrow().state());
  }

  private TaskRunner runner(Store store) {
    TaskWork post =
        new TaskWork() {
          @Override
          public String kind() {
            return "post";
          }

          @Override
          public Ending run(Task task, Instant at) {
            sent.add(task.entity());
            return new Ending.Done();
          }
        };
    return new TaskRunner(store.ledger(), List.of(post), () -> now, new Random(1));
  }

  /// A hash of every row of every table that is promised.
  private static int rows(Store store) {
    return store
        .kept()
        .readPage(page -> {
          var rows = new TreeMap<String, Object>();
          for (var entity : Tables.entities()) rows.put(entity, page.tables().rows(entity));
          return rows.hashCode();
        });
  }
}
