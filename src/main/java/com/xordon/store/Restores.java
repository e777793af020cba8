package com.xordon.store;

import com.xordon.analytics.book.Progress;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.store.disk.Disk;
import com.xordon.store.home.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings the books back as they were at a point.
final class Restores {
  private static final Logger LOG = LoggerFactory.getLogger(Restores.class);

  // how far it is, by what the steps take of the time with 42,024 appointments
  private static final double LOOKED = 0.05;
  private static final double KEPT = 0.2;
  private static final double READ = 0.5;
  private static final double PREPARED = 0.3;

  private final Home home;
  private final Disk disk;
  private final KeptLedger ledger;
  private final Keeping keeping;
  private final BiFunction<Shelf, Progress, Shelf> replace;
  private final Author author;
  private final InstantSource clock;

  /// `replace` opens what was prepared in place of a shelf.
  Restores(
      Opening opening,
      KeptLedger ledger,
      Keeping keeping,
      BiFunction<Shelf, Progress, Shelf> replace,
      Author author) {
    this.home = opening.home();
    this.disk = opening.disk();
    this.clock = opening.clock();
    this.ledger = ledger;
    this.keeping = keeping;
    this.replace = replace;
    this.author = author;
  }

  Glance glance(RestorePoint point) {
    var taken = point.backup().map(keeping::look).map(Backups.Summary::taken);
    return ledger.quietly(shelf -> restore(shelf, point).glance(taken.orElseGet(clock::instant)));
  }

  Path restore(RestorePoint point, Progress progress) {
    progress.at(0);
    point.backup().ifPresent(keeping::look);
    progress.at(LOOKED);
    var aside = keeping.free("before-restore");
    ledger.exchange(
        shelf -> {
          keeping.backup(shelf, aside);
          try {
            progress.at(KEPT);
            prepare(shelf, point, progress.between(KEPT, PREPARED));
          } catch (ProblemException e) {
            if (Progress.isStop(e)) dropped(aside);
            throw e;
          }
        },
        shelf -> replace.apply(shelf, progress.between(PREPARED, 1)));
    return aside;
  }

  /// Nothing was put in the place of what it holds.
  private static void dropped(Path aside) {
    try {
      Files.deleteIfExists(aside);
    } catch (IOException e) {
      LOG.warn("A backup that isn't needed stays.", e);
    }
  }

  private Restore restore(Shelf shelf, RestorePoint point) {
    try {
      var restore = Restore.of(point, shelf.home(), disk);
      if (restore.isEmpty()) throw new ProblemException(Problem.of("NOTHING_THEN"));
      return restore;
    } catch (IOException e) {
      throw failed(point, e);
    }
  }

  private static ProblemException failed(RestorePoint point, IOException cause) {
    var what = point.backup().map(Path::toString).orElse("journal");
    return new ProblemException(Problem.of("RESTORE_FAILED", what), cause);
  }

  private void prepare(Shelf shelf, RestorePoint point, Progress progress) {
    var restore = restore(shelf, point);
    progress.at(READ);
    try {
      var lines = home.keys().lines();
      Restoring.prepare(
          home,
          folder -> {
            restore.write(folder, lines, author, clock.instant());
            progress.at(1); // the last moment to stop it
          });
    } catch (IOException e) {
      throw failed(point, e);
    }
  }
}
