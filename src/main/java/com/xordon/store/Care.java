package com.xordon.store;

import com.xordon.analytics.book.Progress;
import com.xordon.core.problem.ProblemException;
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

  // how far a check is, by what its steps take of the time with 42,024 appointments
  private static final double READ = 0.7;
  private static final double COMPARED = 0.6;

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

  List<Finding> check(Progress progress) {
    var findings = readAgain(Integer.MAX_VALUE, progress.between(0, READ));
    var rest = findings.isEmpty() ? progress : progress.toTheEnd();
    reconciled(rest.between(READ, 1)).ifPresent(findings::add);
    remember(findings);
    return findings;
  }

  List<Finding> scrub() {
    var findings = readAgain(1, Progress.NONE);
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
  private List<Finding> readAgain(int backups, Progress progress) {
    var findings = new ArrayList<Finding>();
    var compared = progress.between(0, COMPARED);
    if (isDamaged(compared)) findings.addAll(reopened.get());
    // what was mended is to be told
    var rest = findings.isEmpty() ? progress : progress.toTheEnd();
    var opened = rest.between(COMPARED, 1);
    if (!ledger.beside(shelf -> brokenBackups(shelf, backups, opened)).isEmpty()) {
      findings.addAll(ledger.quietly(shelf -> replaceBroken(shelf, backups)));
    }
    return findings;
  }

  /// Beside those who work, who should not wait for it. What was changed while it was read looks
  /// like damage: then it is read again, and in the end, or at once where nothing was changed,
  /// while nobody writes.
  private boolean isDamaged(Progress progress) {
    for (int time = 0; time < TIMES_BESIDE; time++) {
      var tail = tail();
      if (!ledger.beside(shelf -> looksDamaged(shelf, progress))) return false;
      if (tail().equals(tail)) break;
    }
    return ledger.quietly(shelf -> examine(shelf, progress));
  }

  private Tail tail() {
    return ledger.beside(shelf -> shelf.journal().tail());
  }

  private boolean looksDamaged(Shelf shelf, Progress progress) {
    try {
      return examine(shelf, progress);
    } catch (RuntimeException e) {
      if (e instanceof ProblemException problem && Progress.isStop(problem)) throw e;
      LOG.debug("What is being written can't be read yet.", e);
      return true;
    }
  }

  /// Each backup holds the whole journal, so a new one holds all that a broken one did.
  private List<Finding> replaceBroken(Shelf shelf, int most) {
    try {
      var findings = new ArrayList<Finding>();
      for (var broken : brokenBackups(shelf, most, Progress.NONE)) {
        findings.add(replaced(shelf, broken));
      }
      return findings;
    } catch (IOException e) {
      throw Problems.database(e);
    }
  }

  private List<Path> brokenBackups(Shelf shelf, int most, Progress progress) {
    try {
      return new Examination(shelf, opening.disk(), progress).brokenBackups(most);
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

  private Optional<Finding> reconciled(Progress progress) {
    var result = figures.reconcile(progress);
    if (result.isClean()) return Optional.empty();
    var facts =
        List.of(String.valueOf(result.mendedAppointments()), String.valueOf(result.mendedCells()));
    return Optional.of(new Finding("FIGURES_MENDED", facts, true));
  }

  /// Whether opening anew will mend something.
  private boolean examine(Shelf shelf, Progress progress) {
    try {
      var examination = new Examination(shelf, opening.disk(), progress);
      return !examination.journalIsWhole() || !examination.databaseAgrees();
    } catch (JdbiException e) {
      LOG.warn("The database can't be read to its end.", e);
      return true;
    } catch (IOException e) {
      throw Problems.database(e);
    }
  }
}
