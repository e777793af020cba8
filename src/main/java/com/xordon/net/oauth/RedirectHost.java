package com.xordon.net.oauth;

/// What a provider wants to read as the host of the address it sends the browser back to.
public enum RedirectHost {
  /// `127.0.0.1`, as RFC 8252 wishes.
  LOOPBACK_ADDRESS,
  /// `localhost`, where the other can't be registered.
  LOCALHOST
}
