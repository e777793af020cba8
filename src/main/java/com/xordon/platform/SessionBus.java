package com.xordon.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.DBus;

/// The bus by which the programs of a session speak to each other, on systems where that is usual.
final class SessionBus {
  private final String system;
  private final Map<String, String> environment;

  /// @param system as `os.name` says it
  SessionBus(String system, Map<String, String> environment) {
    this.system = system.toLowerCase(Locale.ROOT);
    this.environment = environment;
  }

  boolean isUsual() {
    return !system.startsWith("windows") && !system.startsWith("mac");
  }

  /// Whether somebody answers to this name, or would be started to.
  boolean has(String name) throws IOException {
    if (!isHere()) return false;
    try (var connection = DBusConnectionBuilder.forSessionBus().withShared(false).build()) {
      var bus =
          connection.getRemoteObject("org.freedesktop.DBus", "/org/freedesktop/DBus", DBus.class);
      return bus.NameHasOwner(name) || List.of(bus.ListActivatableNames()).contains(name);
    } catch (DBusException | DBusExecutionException e) {
      throw new IOException("the session bus doesn't answer", e);
    }
  }

  /// Seen without loading a library.
  private boolean isHere() {
    if (!environment.getOrDefault("DBUS_SESSION_BUS_ADDRESS", "").isBlank()) return true;
    var runtime = environment.getOrDefault("XDG_RUNTIME_DIR", "");
    return !runtime.isBlank() && Files.exists(Path.of(runtime, "bus"));
  }
}
