package com.xordon.store;

import com.xordon.analytics.book.Progress;
import com.xordon.store.Books.Finding;
import com.xordon.store.journal.Tail;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads everything again, and mends what can be mended.
final class Care {
  private static final Logger LOG = LoggerFactory.getLogger(Care.class);

  private static final int TIMES_BESIDE = 3;

  private final Opening opening;
  private final KeptLedger ledger;
  private final KeptFigures figures;
  private final Keeping keeping;
  private final Supplier<List<Finding>> reopened;
  private final InstantSource clock;

  /// `reopened` opens the books anew and answers what was mended by it.
  Care(
      Opening opening,
      KeptLedger ledger,
      KeptFigures figures,
      Keeping keeping,
      Supplier<List<Finding>> reopened) {
    this.opening = opening;
    this.ledger = ledger;
    this.figures = figures;
    this.keeping = keeping;
    this.reopened = reopened;
    this.clock = opening.clock();
  }

  List<Finding> check() {
    var findings = readAgain(Integer.MAX_VALUE);
    reconciled().ifPresent(findings::add);
    remember(findings);
    return findings;
  }

  List<Finding> scrub() {
    var findings = readAgain(1);
    new ZoneCare(ledger).remember(clock.instant());
    remember(findings);
    return findings;
  }

  private void remember(List<Finding> findings) {
    try {
      new Scrub(Optional.of(clock.instant()), findings).write(opening.home().folder());
    } catch (IOException e) {
      LOG.warn("What was found can't be written down; it is looked for again.", e);
    }
  }

  /// Reads journal, database and some of the backups, and mends what can be mended.
  private List<Finding> readAgain(int backups) {
    var findings = new ArrayList<Finding>();
    if (isDamaged()) findings.addAll(reopened.get());
    if (!ledger.beside(shelf -> brokenBackups(shelf, backups)).isEmpty()) {
      findings.addAll(ledger.quietly(shelf -> replaceBroken(shelf, backups)));
    }
    return findings;
  }

  /// Beside those who work, who should not wait for it. What was changed while it was read looks
  /// like damage: then it is read again, and in the end, or at once where nothing was changed,
  /// while nobody writes.
  private boolean isDamaged() {
    for (int time = 0; time < TIMES_BESIDE; time++) {
      var tail = tail();
      if (!ledger.beside(this::looksDamaged)) return false;
      if (tail().equals(tail)) break;
    }
    return ledger.quietly(this::examine);
  }

  private Tail tail() {
    return ledger.beside(shelf -> shelf.journal().tail());
  }

  private boolean looksDamaged(Shelf shelf) {
    try {
      return examine(shelf);
    } catch (RuntimeException e) {
      LOG.debug("What is being written can't be read yet.", e);
      return true;
    }
  }

  /// Each backup holds the whole journal, so a new one holds all that a broken one did.
  private List<Finding> replaceBroken(Shelf shelf, int most) {
    try {
      var findings = new ArrayList<Finding>();
      for (var broken : brokenBackups(shelf, most)) {
        findings.add(replaced(shelf, broken));
      }
      return findings;
    } catch (IOException e) {
      throw Problems.database(e);
    }
  }

  private List<Path> brokenBackups(Shelf shelf, int most) {
    try {
      return new Examination(shelf, opening.disk()).brokenBackups(most);
    } catch (IOException e) {
      throw Problems.database(e);
    }
  }

  private Finding replaced(Shelf shelf, Path broken) throws IOException {
    var aside = opening.home().setAside(broken);
    keeping.backup(shelf, broken);
    return new Finding(
        "BACKUP_REMADE", List.of(broken.getFileName().toString(), aside.toString()), true);
  }

  private Optional<Finding> reconciled() {
    var result = figures.reconcile(Progress.NONE);
    if (result.isClean()) return Optional.empty();
    var facts =
        List.of(String.valueOf(result.mendedAppointments()), String.valueOf(result.mendedCells()));
    return Optional.of(new Finding("FIGURES_MENDED", facts, true));
  }

  /// Whether opening anew will mend something.
  private boolean examine(Shelf shelf) {
    try {
      var examination = new Examination(shelf, opening.disk());
      return !examination.journalIsWhole() || !examination.databaseAgrees();
    } catch (JdbiException e) {
      LOG.warn("The database can't be read to its end.", e);
      return true;
    } catch (IOException e) {
      throw Problems.database(e);
    }
  }
}
