package com.xordon.store;

import com.xordon.store.vault.KeyRing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where copies of the backups lie off this machine: a folder on another disk, asked for on the
/// first day. It may be away for some days, like a stick in a drawer.
record SecondPlace(Path folder, KeyRing keys) {
  /// The setting that holds the folder, or NO_PLACE.
  static final String SETTING = "backup.place";

  static final String NO_PLACE = "none";

  /// How many days old the newest copy may become before a word is said.
  private static final int PATIENCE = 7;

  private static final Logger LOG = LoggerFactory.getLogger(SecondPlace.class);

  static Optional<SecondPlace> of(Map<String, String> settings, KeyRing keys) {
    return Optional.ofNullable(settings.get(SETTING))
        .filter(place -> !place.equals(NO_PLACE))
        .map(place -> new SecondPlace(Path.of(place), keys));
  }

  static SecondCopy state(Map<String, String> settings, KeyRing keys, Instant now) {
    if (!settings.containsKey(SETTING)) return SecondCopy.NOT_ASKED;
    var place = of(settings, keys);
    if (place.isEmpty()) return SecondCopy.DECLINED;
    var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    var newest = place.get().newest(today);
    var oldest = today.minusDays(PATIENCE);
    boolean old = newest.filter(day -> !day.isBefore(oldest)).isEmpty();
    var state = old ? SecondCopy.State.OLD : SecondCopy.State.FRESH;
    return new SecondCopy(state, place.map(SecondPlace::folder), newest);
  }

  /// Copies today's backup; a place that is away now is tried again the next time.
  void tryCopy(Path backups, Instant now) {
    try {
      copy(backups, now);
    } catch (IOException | UncheckedIOException e) {
      LOG.info("No backup could be copied to {}.", folder, e);
    }
  }

  /// @throws IOException when the place can't be written to
  void copy(Path backups, Instant now) throws IOException {
    if (!Files.isDirectory(folder)) throw new IOException("there is no folder " + folder);
    var ours = Files.createDirectories(copies());
    var daily = "daily-" + LocalDate.ofInstant(now, ZoneOffset.UTC) + ".zip";
    new DailyBackups(ours, file -> copyWhole(backups.resolve(daily), file)).make(now);
  }

  private void copyWhole(Path backup, Path file) {
    var fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.copy(backup, fresh, StandardCopyOption.REPLACE_EXISTING);
      Backup.verify(fresh, keys);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The folder of our copies.
  Path copies() {
    return folder.resolve(SecondCopy.FOLDER);
  }

  /// One of a day to come was made while the clock was ahead, and says nothing.
  private Optional<LocalDate> newest(LocalDate today) {
    try (var files = Files.list(copies())) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(name -> name.matches("daily-\\d{4}-\\d\\d-\\d\\d\\.zip"))
          .map(name -> LocalDate.parse(name.substring(6, 16)))
          .filter(day -> !day.isAfter(today))
          .max(Comparator.naturalOrder());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
