package com.xordon.video;

import java.util.Optional;

/// What this machine and the practice say about the providers.
public interface Configuration {
  /// A setting like `video.zoom.api`; what is set for this machine comes before the practice's.
  Optional<String> setting(String key);

  /// Changes the practice's; an empty value forgets it.
  void set(String key, String value);

  /// A variable of the environment like `ZOOM_CLIENT_ID`.
  Optional<String> environment(String name);

  /// A secret, from where secrets lie on this machine.
  Optional<String> secret(String name);

  /// Keeps a secret; forgets it when empty.
  void keep(String name, Optional<String> secret);
}
