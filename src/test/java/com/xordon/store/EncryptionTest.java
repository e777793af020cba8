package com.xordon.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.xordon.analytics.book.Progress;
import com.xordon.canary.Canaries;
import com.xordon.core.booking.BookingDesk;
import com.xordon.core.problem.ProblemException;
import com.xordon.store.disk.FileDisk;
import com.xordon.store.vault.KeysInMemory;
import com.xordon.store.vault.RecoveryKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An encrypted folder says nothing to whoever finds it, and loses nothing for whoever owns it.
class EncryptionTest {
  private static final Instant NINE = Instant.parse("2031-03-03T09:00:00Z");
  private static final String PASSWORD = "four words will do";
  private static final Canaries CANARIES =
      new Canaries(
          List.of("North Street", "Ada Klein", "ada@example.org", "+49301234567", "rings twice"));

  @TempDir(factory = MemoryFolder.class)
  Path folder;

  private final RecoveryKey recovery = RecoveryKey.random(new SecureRandom());
  private final KeysInMemory machine = new KeysInMemory();
  private Instant now = TestStores.NOW;
  private int booked;

  @Test
  void nothingCanBeReadInAnyFile() throws Exception {
    var stick = Files.createDirectory(folder.resolve("stick"));
    try (var store = open("home")) {
      lived(store);
      store.copyBackupsTo(Optional.of(stick));
      book(store);
    }
    Files.write(home().resolve("xordon.mv.db"), new byte[] {1, 2, 3});
    try (var store = open("home")) {
      store.restore(new RestorePoint(Optional.empty(), Optional.of(until(store))));
      assertThat(CANARIES.in(folder)).as("they can be found").hasSizeGreaterThan(20);
      store.encryption().on(recovery, Optional.empty());
      assertThat(store.encryption().left()).isEmpty();
      book(store);
      sealed();
      store.backupDaily();
      store.backup(home().resolve("backups/by-hand.zip"));
      sealed();
      assertThat(store.check()).isEmpty();
    }
    sealed();
  }

  @Test
  void itSurvivesEachRebuildAndRestore() throws Exception {
    try (var store = open("home")) {
      lived(store);
      store.encryption().on(recovery, Optional.empty());
      book(store);
      store.backupDaily();
    }
    int rows = rows();
    Files.delete(home().resolve("xordon.mv.db"));
    assertThat(rows()).as("the database is gone").isEqualTo(rows);
    sealed();
    flip(home().resolve("xordon.mv.db"), 9000);
    assertThat(rows()).as("the database is rotten").isEqualTo(rows);
    sealed();
    flip(home().resolve("journal/journal-000001"), 900);
    assertThat(rows()).as("the journal is rotten").isEqualTo(rows);
    sealed();
    var backup = Backup.newestFirst(home().resolve("backups")).getFirst();
    flip(backup, Files.size(backup) / 2);
    try (var store = open("home")) {
      assertThat(store.check())
          .extracting(Books.Finding::code)
          .containsExactly("JOURNAL_HEALED", "BACKUP_REMADE");
      book(store);
      var aside = store.restore(RestorePoint.of(backup));
      store.restore(RestorePoint.of(aside));
    }
    sealed();
    try (var store = open("home")) {
      assertThat(store.mended()).isEmpty();
      assertThat(store.check()).isEmpty();
    }
  }

  @Test
  void aBackupThatCannotBeReadIsSealedAsItIsOrLeftToTheCheck() throws Exception {
    var broken = home().resolve("backups/by-hand.zip");
    try (var store = open("home")) {
      lived(store);
      Files.writeString(broken, "half a backup of Ada Klein");
      store.backupDaily();
      assertThat(broken).as("the check makes it anew and says so").exists();
      store.encryption().on(recovery, Optional.empty());
      sealed();
      assertThat(home().resolve("damaged-1/by-hand.zip.sealed")).exists();
      Files.writeString(broken, "half a backup");
      store.backupDaily();
      assertThat(store.check()).extracting(Books.Finding::code).containsExactly("BACKUP_REMADE");
      store.encryption().off();
      assertThat(home().resolve("damaged-1/by-hand.zip")).hasContent("half a backup of Ada Klein");
    }
  }

  @Test
  void elsewhereItTakesTheRecoveryKey() throws Exception {
    try (var store = open("home")) {
      lived(store);
      store.encryption().on(recovery, Optional.empty());
    }
    int rows = rows();
    machine.keys().clear();
    var before = files(home());
    assertThat(refused(Optional.empty())).isEqualTo("HOME_LOCKED");
    var other = RecoveryKey.random(new SecureRandom()).text();
    assertThat(refused(Optional.of(other))).isEqualTo("KEY_WRONG");
    assertThat(files(home())).as("no byte was written").isEqualTo(before);

    open("home", Optional.of(recovery.text())).close();
    assertThat(machine.keys()).as("this machine knows it now").hasSize(1);
    assertThat(rows()).isEqualTo(rows);
  }

  @Test
  void aPasswordIsAskedForAtEachStart() {
    try (var store = open("home")) {
      lived(store);
      store.encryption().on(recovery, Optional.of(PASSWORD));
      assertThat(store.encryption().state()).isEqualTo(Encryption.State.PASSWORD);
      assertThat(store.encryption().opens(PASSWORD)).isTrue();
      assertThat(store.encryption().opens("another one")).isFalse();
    }
    assertThat(machine.keys()).isEmpty();
    assertThat(refused(Optional.empty())).isEqualTo("HOME_ASKS_PASSWORD");
    assertThat(refused(Optional.of("another one"))).isEqualTo("KEY_WRONG");
    open("home", Optional.of(recovery.text())).close();
    var next = RecoveryKey.random(new SecureRandom());
    try (var store = open("home", Optional.of(PASSWORD))) {
      store.encryption().change(Optional.of("five other words will do"));
      store.encryption().change(next);
      book(store);
    }
    assertThat(refused(Optional.of(PASSWORD))).isEqualTo("KEY_WRONG");
    assertThat(refused(Optional.of(recovery.text()))).isEqualTo("KEY_WRONG");
    try (var store = open("home", Optional.of(next.text()))) {
      store.encryption().change(Optional.empty());
    }
    open("home").close();
  }

  /// Half of a folder in clear would be worse than to wait.
  @Test
  void aTurnTellsHowFarItIsAndIsDoneToItsEnd() {
    try (var store = open("home")) {
      lived(store);
      var told = new ArrayList<Double>();
      Progress stopping =
          part -> {
            told.add(part);
            throw Progress.stop();
          };
      store.encryption().on(recovery, Optional.empty(), stopping);
      assertThat(store.encryption().state()).isEqualTo(Encryption.State.MACHINE);
      assertThat(told).startsWith(0.0).isSorted().last().isEqualTo(0.8);
      store.encryption().off(stopping);
      assertThat(store.encryption().state()).isEqualTo(Encryption.State.OFF);
      assertThat(store.check()).isEmpty();
    }
  }

  @Test
  void itCanBeTurnedOff() throws Exception {
    try (var store = open("home")) {
      lived(store);
      store.encryption().on(recovery, Optional.empty());
      book(store);
      store.backupDaily();
    }
    flip(home().resolve("xordon.mv.db"), 9000);
    int rows = rows();
    try (var store = open("home")) {
      store.encryption().off();
      assertThat(store.encryption().state()).isEqualTo(Encryption.State.OFF);
      book(store);
    }
    assertThat(machine.keys()).isEmpty();
    try (var store = TestStores.open(home())) {
      assertThat(hash(store)).isNotEqualTo(rows);
      assertThat(store.check()).isEmpty();
      var backup = Backup.newestFirst(home().resolve("backups")).getFirst();
      assertThatCode(() -> store.look(backup)).doesNotThrowAnyException();
    }
    assertThat(Files.readString(home().resolve("folder.json"))).contains("\"format\":1");
  }

  @Test
  void aBackupFromElsewhereOpensWithItsOwnKey() {
    Path backup = folder.resolve("theirs.zip");
    int rows;
    try (var store = open("theirs")) {
      lived(store);
      store.encryption().on(recovery, Optional.of(PASSWORD));
      store.backup(backup);
      rows = hash(store);
    }
    try (var store = open("home")) {
      store.encryption().on(RecoveryKey.random(new SecureRandom()), Optional.empty());
      var e = catchThrowableOfType(ProblemException.class, () -> store.look(backup));
      assertThat(e.problem().code()).isEqualTo("BACKUP_LOCKED");
      assertThat(store.encryption().unlock(backup, "another one")).isFalse();
      assertThat(store.encryption().unlock(backup, PASSWORD)).isTrue();
      store.restore(RestorePoint.of(backup));
      assertThat(hash(store)).isEqualTo(rows);
    }
    assertThat(rows()).isEqualTo(rows);
  }

  @Test
  void eitherFileOfTheVaultIsEnoughOrABackup() throws Exception {
    try (var store = open("home")) {
      lived(store);
      store.encryption().on(recovery, Optional.empty());
      store.backupDaily();
    }
    int rows = rows();
    for (var name : List.of("vault.json", "vault-copy.json")) {
      Files.writeString(home().resolve(name), "{}");
      assertThat(rows()).isEqualTo(rows);
      assertThat(Files.readString(home().resolve(name))).contains("recovery");
      Files.delete(home().resolve(name));
      assertThat(rows()).isEqualTo(rows);
    }
    Files.delete(home().resolve("vault.json"));
    Files.delete(home().resolve("vault-copy.json"));
    assertThat(rows()).isEqualTo(rows);
    Files.delete(home().resolve("vault.json"));
    Files.delete(home().resolve("vault-copy.json"));
    for (var backup : Backup.newestFirst(home().resolve("backups"))) Files.delete(backup);
    assertThat(refused(Optional.empty())).isEqualTo("VAULT_LOST");
    assertThat(home().resolve("damaged-1")).doesNotExist();
  }

  /// What a power cut leaves of turning it on, step by step.
  @Test
  void aTurnCutAtAnyStepIsFinishedOrForgotten() throws Exception {
    try (var store = open("home")) {
      lived(store);
    }
    copy(home(), folder.resolve("before"));
    int rows = rows();
    try (var store = open("home")) {
      store.encryption().on(recovery, Optional.empty());
    }
    for (var step : Step.values()) {
      var cut = folder.resolve("cut-" + step);
      copy(folder.resolve("before"), cut);
      step.leave(cut, home());
      for (int again = 0; again < 2; again++) {
        try (var store = open("cut-" + step)) {
          assertThat(hash(store)).as(step.name()).isEqualTo(rows);
          var state = step == Step.NO_MARK ? Encryption.State.OFF : Encryption.State.MACHINE;
          assertThat(store.encryption().state()).as(step.name()).isEqualTo(state);
          assertThat(store.check()).isEmpty();
        }
      }
      assertThat(cut.resolve("journal.new")).doesNotExist();
      assertThat(cut.resolve("vault-next.json")).doesNotExist();
    }
  }

  private enum Step {
    NO_MARK,
    MARK,
    VAULT,
    JOURNAL_GONE,
    JOURNAL,
    NO_DATABASE;

    /// Makes of the folder before what was there after this step, with the help of the one after.
    void leave(Path cut, Path after) throws IOException {
      copy(after.resolve("journal"), cut.resolve("journal.new"));
      Files.copy(after.resolve("vault.json"), cut.resolve("vault-next.json"));
      Files.copy(after.resolve("folder.json"), cut.resolve("folder.json"), REPLACE);
      if (this == NO_MARK) return;
      Files.writeString(cut.resolve("restoring"), "");
      if (this == MARK) return;
      Files.move(cut.resolve("vault-next.json"), cut.resolve("vault.json"));
      if (this == VAULT) return;
      for (var file : files(cut.resolve("journal")).keySet())
        Files.delete(cut.resolve("journal").resolve(file));
      Files.delete(cut.resolve("journal"));
      if (this == JOURNAL_GONE) return;
      Files.move(cut.resolve("journal.new"), cut.resolve("journal"));
      if (this == JOURNAL) return;
      Files.delete(cut.resolve("xordon.mv.db"));
    }

    private static final java.nio.file.CopyOption REPLACE =
        java.nio.file.StandardCopyOption.REPLACE_EXISTING;
  }

  private void sealed() throws IOException {
    assertThat(CANARIES.in(folder)).isEmpty();
  }

  private RestorePoint.Until until(Store store) {
    return new RestorePoint.Until.Number(
        store.kept().quietly(s -> s.journal().tail()).number() - 1);
  }

  private void lived(Store store) {
    store.importPractice(TestStores.practice());
    for (int i = 0; i < 5; i++) book(store);
    store
        .ledger()
        .write(
            com.xordon.core.change.Deed.WAIT,
            page -> {
              page.save(TestStores.waiting("w1", NINE));
              return true;
            });
    store.backupDaily();
  }

  private void book(Store store) {
    now = now.plusSeconds(60);
    var at =
        NINE.plus(Duration.ofMinutes(30L * (booked % 8))).plus(Duration.ofDays(7L * (booked / 8)));
    store
        .ledger()
        .write(
            com.xordon.core.change.Deed.BOOK,
            page -> {
              page.save(TestStores.appointment("a" + booked++, at));
              return true;
            });
    assertThat(new BookingDesk(store.ledger(), () -> now)).isNotNull();
  }

  private Path home() {
    return folder.resolve("home");
  }

  private Store open(String name) {
    return open(name, Optional.empty());
  }

  private Store open(String name, Optional<String> typed) {
    return Store.open(
        folder.resolve(name),
        () -> now,
        new Author("tester", "here"),
        FileDisk::new,
        new Access(machine, typed));
  }

  private String refused(Optional<String> typed) {
    return catchThrowableOfType(ProblemException.class, () -> open("home", typed)).problem().code();
  }

  private int rows() {
    try (var store = open("home")) {
      return hash(store);
    }
  }

  private static int hash(Store store) {
    return store.exportPractice().toString().hashCode();
  }

  private static void flip(Path file, long at) throws IOException {
    var bytes = Files.readAllBytes(file);
    bytes[(int) at] ^= 16;
    Files.write(file, bytes);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var all = Files.walk(from)) {
      for (var file : all.toList()) {
        var there = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) Files.createDirectories(there);
        else Files.copy(file, there);
      }
    }
  }

  private static Map<String, Integer> files(Path folder) throws IOException {
    var files = new TreeMap<String, Integer>();
    try (var all = Files.walk(folder)) {
      for (var file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            folder.relativize(file).toString(),
            java.util.Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    return files;
  }
}
