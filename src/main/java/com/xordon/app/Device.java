package com.xordon.app;

import java.net.InetAddress;
import java.net.UnknownHostException;

/// The name of this machine, for the history of changes.
final class Device {
  private Device() {}

  static String name() {
    var named =
        System.getenv().getOrDefault("HOSTNAME", System.getenv().getOrDefault("COMPUTERNAME", ""));
    if (!named.isBlank()) return named;
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "desk";
    }
  }
}
