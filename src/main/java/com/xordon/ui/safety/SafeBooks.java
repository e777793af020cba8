package com.xordon.ui.safety;

import com.xordon.analytics.book.Progress;
import com.xordon.core.diary.AppointmentId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The books, as far as keeping them goes. All of it may take long, and throws a `ProblemException`
/// when it can't be done; then nothing was changed.
public interface SafeBooks {
  /// All backups, the newest first.
  List<Copy> backups();

  /// Takes the key of an encrypted backup from elsewhere: what was typed is its recovery key or
  /// password. False when it is neither.
  boolean unlock(Path backup, String typed);

  /// Reads all of a backup; answers when it was made.
  Instant read(Path backup);

  /// What a restore would bring.
  Inside look(Point point);

  /// Puts the books in place as they were; answers the backup of those that were there. It can be
  /// stopped at first.
  Path restore(Point point, Progress progress);

  /// How many messages wait for a person's word since other books were put in place.
  int heldMessages();

  /// Makes a backup beside the others.
  Path backUp();

  void backUpTo(Path file);

  Place secondPlace();

  /// Copies backups to a folder from now on, and today's at once; to none when empty.
  void copyTo(Optional<Path> folder);

  Checked lastCheck();

  /// The appointments that kept their time of day when the rules of the zone changed last.
  List<AppointmentId> keptTimes();

  /// Reads everything again, and mends what can be mended. It can be stopped.
  Checked check(Progress progress);
}
