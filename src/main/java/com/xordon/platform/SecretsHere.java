package com.xordon.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The best place for secrets that this machine has. They lie in sealed files either way, since a
/// file takes secrets of any length and is durable when we say so; the key lies in the system's key
/// store where that works, else in a file outside the data.
public final class SecretsHere {
  private static final Logger LOG = LoggerFactory.getLogger(SecretsHere.class);

  /// Long enough to type the password of a key store that is locked.
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Path folder;
  private final Path keys;
  private final SecureRandom random;

  SecretsHere(Path folder, Path keys, SecureRandom random) {
    this.folder = folder;
    this.keys = keys;
    this.random = random;
  }

  /// Where the key was found, for those who want to know.
  public enum Place {
    SYSTEM,
    FILE
  }

  public record Found(Secrets secrets, Place place) {}

  /// Looks around; may ask the person to unlock the key store, so not on a thread that draws.
  ///
  /// @param data the folder of the data, in which the sealed files lie
  public static Found in(Path data, SecureRandom random) {
    var home = Path.of(System.getProperty("user.home", ""));
    var keys = KeyFolder.of(System.getProperty("os.name", ""), System.getenv(), home, data);
    return new SecretsHere(data.resolve("secrets"), keys, random)
        .choose(new SystemKeyStore(), PATIENCE);
  }

  Found choose(Secrets store, Duration patience) {
    var own = new SealedFiles(folder.resolve("file"), keys.resolve("secrets.key"), random);
    var stored = stored(store, patience);
    if (stored.isEmpty()) return new Found(own, Place.FILE);
    var system = new SealedFiles(folder.resolve("system"), stored.get(), random);
    move(own, system);
    return new Found(system, Place.SYSTEM);
  }

  /// A store that never answers is left to itself.
  private Optional<SealingKey> stored(Secrets store, Duration patience) {
    var key = new CompletableFuture<SealingKey>();
    Thread.ofVirtual().start(() -> look(store, key));
    try {
      return Optional.of(key.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (ExecutionException | TimeoutException e) {
      LOG.debug("no key store here: {}", e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Optional.empty();
  }

  private void look(Secrets store, CompletableFuture<SealingKey> key) {
    try {
      key.complete(StoredKey.in(store, keys.resolve("key-store.lock"), random));
    } catch (IOException | RuntimeException e) {
      key.completeExceptionally(e);
    }
  }

  /// What was kept while the store was away is newer than what lies there.
  private static void move(SealedFiles from, SealedFiles to) {
    try {
      for (var name : from.names()) {
        var secret = from.get(name);
        if (secret.isPresent()) to.put(name, secret.get());
        from.remove(name);
      }
    } catch (IOException e) {
      LOG.warn("a secret stays in its file: {}", e.toString());
    }
  }
}
