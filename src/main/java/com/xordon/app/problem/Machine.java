package com.xordon.app.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Versions and settings of the machine the program runs on.
record Machine(Map<String, String> environment) {
  /// What a version or the name of a system looks like; anything else may have been set by a
  /// person.
  private static final Pattern PLAIN = Pattern.compile("[\\w .,()+:/~-]{1,80}");

  private static final long MEGA = 1 << 20;

  List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add("program: Xordon Desk " + version());
    lines.add("java: " + said("java.runtime.version") + ", " + said("java.vm.name"));
    lines.add("javafx: " + said("javafx.runtime.version"));
    lines.add("system: " + said("os.name") + " " + said("os.version") + ", " + said("os.arch"));
    lines.add("desktop: " + env("XDG_CURRENT_DESKTOP") + ", session " + env("XDG_SESSION_TYPE"));
    var runtime = Runtime.getRuntime();
    lines.add(
        "processors: %d, memory: %d of %d MB used"
            .formatted(
                runtime.availableProcessors(),
                (runtime.totalMemory() - runtime.freeMemory()) / MEGA,
                runtime.maxMemory() / MEGA));
    lines.add(
        "language: "
            + Locale.getDefault().toLanguageTag()
            + ", charset "
            + said("native.encoding"));
    return lines;
  }

  private static String version() {
    return Optional.ofNullable(Machine.class.getPackage().getImplementationVersion())
        .orElse("(from source)");
  }

  private static String said(String property) {
    return plain(System.getProperty(property));
  }

  private String env(String name) {
    return plain(environment.get(name));
  }

  private static String plain(@org.jspecify.annotations.Nullable String value) {
    return value != null && PLAIN.matcher(value).matches() ? value : "-";
  }
}
