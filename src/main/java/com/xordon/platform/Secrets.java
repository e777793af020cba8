package com.xordon.platform;

import java.io.IOException;
import java.util.Optional;

/// Where secrets lie on this machine: in what the system has for it, or in sealed files. What `put`
/// was given is safely kept when it returns.
public interface Secrets {
  Optional<String> get(String name) throws IOException;

  void put(String name, String secret) throws IOException;

  void remove(String name) throws IOException;
}
