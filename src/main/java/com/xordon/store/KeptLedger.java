package com.xordon.store;

import com.xordon.core.booking.Ledger;
import com.xordon.core.booking.Page;
import com.xordon.core.change.Deed;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.store.journal.Entry;
import com.xordon.store.journal.JournalFile;
import com.xordon.store.journal.JournalRefused;
import com.xordon.store.journal.JournalStopped;
import com.xordon.store.table.Counters;
import com.xordon.store.table.FigureState;
import com.xordon.store.table.JournalTable;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The ledger on disk. One writer at a time; all statements are done before the journal file is
/// appended to and forced, only then the database commits, and only then anybody hears of it.
final class KeptLedger implements Ledger {
  private static final Logger LOG = LoggerFactory.getLogger(KeptLedger.class);

  private final InstantSource clock;
  private final InstantSource believed;
  private final Author author;
  private final Reopening reopening;
  private final Cached cached = new Cached();
  private final Telling telling = new Telling();
  private final ReentrantLock writer = new ReentrantLock(true);

  /// Held by each reader, and alone while one database gives way to the next: H2 hands out the old
  /// one as long as anybody is in it.
  private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();

  private volatile @Nullable Shelf shelf;
  private volatile boolean released;

  /// How to close a shelf that failed and open it again.
  interface Reopening {
    /// `rotten` says that its database held what it never was given, and is to be built anew.
    Shelf reopen(@Nullable Shelf failed, boolean rotten);
  }

  /// `believed` is the clock that what is to follow is planned by.
  KeptLedger(
      Shelf shelf,
      InstantSource clock,
      InstantSource believed,
      Author author,
      Reopening reopening) {
    this.shelf = shelf;
    this.clock = clock;
    this.believed = believed;
    this.author = author;
    this.reopening = reopening;
  }

  Telling telling() {
    return telling;
  }

  @Override
  public <T> T read(Function<Page, T> question) {
    return readPage(question::apply);
  }

  @Override
  public <T> T write(Deed deed, Function<Page, T> work) {
    return writePage(deed, work::apply);
  }

  /// A question changes nothing, so it is asked again where the database was built anew: rot shows
  /// when a page is read, which may be long after the books were opened.
  <T> T readPage(Function<OpenPage, T> question) {
    var open = enter();
    JdbiException failure;
    try {
      return ask(open, question);
    } catch (JdbiException e) {
      failure = e;
    } finally {
      gate.readLock().unlock();
    }
    opened(open, failure);
    var again = enter();
    try {
      return ask(again, question);
    } catch (JdbiException e) {
      throw Problems.database(e);
    } finally {
      gate.readLock().unlock();
    }
  }

  /// Takes a place among the readers of the shelf it answers; nobody closes it meanwhile.
  private Shelf enter() {
    while (true) {
      var open = shelf();
      gate.readLock().lock();
      if (shelf == open) return open;
      gate.readLock().unlock();
    }
  }

  /// Opens a database anew that broke.
  ///
  /// @throws ProblemException when the question is not to be asked again
  private void opened(Shelf failed, JdbiException cause) {
    if (!Breakage.isBroken(cause)) throw Problems.database(cause);
    reopenOnce(failed, cause);
    if (!Breakage.isRotten(cause) || shelf == failed) throw Problems.database(cause);
  }

  private <T> T ask(Shelf open, Function<OpenPage, T> question) {
    return open.database()
        .jdbi()
        .inTransaction(
            TransactionIsolationLevel.REPEATABLE_READ,
            h -> question.apply(new OpenPage(h, cached)));
  }

  /// Has one shelf closed and another opened while nobody reads.
  private Shelf alone(Supplier<Shelf> opening) {
    gate.writeLock().lock();
    try {
      // not before: a question within a question finds what it began with
      shelf = null;
      cached.forget();
      var open = opening.get();
      shelf = open;
      return open;
    } finally {
      gate.writeLock().unlock();
    }
  }

  /// Many may read from a database when it breaks; one of them opens it again.
  private void reopenOnce(Shelf failed, JdbiException cause) {
    // a question within a question can't wait for itself to end
    if (writer.isHeldByCurrentThread() || gate.getReadHoldCount() > 0) return;
    writer.lock();
    try {
      if (shelf == failed) reopen(failed, cause);
    } finally {
      writer.unlock();
    }
  }

  <T> T writePage(Deed deed, Function<OpenPage, T> work) {
    if (writer.isHeldByCurrentThread()) {
      throw new IllegalStateException("a page is open already");
    }
    var done = new Done();
    T answer;
    writer.lock();
    try {
      answer = write(deed, work, done);
    } finally {
      writer.unlock();
    }
    telling.tell(done.entries);
    return answer;
  }

  /// Writes what is derived from the rest. It isn't promised: what is lost of it is counted anew.
  <T> T derive(Function<OpenPage, T> work) {
    writer.lock();
    try {
      var open = shelf();
      try {
        return open.database().jdbi().inTransaction(h -> work.apply(new OpenPage(h, cached)));
      } catch (JdbiException e) {
        if (Breakage.isBroken(e)) reopen(open, e);
        throw Problems.database(e);
      }
    } finally {
      writer.unlock();
    }
  }

  /// Runs something beside those who read and write; nobody closes the shelf meanwhile.
  <T> T beside(Function<Shelf, T> work) {
    var open = enter();
    try {
      return work.apply(open);
    } catch (JdbiException e) {
      throw Problems.database(e);
    } finally {
      gate.readLock().unlock();
    }
  }

  /// Runs something while nobody writes, on the shelf as it is.
  <T> T quietly(Function<Shelf, T> work) {
    writer.lock();
    try {
      var open = shelf();
      try {
        return work.apply(open);
      } catch (JdbiException e) {
        if (Breakage.isBroken(e)) reopen(open, e);
        throw Problems.database(e);
      }
    } finally {
      writer.unlock();
    }
  }

  /// Opens the books anew, in whatever way, while nobody writes.
  void exchange(Function<Shelf, Shelf> change) {
    writer.lock();
    try {
      var old = shelf();
      alone(() -> change.apply(old));
    } catch (JdbiException e) {
      throw Problems.database(e);
    } finally {
      writer.unlock();
    }
  }

  /// Puts other books in place. When what comes first fails, the books stay as they are; what is
  /// promised by it is finished then, or when the books can be opened again.
  void exchange(Consumer<Shelf> first, Function<Shelf, Shelf> change) {
    writer.lock();
    try {
      var old = shelf();
      first.accept(old);
      try {
        alone(() -> change.apply(old));
      } catch (ProblemException | JdbiException e) {
        openedAgain(e);
      }
    } catch (JdbiException e) {
      throw Problems.database(e);
    } finally {
      writer.unlock();
    }
  }

  private void openedAgain(RuntimeException failure) {
    LOG.warn("The books that take the place can't be opened yet.", failure);
    try {
      shelf();
    } catch (ProblemException e) {
      LOG.warn("Nor can they at once; who asks next has them opened.", e);
    }
  }

  private static final class Done {
    List<Entry> entries = List.of();
  }

  private <T> T write(Deed deed, Function<OpenPage, T> work, Done done) {
    var open = shelf();
    if (open.journal().isStopped()) throw new ProblemException(Problem.of("READ_ONLY"));
    var handle = begin(open);
    try {
      var page = new OpenPage(handle, cached);
      T answer = work.apply(page);
      if (!page.isDiscarded()) page.followUp(deed, believed.instant());
      var entries = entries(page, open.journal(), deed);
      if (entries.isEmpty()) {
        Handles.rollBack(handle);
        return answer;
      }
      count(handle, page, entries);
      promise(handle, open.journal(), entries);
      done.entries = entries;
      commit(handle, open, page);
      return answer;
    } catch (JournalRefused e) {
      Handles.rollBack(handle);
      throw Problems.refused(e);
    } catch (JournalStopped e) {
      Handles.rollBack(handle);
      throw Problems.readOnly(e);
    } catch (JdbiException e) {
      Handles.rollBack(handle);
      if (Breakage.isBroken(e)) reopen(open, e);
      throw Problems.database(e);
    } catch (RuntimeException e) {
      Handles.rollBack(handle);
      throw e;
    } finally {
      Handles.close(handle);
    }
  }

  /// A deed is never refused for the figures' sake: they can be counted anew.
  private static void count(Handle handle, OpenPage page, List<Entry> entries) {
    var before = "figures";
    handle.savepoint(before);
    try {
      new FigureFold(handle, page::rules).follow(entries, page.counters().tail().number());
      handle.releaseSavepoint(before);
    } catch (JdbiException e) {
      if (Breakage.isBroken(e)) throw e;
      LOG.warn("The figures can't follow; they are counted anew when they are asked for.", e);
      handle.rollbackToSavepoint(before);
      FigureState.distrust(handle);
    }
  }

  private static void promise(Handle handle, JournalFile journal, List<Entry> entries)
      throws JournalRefused, JournalStopped {
    var pending = journal.prepare(entries);
    new JournalTable(handle).add(entries, pending.hashes());
    journal.append(pending);
  }

  /// What was promised holds, even when the database fails now: then it is redone. Where no
  /// database can be opened either, who asks next has it opened, and it is redone then.
  private void commit(Handle handle, Shelf open, OpenPage page) {
    try {
      var now = new Counters(handle).read();
      handle.commit();
      cached.follow(page.counters(), now.contacts(), page.writing().puts("contact"));
    } catch (RuntimeException e) {
      Handles.rollBack(handle);
      try {
        reopen(open, e);
      } catch (ProblemException again) {
        LOG.warn("The books can't be opened anew yet; what was promised is in the journal.", again);
      }
    }
  }

  private Handle begin(Shelf open) {
    try {
      var handle = open.database().jdbi().open();
      handle.begin();
      return handle;
    } catch (JdbiException e) {
      reopen(open, e);
      throw Problems.database(e);
    }
  }

  private List<Entry> entries(OpenPage page, JournalFile journal, Deed deed) {
    if (page.isDiscarded()) return List.of();
    return page.writing().entries(journal.tail(), deed, page.takenBack(), author, clock.instant());
  }

  /// While other books are put in place, and after that failed, there are none: who asks then waits
  /// for them, and has them opened if need be.
  private Shelf shelf() {
    var open = shelf;
    return open == null ? shelfToCome() : open;
  }

  private Shelf shelfToCome() {
    writer.lock();
    try {
      if (released) throw new ProblemException(Problem.of("DATABASE_FAILED"));
      var open = shelf;
      return open == null ? alone(() -> reopening.reopen(null, false)) : open;
    } finally {
      writer.unlock();
    }
  }

  /// After an I/O error nothing that the database shows can be believed.
  private void reopen(Shelf failed, RuntimeException cause) {
    LOG.warn("The database failed; the books are opened anew.", cause);
    alone(() -> reopening.reopen(failed, Breakage.isRotten(cause)));
  }

  /// The shelf, taken away for good.
  @Nullable Shelf release() {
    writer.lock();
    try {
      var last = shelf;
      released = true;
      shelf = null;
      return last;
    } finally {
      writer.unlock();
    }
  }
}
