package com.xordon.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xordon.core.problem.ProblemException;
import com.xordon.store.form.PracticeFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Copies of the backups off this machine.
class SecondPlaceTest {
  private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");
  private static final String PRACTICE =
      """
      {"xordon":1,"practice":{"name":"North Street","zone":"Europe/Berlin","currency":"EUR"}}
      """;

  @TempDir Path folder;
  private Instant now = NOW;

  @Test
  void eachDaysBackupIsCopiedAndCanBeRestored() throws Exception {
    var stick = Files.createDirectory(folder.resolve("stick"));
    try (var books = open()) {
      assertThat(books.secondCopy().state()).isEqualTo(SecondCopy.State.NOT_ASKED);
      books.copyBackupsTo(Optional.of(stick));
      assertThat(books.secondCopy().state()).isEqualTo(SecondCopy.State.FRESH);
      now = NOW.plus(Duration.ofDays(1));
      books.backupDaily();
      var copy = stick.resolve("Xordon Desk backups").resolve("daily-2026-11-26.zip");
      assertThat(books.look(copy).practice()).isEqualTo("North Street");
    }
  }

  @Test
  void aPlaceThatIsAwayIsWaitedForAWeek() throws Exception {
    var stick = Files.createDirectory(folder.resolve("stick"));
    try (var books = open()) {
      books.copyBackupsTo(Optional.of(stick));
      Files.move(stick, folder.resolve("drawer"));
      now = NOW.plus(Duration.ofDays(1));
      books.backupDaily();
      assertThat(books.secondCopy().state()).isEqualTo(SecondCopy.State.OLD);
      Files.move(folder.resolve("drawer"), stick);
      assertThat(books.secondCopy().state()).isEqualTo(SecondCopy.State.FRESH);
      now = NOW.plus(Duration.ofDays(8));
      assertThat(books.secondCopy().state()).isEqualTo(SecondCopy.State.OLD);
      books.backupDaily();
      assertThat(books.secondCopy().state()).isEqualTo(SecondCopy.State.FRESH);
    }
  }

  @Test
  void aCopyOfADayToComeSaysNothing() throws Exception {
    var stick = Files.createDirectory(folder.resolve("stick"));
    try (var books = open()) {
      now = NOW.plus(Duration.ofDays(365));
      books.copyBackupsTo(Optional.of(stick));
      now = NOW;
      assertThat(books.secondCopy().state()).isEqualTo(SecondCopy.State.OLD);
      books.backupDaily();
      assertThat(books.secondCopy().state()).isEqualTo(SecondCopy.State.FRESH);
      Files.move(stick, folder.resolve("drawer"));
      now = NOW.plus(Duration.ofDays(8));
      Files.move(folder.resolve("drawer"), stick);
      assertThat(books.secondCopy().state()).isEqualTo(SecondCopy.State.OLD);
    }
  }

  @Test
  void aPlaceThatCannotBeWrittenIsRefusedAndNotKept() {
    try (var books = open()) {
      var nowhere = Optional.of(folder.resolve("nowhere"));
      assertThatThrownBy(() -> books.copyBackupsTo(nowhere)).isInstanceOf(ProblemException.class);
      assertThat(books.secondCopy().state()).isEqualTo(SecondCopy.State.NOT_ASKED);
    }
  }

  @Test
  void whoDeclinesIsNotAskedAgain() {
    try (var books = open()) {
      books.copyBackupsTo(Optional.empty());
      assertThat(books.secondCopy().state()).isEqualTo(SecondCopy.State.DECLINED);
      books.backupDaily();
    }
  }

  private Books open() {
    InstantSource clock = () -> now;
    var books = Store.open(folder.resolve("home"), clock, new Author("test", "test"));
    books.importPractice(PracticeFile.parse(PRACTICE));
    return books;
  }
}
