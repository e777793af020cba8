package com.xordon.app;

import com.xordon.ui.kit.Mode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyticsLookTest {
  @TempDir Path home;

  @Test
  void look() {
    var only = System.getProperty("only", "");
    var locale = Locale.forLanguageTag(System.getProperty("lang", "en-GB"));
    try (var desk = WiredDesk.withSample(home.resolve("en"), locale)) {
      desk.look(Mode.valueOf(System.getProperty("mode", "LIGHT"))).size(Integer.getInteger("w", 1600), Integer.getInteger("h", 900)).settle();
      desk.run("go.analytics");
      for (var topic : List.of("overview", "services", "staff", "clients", "revenue", "no-shows", "video", "booking-pages")) {
        if (!only.isEmpty() && !only.contains(topic)) continue;
        desk.run("analytics." + topic);
        desk.picture(Path.of("/tmp/pics/a-" + topic + ".png"));
      }
    }
  }
}
