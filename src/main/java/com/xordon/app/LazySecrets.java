package com.xordon.app;

import com.xordon.platform.Secrets;
import com.xordon.platform.SecretsHere;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The secrets of a data folder. The system's key store is looked for when the first one is wanted,
/// since it may ask the person to unlock it.
final class LazySecrets implements Secrets {
  private final Path home;
  private @Nullable Secrets found;

  LazySecrets(Path home) {
    this.home = home;
  }

  private synchronized Secrets found() {
    var secrets = found;
    if (secrets == null) {
      secrets = SecretsHere.in(home, new SecureRandom()).secrets();
      found = secrets;
    }
    return secrets;
  }

  @Override
  public Optional<String> get(String name) throws IOException {
    return found().get(name);
  }

  @Override
  public void put(String name, String secret) throws IOException {
    found().put(name, secret);
  }

  @Override
  public void remove(String name) throws IOException {
    found().remove(name);
  }
}
