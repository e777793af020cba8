package com.xordon.store.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/// A spoilt segment as it would be had each line been written so: lengths, hashes and checksums are
/// right again. So what lies behind them is reached too.
public final class Resummed {
  private Resummed() {}

  public static byte[] of(byte[] segment) {
    var lines = new ArrayList<>(List.of(new String(segment, UTF_8).split("\n", -1)));
    var previous = "";
    for (int i = 0; i < lines.size(); i++) {
      var parts = lines.get(i).split(" ", 7);
      if (parts.length < 7 || parts[0].startsWith("xordon")) continue;
      var before = previous.isEmpty() ? parts[5] : previous;
      var body = parts[6].getBytes(UTF_8);
      var head = parts[0] + " " + parts[1] + " " + parts[2] + " " + body.length + " ";
      var sum = Line.checksum(head, before, body);
      lines.set(i, head + sum + " " + before + " " + parts[6]);
      var whole = Line.parse(lines.get(i).getBytes(UTF_8));
      if (whole != null) previous = whole.hash();
    }
    return String.join("\n", lines).getBytes(UTF_8);
  }
}
