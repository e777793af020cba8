package com.xordon.store;

import com.xordon.analytics.book.Progress;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.store.disk.Disk;
import com.xordon.store.disk.Sealing;
import com.xordon.store.home.Home;
import com.xordon.store.home.VaultFile;
import com.xordon.store.journal.JournalFile;
import com.xordon.store.vault.KeyRing;
import com.xordon.store.vault.RecoveryKey;
import com.xordon.store.vault.Vault;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/// The encryption of an open folder. The journal is written anew and put in place as a restore does
/// it, so that a power cut leaves the one or the other; the database is built from it.
final class KeptEncryption implements Encryption {
  // how far a turn is, by what its steps take of the time with 42,024 appointments
  private static final double COPIED = 0.1;
  private static final double REPLACED = 0.8;

  private final Opening opening;
  private final KeptLedger ledger;
  private final BiFunction<Shelf, Progress, Shelf> replace;
  private final Supplier<Map<String, String>> settings;
  private final SecureRandom random = new SecureRandom();
  private volatile List<Path> left = List.of();

  KeptEncryption(
      Opening opening,
      KeptLedger ledger,
      BiFunction<Shelf, Progress, Shelf> replace,
      Supplier<Map<String, String>> settings) {
    this.opening = opening;
    this.ledger = ledger;
    this.replace = replace;
    this.settings = settings;
  }

  private Home home() {
    return opening.home();
  }

  private Optional<KeyRing.Safe> safe() {
    return home().keys().safe();
  }

  private KeyRing.Safe present() {
    return safe().orElseThrow(() -> new ProblemException(Problem.of("NOT_ENCRYPTED")));
  }

  @Override
  public State state() {
    return safe()
        .map(s -> s.vault().asksForPassword() ? State.PASSWORD : State.MACHINE)
        .orElse(State.OFF);
  }

  @Override
  public void on(RecoveryKey recovery, Optional<String> password, Progress progress) {
    if (safe().isPresent()) throw new ProblemException(Problem.of("ENCRYPTED_ALREADY"));
    var made = Vault.make(recovery, password, random);
    try {
      if (password.isEmpty()) opening.access().machine().put(made.vault().id(), made.key().text());
      home().keys().add(made.vault(), made.key());
    } catch (IOException e) {
      throw failed(e);
    }
    turn(Optional.of(made.vault()), progress.toTheEnd());
  }

  @Override
  public void off(Progress progress) {
    var before = present().vault();
    turn(Optional.empty(), progress.toTheEnd());
    forget(before);
  }

  private void turn(Optional<Vault> vault, Progress progress) {
    progress.at(0);
    ledger.exchange(
        shelf -> prepare(vault),
        shelf -> {
          progress.at(COPIED);
          return replace.apply(shelf, progress.between(COPIED, REPLACED));
        });
    progress.at(REPLACED);
    // with books that aren't open the old keys would still be in use, and perhaps needed
    ledger.quietly(shelf -> shelf);
    var rest = new Resealing(home());
    rest.turn(secondPlace());
    left = rest.left();
  }

  private void prepare(Optional<Vault> vault) {
    try {
      var lines = vault.isPresent() ? home().keys().safe(vault.get()).lines() : Sealing.NONE;
      var journal = new Copying(opening.disk(), lines);
      Restoring.prepare(home(), journal::write, vault);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private record Copying(Disk from, Sealing lines) {
    void write(Path folder) throws IOException {
      FreshJournal.Teller all =
          reader -> {
            if (!JournalFile.read(from, reader)) throw new IOException("the journal isn't whole");
          };
      new FreshJournal(folder, lines).write(all, List.of());
    }
  }

  private static ProblemException failed(IOException cause) {
    return new ProblemException(Problem.of("ENCRYPTION_FAILED"), cause);
  }

  private void forget(Vault vault) {
    try {
      opening.access().machine().remove(vault.id());
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  public void change(RecoveryKey recovery) {
    var safe = present();
    keep(safe.vault().withRecovery(safe.key(), recovery, random));
  }

  @Override
  public void change(Optional<String> password) {
    var safe = present();
    try {
      // the machine has the key before the password goes, and as long as there is none
      if (password.isEmpty()) opening.access().machine().put(safe.vault().id(), safe.key().text());
    } catch (IOException e) {
      throw failed(e);
    }
    keep(safe.vault().withPassword(safe.key(), password, random));
    if (password.isPresent()) forget(safe.vault());
  }

  private void keep(Vault vault) {
    ledger.quietly(shelf -> {
      try {
        VaultFile.write(home().folder(), vault);
        home().keys().use(Optional.of(vault));
        return vault;
      } catch (IOException e) {
        throw failed(e);
      }
    });
  }

  @Override
  public boolean opens(String typed) {
    return present().vault().open(typed).isPresent();
  }

  @Override
  public boolean unlock(Path backup, String typed) {
    try {
      var vault = BackupZip.vault(backup);
      if (vault.isEmpty()) return true;
      var key = vault.get().open(typed);
      key.ifPresent(k -> home().keys().add(vault.get(), k));
      return key.isPresent();
    } catch (IOException e) {
      throw new ProblemException(Problem.of("BACKUP_UNREADABLE", backup.toString()), e);
    }
  }

  /// Brings in line what lies beside the books.
  void sealRest() {
    var rest = new Resealing(home());
    rest.run(secondPlace());
    left = safe().isPresent() ? rest.left() : List.of();
  }

  private Optional<SecondPlace> secondPlace() {
    return SecondPlace.of(settings.get(), home().keys());
  }

  @Override
  public List<Path> left() {
    return left;
  }
}
