package com.xordon.store;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/// The zones as a later Java may know them: some states no longer change their clocks. It takes the
/// place of all rules of a process with `-Djava.time.zone.DefaultZoneRulesProvider`.
public final class RulesOfLater extends ZoneRulesProvider {
  static final String FILE = "xordon.test.rules";

  private final Map<String, ZoneRules> rules;

  public RulesOfLater() throws IOException, ClassNotFoundException {
    var file = Path.of(System.getProperty(FILE));
    try (var in = new ObjectInputStream(Files.newInputStream(file))) {
      rules = new HashMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        rules.put(in.readUTF(), (ZoneRules) in.readObject());
      }
    }
  }

  /// Writes the rules of this process, where some zones change no more after an instant.
  static void write(Path file, Set<String> zones, Instant last) {
    try (var out = new ObjectOutputStream(Files.newOutputStream(file))) {
      var all = ZoneId.getAvailableZoneIds();
      out.writeInt(all.size());
      for (var id : all) {
        var rules = ZoneId.of(id).getRules();
        out.writeUTF(id);
        out.writeObject(zones.contains(id) ? until(last, rules) : rules);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ZoneRules until(Instant last, ZoneRules rules) {
    var first = rules.getOffset(Instant.MIN);
    var changes = new ArrayList<ZoneOffsetTransition>();
    var next = rules.nextTransition(Instant.MIN);
    while (next != null && next.getInstant().isBefore(last)) {
      changes.add(next);
      next = rules.nextTransition(next.getInstant());
    }
    return ZoneRules.of(first, first, List.of(), changes, List.of());
  }

  @Override
  protected Set<String> provideZoneIds() {
    return rules.keySet();
  }

  @Override
  protected ZoneRules provideRules(String zone, boolean forCaching) {
    return rules.get(zone);
  }

  @Override
  protected NavigableMap<String, ZoneRules> provideVersions(String zone) {
    return new TreeMap<>(Map.of("later", rules.get(zone)));
  }
}
