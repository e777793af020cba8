package com.xordon.exchange.ics;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/// The zones that names stand for: those of the tz database, of Windows, Outlook's captions, and
/// any of them behind a path.
final class ZoneNames {
  private static final Pattern CAPTION =
      Pattern.compile("\\((?:UTC|GMT)(?:([+-]\\d\\d):?(\\d\\d))?\\)\\s*(.+)");
  private static final Instant WINTER = Instant.parse("2026-01-15T12:00:00Z");
  private static final Instant SUMMER = Instant.parse("2026-07-15T12:00:00Z");

  /// All names of the world, read once.
  static final ZoneNames ALL = new ZoneNames();

  /// Folded name to zone, and folded last part ("athens") to zone.
  private final Map<String, ZoneId> exact = new HashMap<>();

  private final Map<String, ZoneId> other = new HashMap<>();
  private final Map<String, ZoneId> places = new HashMap<>();

  private ZoneNames() {
    for (var id : ZoneId.getAvailableZoneIds().stream().sorted().toList()) {
      if (id.startsWith("SystemV/")) continue;
      exact.put(folded(id), ZoneId.of(id));
      if (id.indexOf('/') < 0 || id.startsWith("Etc/")) continue;
      places.putIfAbsent(folded(id.substring(id.lastIndexOf('/') + 1)), ZoneId.of(id));
    }
    listed().forEach((name, id) -> other.put(folded(name.toString()), ZoneId.of(id.toString())));
  }

  private static Properties listed() {
    var listed = new Properties();
    try (var in =
        new InputStreamReader(
            Objects.requireNonNull(ZoneNames.class.getResourceAsStream("zones.properties")),
            StandardCharsets.UTF_8)) {
      listed.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return listed;
  }

  Optional<ZoneId> named(String name) {
    return Optional.ofNullable(exact.get(folded(name)));
  }

  Optional<ZoneId> find(String name) {
    return named(name)
        .or(() -> Optional.ofNullable(other.get(folded(name))))
        .or(() -> captioned(name))
        .or(() -> behindPath(name));
  }

  /// `(UTC+01:00) Amsterdam, Berlin`: the first place whose zone has that offset.
  private Optional<ZoneId> captioned(String name) {
    var m = CAPTION.matcher(name.strip());
    if (!m.matches()) return Optional.empty();
    int offset = m.group(1) == null ? 0 : seconds(m.group(1), m.group(2));
    var whole = place(m.group(3), offset);
    if (whole.isPresent()) return whole;
    for (var part : m.group(3).split(",")) {
      var found = place(part, offset);
      if (found.isPresent()) return found;
    }
    return Optional.empty();
  }

  private static int seconds(String hours, String minutes) {
    int h = Integer.parseInt(hours);
    int m = Integer.parseInt(minutes);
    return h * 3600 + (hours.startsWith("-") ? -m : m) * 60;
  }

  private Optional<ZoneId> place(String text, int offset) {
    var key = folded(text);
    return Optional.ofNullable(other.getOrDefault(key, places.get(key)))
        .filter(z -> standard(z) == offset);
  }

  private static int standard(ZoneId zone) {
    int winter = zone.getRules().getOffset(WINTER).getTotalSeconds();
    return Math.min(winter, zone.getRules().getOffset(SUMMER).getTotalSeconds());
  }

  private Optional<ZoneId> behindPath(String name) {
    var rest = name;
    while (rest.indexOf('/') >= 0) {
      rest = rest.substring(rest.indexOf('/') + 1);
      var found = named(rest);
      if (found.isPresent()) return found;
    }
    return Optional.empty();
  }

  /// Case, accents, blanks and underscores don't tell zones apart.
  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[\\s_]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
