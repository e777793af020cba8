package com.xordon.app;

import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.store.SecondCopy;
import com.xordon.ui.safety.Copy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The backups as files: in the data folder, and in the second place while it is there.
record BackupFolder(Path home) {
  private Path folder() {
    return home.resolve("backups");
  }

  /// Newest first.
  List<Copy> list(Optional<Path> second) {
    var here = in(folder(), false);
    var there = second.map(s -> in(s.resolve(SecondCopy.FOLDER), true)).orElseGet(List::of);
    return Stream.concat(here.stream(), there.stream())
        .sorted(Comparator.comparing(Copy::written).reversed())
        .toList();
  }

  /// A place that is away has none.
  private static List<Copy> in(Path folder, boolean second) {
    if (!Files.isDirectory(folder)) return List.of();
    try (var files = Files.list(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".zip"))
          .flatMap(f -> copy(f, second).stream())
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new ProblemException(
          Problem.of("FILE_UNREADABLE", folder.toString(), String.valueOf(e.getMessage())), e);
    }
  }

  private static Optional<Copy> copy(Path file, boolean second) {
    try {
      var written = Files.getLastModifiedTime(file).toInstant();
      return Optional.of(new Copy(file, kind(file), second, written, Files.size(file)));
    } catch (NoSuchFileException e) {
      return Optional.empty(); // an old one just went
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Copy.Kind kind(Path file) {
    var name = String.valueOf(file.getFileName());
    if (name.startsWith("daily-")) return Copy.Kind.DAILY;
    if (name.startsWith("weekly-")) return Copy.Kind.WEEKLY;
    if (name.startsWith("before-upgrade-")) return Copy.Kind.BEFORE_UPGRADE;
    if (name.startsWith("before-restore-")) return Copy.Kind.BEFORE_RESTORE;
    return Copy.Kind.BY_HAND;
  }

  /// A file of that name that isn't there yet.
  Path free(String name) {
    var file = folder().resolve(name + ".zip");
    for (int n = 2; Files.exists(file); n++) file = folder().resolve(name + "-" + n + ".zip");
    return file;
  }
}
