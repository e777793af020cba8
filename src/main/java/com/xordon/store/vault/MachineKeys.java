package com.xordon.store.vault;

import java.io.IOException;
import java.util.Optional;

/// Where this machine keeps the keys of encrypted folders, outside of them.
public interface MachineKeys {
  /// A machine that keeps none.
  MachineKeys NONE =
      new MachineKeys() {
        @Override
        public Optional<String> get(String vault) {
          return Optional.empty();
        }

        @Override
        public void put(String vault, String key) throws IOException {
          throw new IOException("this machine keeps no keys");
        }

        @Override
        public void remove(String vault) {
          // there is none
        }
      };

  Optional<String> get(String vault) throws IOException;

  void put(String vault, String key) throws IOException;

  void remove(String vault) throws IOException;
}
