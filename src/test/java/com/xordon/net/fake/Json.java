package com.xordon.net.fake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/// JSON as a strict server reads it.
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Json() {}

  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /// Empty if it is no JSON.
  public static Optional<JsonNode> parse(String text) {
    try {
      return Optional.of(MAPPER.readTree(text)).filter(json -> !json.isMissingNode());
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /// Objects grow together, everything else is replaced, null takes away.
  public static void merge(ObjectNode into, JsonNode change) {
    change
        .properties()
        .forEach(field -> {
          var value = field.getValue();
          if (value.isNull()) into.remove(field.getKey());
          else if (value.isObject()) merge(into.withObjectProperty(field.getKey()), value);
          else into.set(field.getKey(), value.deepCopy());
        });
  }
}
