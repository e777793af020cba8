package com.xordon.app;

import com.xordon.platform.Secrets;
import com.xordon.store.vault.MachineKeys;
import java.io.IOException;
import java.util.Optional;

/// The keys of encrypted folders among the secrets that this machine keeps.
record KeysHere(Secrets secrets) implements MachineKeys {
  private static final String NAME = "data key ";

  @Override
  public Optional<String> get(String vault) throws IOException {
    return secrets.get(NAME + vault);
  }

  @Override
  public void put(String vault, String key) throws IOException {
    secrets.put(NAME + vault, key);
  }

  @Override
  public void remove(String vault) throws IOException {
    secrets.remove(NAME + vault);
  }
}
