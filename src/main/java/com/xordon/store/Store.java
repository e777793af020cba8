package com.xordon.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.analytics.book.FigureBook;
import com.xordon.analytics.book.Progress;
import com.xordon.core.booking.Ledger;
import com.xordon.core.change.ChangeFeed;
import com.xordon.core.change.Deed;
import com.xordon.core.problem.ProblemException;
import com.xordon.store.clock.ClockJump;
import com.xordon.store.clock.ClockWatch;
import com.xordon.store.clock.SteadyClock;
import com.xordon.store.disk.Disk;
import com.xordon.store.disk.FileDisk;
import com.xordon.store.form.PracticeFile;
import com.xordon.store.home.Home;
import com.xordon.store.table.Docs;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The books in a data folder.
public final class Store implements Books {
  /// The version of the tables; a folder of a later one is refused.
  public static final int TABLES = Integer.parseInt(Database.NEWEST_MIGRATION);

  private static final Logger LOG = LoggerFactory.getLogger(Store.class);

  private final Home home;
  private final Opening opening;
  private final KeptLedger ledger;
  private final KeptFigures figures;
  private final InstantSource clock;
  private final List<Finding> mended;
  private final Keeping keeping;
  private final Restores restores;
  private final Care care;
  private final KeptEncryption encryption;
  private final ClockWatch watch;
  private final List<Runnable> replaced = new CopyOnWriteArrayList<>();

  private Store(Opening opening, Around around, Shelf shelf) {
    this.home = opening.home();
    this.opening = opening;
    this.clock = around.clock();
    this.watch = new ClockWatch(home, clock, around.steady());
    this.ledger = new KeptLedger(shelf, clock, watch::believed, around.author(), this::reopen);
    this.figures = new KeptFigures(ledger);
    this.mended = new ArrayList<>(shelf.mended());
    this.keeping = new Keeping(home, ledger, clock, watch::believed);
    this.restores = new Restores(opening, ledger, keeping, this::replace, around.author());
    this.care = new Care(opening, ledger, figures, keeping, this::reopened);
    this.encryption = new KeptEncryption(opening, ledger, this::replace, this::settings);
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
    return open(folder, clock, author, Access.PLAIN);
  }

  /// The same where the folder may be encrypted.
  ///
  /// @throws ProblemException also HOME_LOCKED, HOME_ASKS_PASSWORD or KEY_WRONG
  public static Books open(Path folder, InstantSource clock, Author author, Access access) {
    return open(folder, clock, author, FileDisk::new, access);
  }

  /// The same on a machine.
  public static Books open(Path folder, Around around) {
    return open(folder, around, FileDisk::new);
  }

  /// What is around the books: `steady` tells whether `clock` was set, `author` signs what is
  /// changed, and `opening` hears how far a long opening is; it begins only where the books were
  /// not closed in order.
  public record Around(
      InstantSource clock, SteadyClock steady, Author author, Access access, Progress opening) {}

  /// Makes the disk for a folder.
  interface Disks {
    Disk disk(Path folder) throws IOException;

    /// Where H2 finds a file, in its own words.
    default String database(Path file) {
      return "file:" + file;
    }
  }

  static Store open(Path folder, InstantSource clock, Author author, Disks disks) {
    return open(folder, clock, author, disks, Access.PLAIN);
  }

  static Store open(Path folder, InstantSource clock, Author author, Disks disks, Access access) {
    var around = new Around(clock, SteadyClock.NONE, author, access, Progress.NONE);
    return open(folder, around, disks);
  }

  private static Store open(Path folder, Around around, Disks disks) {
    var home = Home.open(folder, TABLES);
    try {
      var opening = Opening.of(home, disks, around);
      return new Store(opening, around, opening.shelf(false));
    } catch (IOException e) {
      home.close();
      throw Problems.database(e);
    } catch (RuntimeException e) {
      home.close();
      throw e;
    }
  }

  private Shelf reopen(@Nullable Shelf failed, boolean rotten) {
    if (failed != null) drop(failed);
    var shelf = opening.shelf(rotten);
    mended.addAll(shelf.mended());
    return shelf;
  }

  private Shelf replace(Shelf shelf, Progress progress) {
    drop(shelf);
    return opening.heardBy(progress).shelf(false);
  }

  /// Opens the books anew; answers what was mended by it.
  private List<Finding> reopened() {
    int before = mended.size();
    ledger.exchange(shelf -> reopen(shelf, false));
    return mended.subList(before, mended.size());
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
    return keeping.backup(file);
  }

  @Override
  public Backups.Summary look(Path backup) {
    return keeping.look(backup);
  }

  @Override
  public void backupDaily() {
    watch.keep();
    keeping.backupDaily(settings());
    encryption.sealRest();
  }

  @Override
  public SecondCopy secondCopy() {
    return SecondPlace.state(settings(), home.keys(), watch.believed());
  }

  @Override
  public void copyBackupsTo(Optional<Path> folder) {
    folder.ifPresent(keeping::copyTo);
    set(SecondPlace.SETTING, folder.map(Path::toString).orElse(SecondPlace.NO_PLACE));
  }

  @Override
  public Glance glance(RestorePoint point) {
    return restores.glance(point);
  }

  @Override
  public Path restore(RestorePoint point, Progress progress) {
    var aside = restores.restore(point, progress);
    replaced.forEach(Runnable::run);
    return aside;
  }

  @Override
  public ChangeFeed.Subscription onReplaced(Runnable listener) {
    replaced.add(listener);
    return () -> replaced.remove(listener);
  }

  @Override
  public Encryption encryption() {
    return encryption;
  }

  @Override
  public List<Finding> check(Progress progress) {
    return care.check(progress);
  }

  @Override
  public List<Finding> scrub() {
    return care.scrub();
  }

  @Override
  public Scrub lastScrub() {
    return Scrub.read(home.folder());
  }

  @Override
  public Optional<ClockJump> clockJump() {
    return watch.look();
  }

  @Override
  public void trustClock() {
    watch.trust();
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
      watch.close();
      home.close();
    }
  }
}
