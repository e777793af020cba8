package com.xordon.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xordon.core.problem.ProblemException;
import com.xordon.store.Access;
import com.xordon.store.Store;
import com.xordon.store.vault.KeysInMemory;
import com.xordon.store.vault.RecoveryKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstRunTest {
  private static final InstantSource CLOCK = InstantSource.fixed(WiredDesk.NOW);

  @TempDir Path folder;

  private static Access access() {
    return new Access(new KeysInMemory(), Optional.empty());
  }

  @Test
  void aCalendarBecomesTheBookOfOnePerson() throws IOException {
    var file =
        Files.writeString(
            folder.resolve("mine.ics"),
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VEVENT
            UID:1@example.org
            DTSTART:20261201T090000Z
            DTEND:20261201T100000Z
            SUMMARY:Ada
            END:VEVENT
            END:VCALENDAR
            """);
    try (var books = Store.open(folder.resolve("home"), CLOCK, DeskStart.author())) {
      new FirstRun(books, CLOCK, Locale.UK, ZoneId.of("Europe/Berlin")).importFile(file);
      assertThat(books.exportPractice().path("appointments")).hasSize(1);
      assertThat(books.exportPractice().path("staff")).hasSize(1);
    }
  }

  @Test
  void aBackupOfAnotherMachineIsBroughtAlongWithItsKey() {
    var backup = folder.resolve("monday.zip");
    var recovery = RecoveryKey.random(new SecureRandom());
    try (var there = Store.open(folder.resolve("there"), CLOCK, DeskStart.author(), access())) {
      new FirstRun(there, CLOCK, Locale.UK, ZoneId.of("Europe/Berlin")).samplePractice();
      there.encryption().on(recovery, Optional.empty());
      there.backup(backup);
    }
    try (var books = Store.open(folder.resolve("home"), CLOCK, DeskStart.author(), access())) {
      var first = new FirstRun(books, CLOCK, Locale.UK, ZoneId.of("Europe/Berlin"));
      assertThatThrownBy(() -> first.importFile(backup))
          .isInstanceOfSatisfying(
              ProblemException.class,
              e -> assertThat(e.problem().code()).isEqualTo("BACKUP_LOCKED"));
      assertThat(books.isEmpty()).isTrue();
      assertThat(first.unlock(backup, "something else")).isFalse();
      assertThat(first.unlock(backup, recovery.text())).isTrue();
      first.importFile(backup);
      assertThat(books.exportPractice().path("staff")).hasSizeGreaterThan(3);
      assertThat(books.check()).isEmpty();
    }
  }

  @Test
  void aFileThatIsNoCalendarLeavesTheFolderEmpty() throws IOException {
    var file = Files.writeString(folder.resolve("bad.ics"), "hello");
    try (var books = Store.open(folder.resolve("home"), CLOCK, DeskStart.author())) {
      var first = new FirstRun(books, CLOCK, Locale.UK, ZoneId.of("Europe/Berlin"));
      assertThatThrownBy(() -> first.importFile(file))
          .isInstanceOfSatisfying(
              ProblemException.class,
              e -> assertThat(e.problem().code()).isEqualTo("FILE_INVALID"));
      assertThat(books.isEmpty()).isTrue();
    }
  }
}
