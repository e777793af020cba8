package com.xordon.store;

import com.xordon.analytics.book.Progress;
import com.xordon.store.disk.Disk;
import com.xordon.store.home.Home;
import com.xordon.store.journal.JournalFile;
import com.xordon.store.journal.JournalRefused;
import com.xordon.store.journal.JournalStopped;
import com.xordon.store.journal.Tail;
import com.xordon.store.table.FigureState;
import com.xordon.store.table.Tables;
import com.xordon.store.vault.KeyRing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens a home so that database and journal file say the same: what the database lost is redone,
/// what the file lacks is appended, and a database that can't be trusted is built anew.
final class Recovery {
  private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

  /// To read takes so much of the time that to read and to build anew takes.
  private static final double READ = 0.2;

  private final Home home;
  private final Disk disk;
  private final Function<Path, String> place;
  private final List<Books.Finding> mended = new ArrayList<>();
  private boolean databaseChanged;
  private boolean powerWent;

  private final InstantSource clock;
  private final Progress progress;

  /// `place` says where H2 finds a file, in its own words.
  Recovery(
      Home home, Disk disk, Function<Path, String> place, InstantSource clock, Progress progress) {
    this.home = home;
    this.disk = disk;
    this.place = place;
    this.clock = clock;
    this.progress = progress;
  }

  Shelf open() throws IOException, SQLException {
    boolean ended = home.closeMark().isPresent();
    powerWent = !ended && home.isOfAnotherBoot();
    // an opening that never ends says nothing of the boot, and the next one trusts no database
    if (ended) home.writeOpenMark();
    else home.removeOpenMark();
    var clean = openClean();
    if (clean != null) return clean;
    var shelf = openAnyway();
    home.writeOpenMark();
    return shelf;
  }

  /// The same where the database is known to be damaged, whatever of it can still be read.
  Shelf openRotten() throws IOException, SQLException {
    home.removeCloseMark();
    databaseChanged = true;
    return openAnyway();
  }

  /// What was closed in order and lies there untouched needs no check; a database that was touched
  /// since is built anew, whatever it says.
  private @Nullable Shelf openClean() throws IOException, SQLException {
    var mark = home.closeMark();
    home.removeCloseMark();
    if (mark.isEmpty()) return null;
    databaseChanged = !Shelf.checksum(home.databaseFile()).equals(mark.get().databaseChecksum());
    if (databaseChanged) return null;
    var journal = JournalFile.openClean(disk, mark.get().tail(), mark.get().segments());
    if (journal == null) return null;
    var database = tryOpen();
    if (database != null && database.tail().equals(mark.get().tail())) {
      return upgraded(new Shelf(home, database, journal, mended));
    }
    journal.close();
    if (database != null) database.close();
    return null;
  }

  private Shelf openAnyway() throws IOException, SQLException {
    progress.at(0);
    var database = tryOpen();
    var comparison = new Comparison(database);
    var journal = openJournal(comparison, database);
    boolean agrees = database != null && complete(database, comparison, journal);
    if (database != null) {
      if (agrees && isTrusted() && comparison.redo(database)) {
        if (comparison.redone() > 0) found("ENTRIES_REDONE", String.valueOf(comparison.redone()));
        return distrusted(upgraded(new Shelf(home, database, journal, mended)));
      }
      database.close();
    }
    clear(journal.tail(), agrees && powerWent);
    return new Shelf(home, rebuild(journal.tail()), journal, mended);
  }

  /// H2 has no checksums of what its pages hold, so after a power cut it may have read anything: a
  /// row that a transaction holds which never ends, for one, and who changes that row never comes
  /// back.
  private boolean isTrusted() {
    return !databaseChanged && !powerWent;
  }

  /// What is derived was compared with nothing, so after an unclean end it is counted anew. A
  /// database that can be read but takes no change (rot can leave a lock nobody holds) is built
  /// anew.
  private Shelf distrusted(Shelf shelf) throws IOException, SQLException {
    try {
      shelf.database().jdbi().useTransaction(FigureState::distrust);
      return shelf;
    } catch (RuntimeException e) {
      LOG.warn("The database takes no change.", e);
      return anew(shelf);
    }
  }

  private Shelf anew(Shelf shelf) throws IOException, SQLException {
    shelf.database().close();
    clear(shelf.journal().tail(), false);
    return new Shelf(home, rebuild(shelf.journal().tail()), shelf.journal(), mended);
  }

  /// Brings the tables up to date. A database that forgot how far it has come, or can't be brought
  /// on, is damaged as any other and built anew.
  private Shelf upgraded(Shelf shelf) throws IOException, SQLException {
    try {
      return migrated(shelf);
    } catch (RuntimeException e) {
      LOG.warn("The database can't be brought up to date.", e);
      return anew(shelf);
    }
  }

  /// A backup of what was there comes first.
  private Shelf migrated(Shelf shelf) throws IOException {
    if (!shelf.database().needsMigration()) return shelf;
    var now = clock.instant();
    var name = "before-upgrade-" + now.toString().replace(':', '-') + ".zip";
    var practice = shelf.database().jdbi().inTransaction(h -> Exchange.export(new Tables(h)));
    Backup.write(shelf, practice, home.backups().resolve(name), now);
    shelf.database().migrate();
    return shelf;
  }

  private JournalFile openJournal(Comparison comparison, @Nullable Database database)
      throws IOException {
    var most = entries(database);
    var read = Counted.entries(comparison::entry, most, progress.between(0, READ));
    try {
      return JournalFile.recover(disk, read);
    } catch (com.xordon.store.journal.JournalDamaged e) {
      LOG.warn("The journal is damaged.", e);
      var healed = new Healing(home, disk, database).heal();
      mended.addAll(healed);
      comparison.startAgain();
      return JournalFile.recover(disk, comparison::entry);
    }
  }

  /// How many there are to read; of a database that can't be read nobody knows.
  private static long entries(@Nullable Database database) {
    try {
      return database == null ? 0 : database.tail().number();
    } catch (RuntimeException e) {
      LOG.warn("The database can't say how far it has come.", e);
      return 0;
    }
  }

  /// Appends what the file lacks; false when the database isn't the same story.
  private boolean complete(Database database, Comparison comparison, JournalFile journal)
      throws IOException {
    if (!comparison.agrees()) return false;
    var lacking = comparison.after(journal.tail());
    if (lacking.isEmpty()) return true;
    try {
      if (!appendAll(journal, lacking)) return false;
    } catch (JournalRefused | JournalStopped e) {
      throw new IOException(e);
    }
    found("JOURNAL_COMPLETED", String.valueOf(lacking.size()));
    return true;
  }

  /// Appends entries transaction by transaction; false when their hashes don't continue the file.
  static boolean appendAll(JournalFile journal, List<Comparison.Hashed> entries)
      throws JournalRefused, JournalStopped {
    var open = new ArrayList<Comparison.Hashed>();
    for (var e : entries) {
      open.add(e);
      if (e.entry().left() > 0) continue;
      var pending = journal.prepare(open.stream().map(Comparison.Hashed::entry).toList());
      if (!pending.hashes().equals(open.stream().map(Comparison.Hashed::hash).toList())) {
        return false;
      }
      journal.append(pending);
      open.clear();
    }
    return open.isEmpty();
  }

  /// Makes room for a database and says why. One of which only the power is known to have gone is
  /// worth no room: the journal holds all of it.
  private void clear(Tail tail, boolean unsure) throws IOException {
    var file = home.databaseFile();
    var entries = String.valueOf(tail.number());
    boolean wasThere = Files.exists(file);
    var aside = wasThere && !unsure ? home.setAside(file).toString() : "";
    Files.deleteIfExists(file);
    if (tail.number() == 0) return;
    if (unsure) found("DATABASE_RENEWED", entries);
    else if (wasThere) found("DATABASE_REBUILT", entries, aside);
    else found("DATABASE_RESTORED", entries);
  }

  private Database rebuild(Tail tail) throws IOException, SQLException {
    var database = openDatabase();
    try {
      database.migrate();
      var replay = new Replay(database.jdbi());
      JournalFile.read(
          disk, Counted.entries(replay::add, tail.number(), progress.between(READ, 1)));
      replay.finish();
      return database;
    } catch (IOException | RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private Database openDatabase() throws SQLException {
    return Database.open(place.apply(home.database()), home.keys().safe().map(KeyRing.Safe::key));
  }

  /// The database if it is one of ours; H2 opens damaged files as empty ones.
  private @Nullable Database tryOpen() {
    if (!Files.exists(home.databaseFile())) return null;
    Database database = null;
    try {
      database = openDatabase();
      if (database.isOurs()) return database;
    } catch (SQLException | RuntimeException e) {
      LOG.warn("The database can't be read.", e);
    }
    if (database != null) database.close();
    return null;
  }

  private void found(String code, String... facts) {
    mended.add(new Books.Finding(code, List.of(facts), true));
  }
}
