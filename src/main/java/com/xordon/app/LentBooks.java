package com.xordon.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.analytics.book.FigureBook;
import com.xordon.analytics.book.Progress;
import com.xordon.core.booking.Ledger;
import com.xordon.core.change.ChangeFeed;
import com.xordon.store.Backups;
import com.xordon.store.Books;
import com.xordon.store.Encryption;
import com.xordon.store.Glance;
import com.xordon.store.RestorePoint;
import com.xordon.store.Scrub;
import com.xordon.store.SecondCopy;
import com.xordon.store.clock.ClockJump;
import com.xordon.store.form.PracticeFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The desk's open books in the hands of a command, which can't close them.
record LentBooks(Books books) implements Books {
  @Override
  public Ledger ledger() {
    return books.ledger();
  }

  @Override
  public ChangeFeed changes() {
    return books.changes();
  }

  @Override
  public ChangeFeed.Subscription onReplaced(Runnable listener) {
    return books.onReplaced(listener);
  }

  @Override
  public FigureBook figures() {
    return books.figures();
  }

  @Override
  public boolean isEmpty() {
    return books.isEmpty();
  }

  @Override
  public void importPractice(PracticeFile file) {
    books.importPractice(file);
  }

  @Override
  public ObjectNode exportPractice() {
    return books.exportPractice();
  }

  @Override
  public Map<String, String> settings() {
    return books.settings();
  }

  @Override
  public void set(String key, String value) {
    books.set(key, value);
  }

  @Override
  public Backups.Summary backup(Path file) {
    return books.backup(file);
  }

  @Override
  public void backupDaily() {
    books.backupDaily();
  }

  @Override
  public SecondCopy secondCopy() {
    return books.secondCopy();
  }

  @Override
  public void copyBackupsTo(Optional<Path> folder) {
    books.copyBackupsTo(folder);
  }

  @Override
  public Backups.Summary look(Path backup) {
    return books.look(backup);
  }

  @Override
  public Glance glance(RestorePoint point) {
    return books.glance(point);
  }

  @Override
  public Path restore(RestorePoint point, Progress progress) {
    return books.restore(point, progress);
  }

  @Override
  public Encryption encryption() {
    return books.encryption();
  }

  @Override
  public List<Finding> check(Progress progress) {
    return books.check(progress);
  }

  @Override
  public List<Finding> scrub() {
    return books.scrub();
  }

  @Override
  public Scrub lastScrub() {
    return books.lastScrub();
  }

  @Override
  public List<Finding> mended() {
    return List.of();
  }

  @Override
  public Optional<ClockJump> clockJump() {
    return books.clockJump();
  }

  @Override
  public void trustClock() {
    books.trustClock();
  }

  @Override
  public void close() {}
}
