package com.xordon.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/// A key in the system's key store, asked for once: a store that is locked later on, or takes its
/// time, is then in nobody's way.
final class StoredKey implements SealingKey {
  private static final String NAME = "sealing key";

  private final byte[] key;

  private StoredKey(byte[] key) {
    this.key = key;
  }

  /// The key that lies there, or a new one once the store has shown that it works: what seems to be
  /// missing in a store that fails must not be replaced.
  ///
  /// @throws IOException when the store isn't to be relied on
  static synchronized StoredKey in(Secrets store, Path lock, SecureRandom random)
      throws IOException {
    var kept = read(store);
    if (kept.isPresent()) return kept.get();
    probe(store, random);
    OwnersFiles.parent(lock);
    try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var held = channel.lock()) {
      if (!held.isValid()) throw new IOException("the lock was lost");
      var meanwhile = read(store);
      if (meanwhile.isPresent()) return meanwhile.get();
      store.put(NAME, secret(random));
      return read(store).orElseThrow(() -> new IOException("the key store forgets"));
    }
  }

  /// Writes, reads back and removes.
  private static void probe(Secrets store, SecureRandom random) throws IOException {
    var name = "probe " + secret(random);
    var secret = secret(random);
    store.put(name, secret);
    boolean kept;
    try {
      kept = store.get(name).filter(secret::equals).isPresent();
    } finally {
      store.remove(name);
    }
    if (!kept || store.get(name).isPresent()) throw new IOException("the key store forgets");
  }

  private static Optional<StoredKey> read(Secrets store) throws IOException {
    var text = store.get(NAME);
    if (text.isEmpty()) return Optional.empty();
    try {
      var key = Base64.getUrlDecoder().decode(text.get());
      if (key.length == LENGTH) return Optional.of(new StoredKey(key));
    } catch (IllegalArgumentException e) {
      throw new IOException("the key in the key store isn't ours", e);
    }
    throw new IOException("the key in the key store isn't ours");
  }

  private static String secret(SecureRandom random) {
    var bytes = new byte[LENGTH];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public byte[] bytes() {
    return key.clone();
  }
}
