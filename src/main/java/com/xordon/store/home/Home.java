package com.xordon.store.home;

import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.store.disk.FileDisk;
import com.xordon.store.vault.KeyRing;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A data folder, held for one process until it is closed or the process ends.
///
/// @see <a href="../../../../../../../docs/data-folder.md">docs/data-folder.md</a>
public final class Home implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Home.class);

  private final Path folder;
  private final FileChannel channel;
  private final FileLock lock;
  private final int tables;
  private final KeyRing keys = new KeyRing();

  private Home(Path folder, FileChannel channel, FileLock lock, int tables) {
    this.folder = folder;
    this.channel = channel;
    this.lock = lock;
    this.tables = tables;
  }

  /// Takes the folder, making it when it isn't there, for a program whose tables are of a version.
  ///
  /// @throws ProblemException HOME_IN_USE, HOME_ON_NETWORK, HOME_READ_ONLY or HOME_NEWER; then
  ///   nothing was written
  public static Home open(Path folder, int tables) {
    return open(folder, new Mounts(), tables);
  }

  static Home open(Path folder, Mounts mounts, int tables) {
    var path = folder.toAbsolutePath().normalize();
    mounts
        .networkOf(path)
        .ifPresent(kind -> {
          throw new ProblemException(Problem.of("HOME_ON_NETWORK", path.toString(), kind));
        });
    try {
      Marks.checkAge(path, tables);
      Files.createDirectories(path);
      return locked(path, tables);
    } catch (AccessDeniedException | ReadOnlyFileSystemException e) {
      throw new ProblemException(Problem.of("HOME_READ_ONLY", path.toString()), e);
    } catch (IOException e) {
      var code = isReadOnly(e) ? "HOME_READ_ONLY" : "HOME_UNUSABLE";
      throw new ProblemException(Problem.of(code, path.toString()), e);
    }
  }

  private static boolean isReadOnly(IOException e) {
    return String.valueOf(e.getMessage()).contains("Read-only");
  }

  private static Home locked(Path path, int tables) throws IOException {
    var channel =
        FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    var lock = tryLock(channel);
    if (lock == null) {
      channel.close();
      throw new ProblemException(Problem.of("HOME_IN_USE", path.toString()));
    }
    var home = new Home(path, channel, lock, tables);
    try {
      Marks.writeAge(path, tables, VaultFile.isThere(path));
    } catch (IOException e) {
      home.close();
      throw e;
    }
    return home;
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  public Path folder() {
    return folder;
  }

  /// What opens the folder and its backups.
  public KeyRing keys() {
    return keys;
  }

  /// From now on programs that know nothing of vaults are refused, or let in again.
  public void writeAge(boolean sealed) throws IOException {
    Marks.writeAge(folder, tables, sealed);
  }

  public Path journal() {
    return folder.resolve("journal");
  }

  /// The database, without its ending.
  public Path database() {
    return folder.resolve("xordon");
  }

  public Path databaseFile() {
    return folder.resolve("xordon.mv.db");
  }

  public Path backups() {
    return folder.resolve("backups");
  }

  /// How the books were closed last, if they were closed in order.
  public Optional<CloseMark> closeMark() {
    return Marks.readClosed(folder);
  }

  public void writeCloseMark(CloseMark mark) throws IOException {
    Marks.writeClosed(folder, mark);
  }

  public void removeCloseMark() throws IOException {
    remove(Marks.CLOSED);
  }

  /// Whether the machine was started anew since the books were opened last, or nobody knows: then
  /// anything may be missing of what was not forced.
  public boolean isOfAnotherBoot() {
    var boot = Boot.id();
    return boot.isEmpty() || !Marks.readOpen(folder).equals(boot);
  }

  /// Says in the folder during which start of the machine it was opened. Where that can't be
  /// written, the next start trusts less than it could.
  public void writeOpenMark() {
    try {
      Marks.writeOpen(folder, Boot.id().orElse(""));
    } catch (IOException e) {
      LOG.warn("The boot can't be noted.", e);
    }
  }

  public void removeOpenMark() throws IOException {
    remove(Marks.OPEN);
  }

  /// Writes a small file into the folder: all of it, forced, or nothing.
  public void write(String name, String text) throws IOException {
    Marks.write(folder, name, text);
  }

  private void remove(String mark) throws IOException {
    if (Files.deleteIfExists(folder.resolve(mark))) FileDisk.sync(folder);
  }

  /// Moves a file or folder out of the way, into the next free `damaged-N`; answers where it is.
  public Path setAside(Path what) throws IOException {
    int n = 1;
    while (Files.exists(folder.resolve("damaged-" + n))) n++;
    var aside = Files.createDirectory(folder.resolve("damaged-" + n));
    Files.move(what, aside.resolve(what.getFileName()));
    FileDisk.sync(folder);
    return aside;
  }

  @Override
  public void close() {
    try {
      if (lock.isValid()) lock.release();
      channel.close();
    } catch (IOException e) {
      throw new ProblemException(Problem.of("HOME_UNUSABLE", folder.toString()), e);
    }
  }
}
