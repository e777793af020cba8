package com.xordon.app.instance;

import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;

/// Where the socket of a data folder lies: inside it, or, when that path is too long for a socket,
/// in the temporary folder under a name made from it.
final class SocketPlace {
  private static final int LONGEST = 100;

  private SocketPlace() {}

  static Path of(Path home) {
    var inside = home.toAbsolutePath().normalize().resolve("desk.socket");
    if (inside.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST) return inside;
    var name = UUID.nameUUIDFromBytes(inside.toString().getBytes(StandardCharsets.UTF_8));
    return Path.of(System.getProperty("java.io.tmpdir"), "xordon-" + name + ".socket");
  }

  static UnixDomainSocketAddress address(Path home) {
    return UnixDomainSocketAddress.of(of(home));
  }
}
