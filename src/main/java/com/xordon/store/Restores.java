package com.xordon.store;

import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.store.disk.Disk;
import com.xordon.store.home.Home;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Function;

/// Brings the books back as they were at a point.
final class Restores {
  private final Home home;
  private final Disk disk;
  private final KeptLedger ledger;
  private final Keeping keeping;
  private final Function<Shelf, Shelf> replace;
  private final Author author;
  private final InstantSource clock;

  /// `replace` opens what was prepared in place of a shelf.
  Restores(
      Opening opening,
      KeptLedger ledger,
      Keeping keeping,
      Function<Shelf, Shelf> replace,
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

  Path restore(RestorePoint point) {
    point.backup().ifPresent(keeping::look);
    var aside = keeping.free("before-restore");
    ledger.exchange(
        shelf -> {
          keeping.backup(shelf, aside);
          prepare(shelf, point);
        },
        replace);
    return aside;
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

  private void prepare(Shelf shelf, RestorePoint point) {
    var restore = restore(shelf, point);
    try {
      var lines = home.keys().lines();
      Restoring.prepare(home, folder -> restore.write(folder, lines, author, clock.instant()));
    } catch (IOException e) {
      throw failed(point, e);
    }
  }
}
