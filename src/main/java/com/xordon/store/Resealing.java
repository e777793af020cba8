package com.xordon.store;

import com.xordon.store.home.Home;
import com.xordon.store.vault.DataKey;
import com.xordon.store.vault.KeyRing;
import com.xordon.store.vault.Locked;
import com.xordon.store.vault.SealedInput;
import com.xordon.store.vault.SealedOutput;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings backups, and what was kept aside, in line with the books: sealed with the key of the
/// folder, or open when it has none. What can't be written now is left for the next time.
final class Resealing {
  /// How a file that was kept aside is called once it is sealed.
  static final String SEALED = ".sealed";

  private static final Logger LOG = LoggerFactory.getLogger(Resealing.class);

  private final Home home;
  private final KeyRing keys;
  private final List<Path> left = new ArrayList<>();

  Resealing(Home home) {
    this.home = home;
    this.keys = home.keys();
  }

  /// What a file on the disk takes.
  private interface Work {
    void on(Path file) throws IOException;
  }

  /// The same for what couldn't be read when the encryption was turned on or off: a backup of that
  /// kind is kept aside, where it is sealed as it is.
  void turn(Optional<SecondPlace> second) {
    each(() -> Backup.newestFirst(home.backups()), this::backup);
    run(second);
  }

  /// A backup that can't be read is left to the next check, which makes it anew and says so.
  void run(Optional<SecondPlace> second) {
    each(() -> Backup.newestFirst(home.backups()), f -> Backup.reseal(f, keys));
    each(this::keptAside, this::aside);
    second.ifPresent(
        place -> each(() -> Backup.newestFirst(place.copies()), f -> Backup.reseal(f, keys)));
  }

  private interface Listing {
    List<Path> files() throws IOException;
  }

  private void each(Listing listing, Work work) {
    try {
      for (var file : listing.files()) each(file, work);
    } catch (IOException e) {
      LOG.warn("Some files can't be listed to be sealed.", e);
    }
  }

  private void each(Path file, Work work) {
    try {
      work.on(file);
    } catch (Locked e) {
      LOG.info("{} comes from elsewhere and stays as it is.", file.getFileName());
    } catch (IOException e) {
      LOG.warn("{} can't be sealed now.", file.getFileName(), e);
      left.add(file);
    }
  }

  List<Path> left() {
    return List.copyOf(left);
  }

  private void backup(Path file) throws IOException {
    try {
      Backup.reseal(file, keys);
    } catch (Locked e) {
      throw e;
    } catch (IOException e) {
      LOG.warn("{} can't be read.", file.getFileName(), e);
      var aside = home.setAside(file).resolve(file.getFileName());
      aside(aside);
    }
  }

  private List<Path> keptAside() throws IOException {
    var files = new ArrayList<Path>();
    try (var folders = Files.newDirectoryStream(home.folder(), "damaged-*")) {
      for (var folder : folders) {
        try (var inside = Files.walk(folder)) {
          inside.filter(Files::isRegularFile).forEach(files::add);
        }
      }
    }
    return files;
  }

  private void aside(Path file) throws IOException {
    var safe = keys.safe();
    boolean sealed = file.toString().endsWith(SEALED);
    if (safe.isPresent() && !sealed) seal(file, safe.get().key());
    if (safe.isEmpty() && sealed) {
      var name = file.getFileName().toString();
      open(file, file.resolveSibling(name.substring(0, name.length() - SEALED.length())));
    }
  }

  private static void seal(Path file, DataKey key) throws IOException {
    var name = file.getFileName().toString();
    var fresh = file.resolveSibling(name + ".new");
    try (var out = new SealedOutput(Files.newOutputStream(fresh), key, name)) {
      Files.copy(file, out);
    }
    put(fresh, file.resolveSibling(name + SEALED), file);
  }

  /// A file that was sealed with a key of before stays as it is.
  private void open(Path file, Path to) throws IOException {
    var fresh = to.resolveSibling(to.getFileName() + ".new");
    for (var key : keys.all()) {
      try (var in = new SealedInput(Files.newInputStream(file), key, to.getFileName().toString())) {
        Files.copy(in, fresh, StandardCopyOption.REPLACE_EXISTING);
        put(fresh, to, file);
        return;
      } catch (SealedInput.Spoilt e) {
        Files.deleteIfExists(fresh);
      }
    }
    throw new Locked();
  }

  private static void put(Path fresh, Path file, Path old) throws IOException {
    try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    Files.delete(old);
  }
}
