package com.xordon.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real thing, in a process of its own: without a bus, on a bus where nobody keeps secrets, and
/// with a key store.
class SystemKeyStoreTest {
  /// No services to start on demand.
  private static final String EMPTY_BUS =
      """
      <!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
        "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
      <busconfig>
        <type>session</type>
        <listen>unix:tmpdir=/tmp</listen>
        <policy context="default">
          <allow send_destination="*" eavesdrop="true"/>
          <allow eavesdrop="true"/>
          <allow own="*"/>
        </policy>
      </busconfig>
      """;

  private static final String UNLOCKED =
      "printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null; exec \"$@\"";

  @TempDir Path root;

  @Test
  void withoutABusItIsNotHere() {
    var store =
        new SystemKeyStore(new SessionBus("Linux", Map.of("XDG_RUNTIME_DIR", root.toString())));
    assertThatThrownBy(() -> store.get("a")).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> store.put("a", "b")).isInstanceOf(IOException.class);
  }

  @Test
  void withoutABusTheKeyLiesInAFileAtOnceAndQuietly() throws Exception {
    var said = trial(List.of(), "token");
    assertThat(said.getFirst()).isEqualTo("FILE nothing");
    assertThat(Long.parseLong(said.get(1))).isLessThan(1_000);
    assertThat(said).hasSize(2);
    assertThat(root.resolve("config/xordon/secrets.key")).exists();
    assertThat(trial(List.of(), "next").getFirst()).isEqualTo("FILE token");
  }

  @Test
  void onABusWhereNobodyKeepsSecretsTheKeyLiesInAFileQuietly() throws Exception {
    assumeHere("dbus-run-session");
    var config = Files.writeString(root.resolve("bus.conf"), EMPTY_BUS);
    var said = trial(List.of("dbus-run-session", "--config-file=" + config, "--"), "token");
    assertThat(said.getFirst()).isEqualTo("FILE nothing");
    assertThat(said).hasSize(2);
  }

  @Test
  void aRealKeyStoreKeepsTheKey() throws Exception {
    assumeHere("dbus-run-session", "gnome-keyring-daemon");
    trial(List.of(), "kept before there was a store");
    var bus = List.of("dbus-run-session", "--", "sh", "-c", UNLOCKED, "sh");
    var first = trial(bus, "token");
    assertThat(first.getFirst()).isEqualTo("SYSTEM kept before there was a store");
    assertThat(first.getLast()).isEqualTo("kept");
    assertThat(trial(bus, "next").getFirst()).as("after a start").isEqualTo("SYSTEM token");
  }

  private static void assumeHere(String... commands) {
    var path = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
    for (var command : commands) {
      boolean here = List.of(path).stream().anyMatch(p -> Files.isExecutable(Path.of(p, command)));
      assumeTrue(here, command + " isn't installed");
    }
  }

  /// All that the program says, on both its outputs; what the bus itself says is not our matter.
  private List<String> trial(List<String> inside, String secret) throws Exception {
    var command = new ArrayList<>(inside);
    command.addAll(
        List.of(
            "sh",
            "-c",
            "exec \"$@\" >\"$OUTPUT\" 2>&1",
            "sh",
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            KeyStoreTrial.class.getName(),
            root.resolve("data").toString(),
            secret));
    var builder = new ProcessBuilder(command);
    var environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("DBUS_") || name.startsWith("XDG_"));
    environment.remove("DISPLAY");
    environment.put("HOME", root.toString());
    environment.put("XDG_CONFIG_HOME", root.resolve("config").toString());
    environment.put("XDG_RUNTIME_DIR", Files.createDirectories(root.resolve("run")).toString());
    var output = root.resolve("output");
    environment.put("OUTPUT", output.toString());
    var process =
        builder
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("it ends by itself").isTrue();
      return Files.readAllLines(output);
    } finally {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
    }
  }
}
