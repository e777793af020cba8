package com.xordon.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.analytics.book.FigureBook;
import com.xordon.analytics.book.Progress;
import com.xordon.core.booking.Ledger;
import com.xordon.core.change.ChangeFeed;
import com.xordon.core.change.Deed;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.store.disk.Disk;
import com.xordon.store.disk.FileDisk;
import com.xordon.store.form.PracticeFile;
import com.xordon.store.home.Home;
import com.xordon.store.table.Docs;
import com.xordon.store.table.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The books in a data folder.
public final class Store implements Books {
  /// The version of the tables; a folder of a later one is refused.
  public static final int TABLES = Integer.parseInt(Database.NEWEST_MIGRATION);

  private static final Logger LOG = LoggerFactory.getLogger(Store.class);

  private final Home home;
  private final Disk disk;
  private final Opening opening;
  private final KeptLedger ledger;
  private final KeptFigures figures;
  private final InstantSource clock;
  private final Author author;
  private final List<Finding> mended;

  private Store(Opening opening, InstantSource clock, Author author, Shelf shelf) {
    this.home = opening.home();
    this.disk = opening.disk();
    this.opening = opening;
    this.clock = clock;
    this.author = author;
    this.ledger = new KeptLedger(shelf, clock, author, this::reopen);
    this.figures = new KeptFigures(ledger);
    this.mended = new ArrayList<>(shelf.mended());
    followZone();
  }

  /// What can't be moved now is moved when the books are opened next.
  private void followZone() {
    try {
      new ZoneCare(ledger).follow(clock.instant()).ifPresent(mended::add);
    } catch (ProblemException e) {
      LOG.warn("The rules of the zone can't be followed.", e);
    }
  }

  /// Opens the books in a folder, or begins new ones in an empty folder. Holds the folder until
  /// closed.
  ///
  /// @throws ProblemException when the folder can't be used; then nothing in it was changed
  public static Books open(Path folder, InstantSource clock, Author author) {
    return open(folder, clock, author, FileDisk::new);
  }

  /// Makes the disk for a folder.
  interface Disks {
    Disk disk(Path folder) throws IOException;

    /// Where H2 finds a file, in its own words.
    default String database(Path file) {
      return "file:" + file;
    }
  }

  static Store open(Path folder, InstantSource clock, Author author, Disks disks) {
    var home = Home.open(folder, TABLES);
    try {
      Restoring.finish(home);
      var opening = new Opening(home, disks.disk(home.journal()), disks, clock);
      return new Store(opening, clock, author, opening.shelf(false));
    } catch (IOException e) {
      home.close();
      throw Problems.database(e);
    } catch (RuntimeException e) {
      home.close();
      throw e;
    }
  }

  /// All it takes to open the shelf of a home, and to open it again.
  private record Opening(Home home, Disk disk, Disks disks, InstantSource clock) {
    Shelf shelf(boolean rotten) {
      try {
        var recovery = new Recovery(home, disk, disks::database, clock);
        return rotten ? recovery.openRotten() : recovery.open();
      } catch (IOException | SQLException e) {
        throw Problems.database(e);
      }
    }
  }

  private Shelf reopen(@Nullable Shelf failed, boolean rotten) {
    if (failed != null) drop(failed);
    var shelf = opening.shelf(rotten);
    mended.addAll(shelf.mended());
    return shelf;
  }

  private static void drop(Shelf failed) {
    try {
      failed.journal().close();
      failed.database().close();
    } catch (IOException | RuntimeException e) {
      LOG.warn("The failed books can't be closed in order.", e);
    }
  }

  @Override
  public Ledger ledger() {
    return ledger;
  }

  KeptLedger kept() {
    return ledger;
  }

  @Override
  public ChangeFeed changes() {
    return ledger.telling();
  }

  @Override
  public FigureBook figures() {
    return figures;
  }

  @Override
  public boolean isEmpty() {
    return ledger.readPage(page -> page.tables().count("practice") == 0);
  }

  @Override
  public void importPractice(PracticeFile file) {
    ledger.writePage(
        Deed.IMPORT,
        page -> {
          Exchange.replaceAll(page, file);
          return true;
        });
  }

  @Override
  public ObjectNode exportPractice() {
    return ledger.readPage(page -> Exchange.export(page.tables()));
  }

  @Override
  public Map<String, String> settings() {
    return ledger.readPage(page -> {
      var settings = new LinkedHashMap<String, String>();
      page.tables().rows("setting").forEach((k, row) -> settings.put(k, Docs.setting(row)));
      return settings;
    });
  }

  @Override
  public void set(String key, String value) {
    ledger.writePage(
        Deed.SET_UP,
        page -> {
          page.set(key, value);
          return true;
        });
  }

  @Override
  public Backups.Summary backup(Path file) {
    return ledger.quietly(shelf -> backup(shelf, file));
  }

  private Backups.Summary backup(Shelf shelf, Path file) {
    try {
      return Backup.write(shelf, export(shelf), file, clock.instant());
    } catch (IOException e) {
      throw new ProblemException(Problem.of("BACKUP_FAILED", file.toString()), e);
    }
  }

  private static ObjectNode export(Shelf shelf) {
    return shelf.database().jdbi().inTransaction(h -> Exchange.export(new Tables(h)));
  }

  @Override
  public Backups.Summary look(Path backup) {
    try {
      return Backup.verify(backup);
    } catch (IOException e) {
      throw new ProblemException(Problem.of("BACKUP_UNREADABLE", backup.toString()), e);
    }
  }

  @Override
  public void backupDaily() {
    new DailyBackups(home.backups(), this::backup).make(clock.instant());
    SecondPlace.of(settings()).ifPresent(p -> p.tryCopy(home.backups(), clock.instant()));
  }

  @Override
  public SecondCopy secondCopy() {
    return SecondPlace.state(settings(), clock.instant());
  }

  @Override
  public void copyBackupsTo(Optional<Path> folder) {
    if (folder.isPresent()) {
      new DailyBackups(home.backups(), this::backup).make(clock.instant());
      try {
        new SecondPlace(folder.get()).copy(home.backups(), clock.instant());
      } catch (IOException | UncheckedIOException e) {
        throw new ProblemException(Problem.of("BACKUP_FAILED", folder.get().toString()), e);
      }
    }
    set(SecondPlace.SETTING, folder.map(Path::toString).orElse(SecondPlace.NO_PLACE));
  }

  @Override
  public Glance glance(RestorePoint point) {
    var taken = point.backup().map(this::look).map(Backups.Summary::taken);
    return ledger.quietly(shelf -> restoring(point).glance(taken.orElseGet(clock::instant)));
  }

  @Override
  public Path restore(RestorePoint point) {
    point.backup().ifPresent(this::look);
    var aside = free("before-restore");
    ledger.exchange(
        shelf -> {
          backup(shelf, aside);
          prepare(point);
        },
        this::replace);
    return aside;
  }

  private Restore restoring(RestorePoint point) {
    try {
      var restore = Restore.of(point, home, disk);
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

  private void prepare(RestorePoint point) {
    var restore = restoring(point);
    try {
      Restoring.prepare(home, restore, author, clock.instant());
    } catch (IOException e) {
      throw failed(point, e);
    }
  }

  private Shelf replace(Shelf shelf) {
    try {
      drop(shelf);
      Restoring.finish(home);
      return opening.shelf(false);
    } catch (IOException e) {
      throw Problems.database(e);
    }
  }

  private Path free(String name) {
    int n = 1;
    while (Files.exists(home.backups().resolve(name + "-" + n + ".zip"))) n++;
    return home.backups().resolve(name + "-" + n + ".zip");
  }

  @Override
  public List<Finding> check() {
    var findings = readAgain(Integer.MAX_VALUE);
    reconciled().ifPresent(findings::add);
    remember(findings);
    return findings;
  }

  @Override
  public List<Finding> scrub() {
    var findings = readAgain(1);
    new ZoneCare(ledger).remember(clock.instant());
    remember(findings);
    return findings;
  }

  @Override
  public Scrub lastScrub() {
    return Scrub.read(home.folder());
  }

  private void remember(List<Finding> findings) {
    try {
      new Scrub(Optional.of(clock.instant()), findings).write(home.folder());
    } catch (IOException e) {
      LOG.warn("What was found can't be written down; it is looked for again.", e);
    }
  }

  /// Reads journal, database and some of the backups, and mends what can be mended.
  private List<Finding> readAgain(int backups) {
    var findings = new ArrayList<Finding>();
    var needed = new boolean[1];
    ledger.quietly(shelf -> needed[0] = examine(shelf));
    if (needed[0]) {
      int before = mended.size();
      ledger.exchange(shelf -> reopen(shelf, false));
      findings.addAll(mended.subList(before, mended.size()));
    }
    ledger.quietly(shelf -> findings.addAll(replaceBroken(shelf, backups)));
    return findings;
  }

  /// Each backup holds the whole journal, so a new one holds all that a broken one did.
  private List<Finding> replaceBroken(Shelf shelf, int most) {
    try {
      var findings = new ArrayList<Finding>();
      for (var broken : new Examination(shelf, disk).brokenBackups(most)) {
        var aside = home.setAside(broken);
        backup(shelf, broken);
        var facts = List.of(broken.getFileName().toString(), aside.toString());
        findings.add(new Finding("BACKUP_REMADE", facts, true));
      }
      return findings;
    } catch (IOException e) {
      throw Problems.database(e);
    }
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
      var examination = new Examination(shelf, disk);
      return !examination.journalIsWhole() || !examination.databaseAgrees();
    } catch (IOException e) {
      throw Problems.database(e);
    }
  }

  @Override
  public List<Finding> mended() {
    return List.copyOf(mended);
  }

  @Override
  public void close() {
    var shelf = ledger.release();
    try {
      if (shelf != null) shelf.close();
    } catch (IOException | RuntimeException e) {
      LOG.warn("The books can't be closed in order; they will be checked when opened.", e);
    } finally {
      home.close();
    }
  }
}
