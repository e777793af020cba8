package com.xordon.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.xordon.store.form.PracticeFile;
import com.xordon.store.vault.DataKey;
import com.xordon.store.vault.KeyRing;
import com.xordon.store.vault.Locked;
import com.xordon.store.vault.SealedInput;
import com.xordon.store.vault.Vault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// A backup, open for reading; what is sealed in it is opened on the way.
final class BackupZip implements AutoCloseable {
  /// Lies open in a sealed backup, so that it can be read without the folder it came from.
  static final String VAULT = "vault.json";

  private final ZipFile zip;
  private final @Nullable DataKey key;

  private BackupZip(ZipFile zip, @Nullable DataKey key) {
    this.zip = zip;
    this.key = key;
  }

  /// @throws Locked when it is sealed and its key isn't on the ring
  static BackupZip open(Path file, KeyRing keys) throws IOException {
    var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    try {
      var vault = vault(zip);
      return new BackupZip(zip, vault.isPresent() ? keys.key(vault.get()) : null);
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  /// The vault of a sealed backup; none when it isn't sealed.
  static Optional<Vault> vault(Path file) throws IOException {
    try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      return vault(zip);
    }
  }

  private static Optional<Vault> vault(ZipFile zip) throws IOException {
    var entry = zip.getEntry(VAULT);
    if (entry == null) return Optional.empty();
    try (var in = zip.getInputStream(entry)) {
      return Optional.of(Vault.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    }
  }

  List<String> names() {
    return zip.stream().map(ZipEntry::getName).toList();
  }

  InputStream read(String name) throws IOException {
    var entry = zip.getEntry(name);
    if (entry == null) throw new NoSuchFileException(name);
    var in = zip.getInputStream(entry);
    return key == null ? in : new GZIPInputStream(new SealedInput(in, key, name), 1 << 16);
  }

  JsonNode json(String name) throws IOException {
    try (var in = read(name)) {
      return PracticeFile.JSON.readTree(in);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
