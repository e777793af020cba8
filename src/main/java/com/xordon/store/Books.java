package com.xordon.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.analytics.book.FigureBook;
import com.xordon.analytics.book.Progress;
import com.xordon.core.booking.Ledger;
import com.xordon.core.change.ChangeFeed;
import com.xordon.store.clock.ClockJump;
import com.xordon.store.form.PracticeFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A practice's books, open. Everything here throws a `ProblemException` when the disk or the
/// database can't, and then nothing was changed.
public interface Books extends AutoCloseable {
  Ledger ledger();

  ChangeFeed changes();

  /// Calls `listener` after other books were put in place of these, until the answer is closed: all
  /// that was read before is of no account then.
  ChangeFeed.Subscription onReplaced(Runnable listener);

  /// The practice in numbers.
  FigureBook figures();

  /// Whether there is no practice in them yet.
  boolean isEmpty();

  /// Puts a whole practice in place of what is there, as one deed that can be undone.
  void importPractice(PracticeFile file);

  /// The whole practice as a practice file, equal to the one imported when nothing was changed
  /// since.
  ObjectNode exportPractice();

  /// All settings of the practice, by key.
  Map<String, String> settings();

  void set(String key, String value);

  /// Writes a backup and verifies it by opening it.
  Backups.Summary backup(Path file);

  /// Makes today's backup if it isn't there, copies it to the second place, and lets those go that
  /// are too old to keep.
  void backupDaily();

  /// How the copies of the backups off this machine stand.
  SecondCopy secondCopy();

  /// Copies backups to a folder off this machine from now on, and today's at once; to none when
  /// empty.
  void copyBackupsTo(Optional<Path> folder);

  /// What is in a backup, without changing anything.
  Backups.Summary look(Path backup);

  /// What a restore would bring, without changing anything.
  Glance glance(RestorePoint point);

  /// Puts the books in place as they were at a point; what was there before is kept aside, in a
  /// backup at the path it answers. No message leaves a second time because of it. Until the other
  /// books are promised it can be stopped.
  Path restore(RestorePoint point, Progress progress);

  default Path restore(RestorePoint point) {
    return restore(point, Progress.NONE);
  }

  /// The same with all of a backup.
  default Path restore(Path backup) {
    return restore(RestorePoint.of(backup));
  }

  Encryption encryption();

  /// What a full check found, in order of weight; empty when all is well. It can be stopped.
  List<Finding> check(Progress progress);

  default List<Finding> check() {
    return check(Progress.NONE);
  }

  /// The same with the newest backup only and without the figures: what is to be read again within
  /// each day, whatever else goes on.
  List<Finding> scrub();

  Scrub lastScrub();

  /// Sentences about what was mended when the books were opened.
  List<Finding> mended();

  /// The appointments that kept their time of day when the rules of the zone changed last.
  default List<KeptTime> keptTimes() {
    return KeptTime.parse(settings().getOrDefault(ZoneCare.FOLLOWED, ""));
  }

  /// Why the clock of this machine can't be believed now, and nothing should leave by it; empty
  /// when it can.
  Optional<ClockJump> clockJump();

  /// Takes the clock of this machine for right, as a person says.
  void trustClock();

  /// One thing a check found. `facts` fill its sentence in `finding.properties`.
  record Finding(String code, List<String> facts, boolean mended) {}

  @Override
  void close();
}
