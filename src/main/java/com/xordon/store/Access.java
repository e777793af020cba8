package com.xordon.store;

import com.xordon.store.vault.DataKey;
import com.xordon.store.vault.MachineKeys;
import com.xordon.store.vault.Vault;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How an encrypted folder is to be opened: with what was typed, the password or the recovery key;
/// without, with the key that this machine keeps.
public record Access(MachineKeys machine, Optional<String> typed) {
  private static final Logger LOG = LoggerFactory.getLogger(Access.class);

  /// For folders that aren't encrypted.
  public static final Access PLAIN = new Access(MachineKeys.NONE, Optional.empty());

  /// On a machine that can't, the key is typed each time.
  void remember(Vault vault, DataKey key) {
    try {
      machine.put(vault.id(), key.text());
    } catch (IOException e) {
      LOG.warn("The key of the data folder can't be kept on this machine.", e);
    }
  }

  /// Never what was typed, wherever it may be printed.
  @Override
  public String toString() {
    return typed.isPresent() ? "a key was typed" : "no key was typed";
  }
}
