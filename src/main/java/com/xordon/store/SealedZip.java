package com.xordon.store;

import com.xordon.store.vault.KeyRing;
import com.xordon.store.vault.SealedOutput;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A backup being written. With a safe each file in it is squeezed first and sealed then, since
/// what is sealed can't be squeezed any more.
final class SealedZip implements Closeable {
  private final ZipOutputStream out;
  private final Optional<KeyRing.Safe> safe;

  SealedZip(Path path, Optional<KeyRing.Safe> safe) throws IOException {
    // without a buffer a zip writes each few bytes of its directory for themselves
    var file = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16);
    this.out = new ZipOutputStream(file, StandardCharsets.UTF_8);
    this.safe = safe;
    if (safe.isEmpty()) return;
    out.setLevel(Deflater.NO_COMPRESSION);
    out.putNextEntry(new ZipEntry(BackupZip.VAULT));
    out.write(safe.get().vault().json().getBytes(StandardCharsets.UTF_8));
    out.closeEntry();
  }

  /// Begins a file in it; closing the stream ends the file.
  OutputStream file(String name) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    var entry = new EntryOutput(out);
    if (safe.isEmpty()) return entry;
    return new GZIPOutputStream(new SealedOutput(entry, safe.get().key(), name), 1 << 16);
  }

  void put(String name, String text) throws IOException {
    try (var file = file(name)) {
      file.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private static final class EntryOutput extends FilterOutputStream {
    private final ZipOutputStream zip;

    EntryOutput(ZipOutputStream zip) {
      super(zip);
      this.zip = zip;
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      zip.write(bytes, from, count);
    }

    @Override
    public void close() throws IOException {
      zip.closeEntry();
    }
  }
}
