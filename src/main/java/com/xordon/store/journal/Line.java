package com.xordon.store.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.xordon.core.change.Deed;
import com.xordon.store.disk.Sealing;
import com.xordon.store.form.PracticeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// One line of a segment, without its newline: `number transaction left length checksum
/// hash-of-the-line-before JSON`. The checksum covers all the rest.
record Line(long number, long transaction, int left, String previous, String json, String hash) {
  private static final int FIELDS = 7;

  /// What can't happen by a fault of the disk but once in four thousand millions.
  static final class NoEntry extends IOException {
    private static final long serialVersionUID = 1;

    NoEntry(long number, Exception cause) {
      super("entry " + number + " can't be read", cause);
    }
  }

  static Line of(Entry e, String previous) {
    return new Line(e.number(), e.transaction(), e.left(), previous, json(e), "").hashed();
  }

  private Line hashed() {
    return new Line(number, transaction, left, previous, json, sha256(bytes()));
  }

  byte[] bytes() {
    var body = json.getBytes(StandardCharsets.UTF_8);
    var head = number + " " + transaction + " " + left + " " + body.length + " ";
    var text = head + checksum(head, previous, body) + " " + previous + " " + json;
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// Reads a sealed line; null when it isn't whole.
  static @Nullable Line open(byte[] sealed, Sealing sealing) {
    var bytes = sealing.open(sealed);
    return bytes == null ? null : parse(bytes);
  }

  /// Reads a line; null when it isn't whole.
  static @Nullable Line parse(byte[] bytes) {
    var parts = new String(bytes, StandardCharsets.UTF_8).split(" ", FIELDS);
    if (parts.length < FIELDS) return null;
    try {
      var body = parts[6].getBytes(StandardCharsets.UTF_8);
      var head = parts[0] + " " + parts[1] + " " + parts[2] + " " + parts[3] + " ";
      if (Integer.parseInt(parts[3]) != body.length) return null;
      if (!checksum(head, parts[5], body).equals(parts[4])) return null;
      return new Line(
          Long.parseLong(parts[0]),
          Long.parseLong(parts[1]),
          Integer.parseInt(parts[2]),
          parts[5],
          parts[6],
          sha256(bytes));
    } catch (NumberFormatException e) {
      return null;
    }
  }

  Tail tail() {
    return new Tail(number, transaction, hash);
  }

  /// The entry it tells of.
  ///
  /// @throws NoEntry when its text is none, though its checksum is right
  Entry entry() throws NoEntry {
    try {
      var node = PracticeFile.JSON.readTree(json);
      return new Entry(
          number,
          transaction,
          left,
          Deed.valueOf(node.path("deed").asText()),
          node.path("entity").asText(),
          node.path("id").asText(),
          row(node.get("before")),
          row(node.get("after")),
          node.path("takesBack").asLong(),
          node.path("user").asText(),
          node.path("device").asText(),
          Instant.parse(node.path("at").asText()));
    } catch (JsonProcessingException | DateTimeException | IllegalArgumentException e) {
      throw new NoEntry(number, e);
    }
  }

  private static @Nullable Row row(@Nullable JsonNode node) {
    return node == null || node.isNull()
        ? null
        : new Row(node.path("position").asLong(), node.path("doc").toString());
  }

  /// Written by hand, since what a row holds is JSON text already.
  private static String json(Entry e) {
    return "{\"deed\":\"%s\",\"entity\":\"%s\",\"id\":%s,\"before\":%s,\"after\":%s,\"takesBack\":%d,\"user\":%s,\"device\":%s,\"at\":\"%s\"}"
        .formatted(
            e.deed().name(),
            e.entity(),
            quoted(e.id()),
            row(e.before()),
            row(e.after()),
            e.takesBack(),
            quoted(e.user()),
            quoted(e.device()),
            e.at());
  }

  private static String row(@Nullable Row row) {
    return row == null ? "null" : "{\"position\":" + row.position() + ",\"doc\":" + row.doc() + "}";
  }

  private static String quoted(String text) {
    return JsonNodeFactory.instance.textNode(text).toString();
  }

  static String checksum(String head, String previous, byte[] body) {
    var crc = new CRC32C();
    crc.update(head.getBytes(StandardCharsets.UTF_8));
    crc.update(previous.getBytes(StandardCharsets.UTF_8));
    crc.update(body);
    return HexFormat.of().toHexDigits((int) crc.getValue());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
