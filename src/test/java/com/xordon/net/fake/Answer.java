package com.xordon.net.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What is sent back, and how it gets there.
public record Answer(
    int status, Map<String, String> headers, String text, Optional<JsonNode> json, Delivery how) {
  public enum Delivery {
    WHOLE,
    /// Late.
    SLOW,
    /// Half of it, then the line is dead.
    HALF,
    /// Nothing, the line is dead.
    NOT
  }

  public static Answer of(int status, JsonNode json) {
    return new Answer(
        status,
        Map.of("Content-Type", "application/json; charset=UTF-8"),
        json.toString(),
        Optional.of(json),
        Delivery.WHOLE);
  }

  public static Answer empty(int status) {
    return new Answer(status, Map.of(), "", Optional.empty(), Delivery.WHOLE);
  }

  public static Answer of(int status, String contentType, String text) {
    return new Answer(
        status, Map.of("Content-Type", contentType), text, Optional.empty(), Delivery.WHOLE);
  }

  public Answer with(String header, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Answer(status, more, text, json, how);
  }

  public Answer sent(Delivery how) {
    return new Answer(status, headers, text, json, how);
  }

  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
