package com.xordon.store.journal;

import com.xordon.store.disk.Disk;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The name and first line of a segment: which entry it begins behind.
record Segment(int index, Tail after) {
  private static final String MAGIC = "xordon-journal-1";

  static boolean isName(String name) {
    return name.matches("journal-\\d{6}");
  }

  static int index(String name) {
    return Integer.parseInt(name.substring("journal-".length()));
  }

  String name() {
    return "journal-%06d".formatted(index);
  }

  byte[] header() {
    var head = MAGIC + " " + index + " " + after.number() + " " + after.transaction();
    var line = head + " " + Line.checksum(head, after.hash(), new byte[0]) + " " + after.hash();
    return (line + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /// Reads the first line; null when it isn't whole.
  static @Nullable Segment read(Disk disk, String name) throws IOException {
    try (var in = disk.read(name)) {
      var bytes = line(in);
      if (bytes == null) return null;
      var parts = new String(bytes, StandardCharsets.UTF_8).split(" ", -1);
      if (parts.length != 6) return null;
      try {
        var after = new Tail(Long.parseLong(parts[2]), Long.parseLong(parts[3]), parts[5]);
        var segment = new Segment(Integer.parseInt(parts[1]), after);
        var same = new String(segment.header(), StandardCharsets.UTF_8).strip();
        return same.equals(String.join(" ", parts)) && segment.name().equals(name) ? segment : null;
      } catch (NumberFormatException e) {
        return null;
      }
    }
  }

  /// The next line without its newline; null when there is no whole one.
  static byte @Nullable [] line(InputStream in) throws IOException {
    var line = new ByteArrayOutputStream(512);
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b == '\n') return line.toByteArray();
      line.write(b);
    }
    return null;
  }
}
