package com.xordon.store.vault;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A machine that keeps keys in its memory.
public final class KeysInMemory implements MachineKeys {
  private final Map<String, String> keys = new HashMap<>();

  @Override
  public Optional<String> get(String vault) {
    return Optional.ofNullable(keys.get(vault));
  }

  @Override
  public void put(String vault, String key) {
    keys.put(vault, key);
  }

  @Override
  public void remove(String vault) {
    keys.remove(vault);
  }

  public Map<String, String> keys() {
    return keys;
  }
}
