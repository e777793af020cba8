package com.xordon.net.oauth;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The parameters of a request's address. Split before they are decoded, so that an encoded `&` or
/// `=` stays part of its value.
final class RawQuery {
  private RawQuery() {}

  /// Empty when a parameter is there twice (RFC 6749, 3.1) or can't be decoded.
  static Optional<Map<String, String>> parse(@Nullable String raw) {
    var found = new LinkedHashMap<String, String>();
    if (raw == null || raw.isEmpty()) return Optional.of(found);
    for (var pair : raw.split("&", -1)) {
      int at = pair.indexOf('=');
      var name = at < 0 ? pair : pair.substring(0, at);
      var value = at < 0 ? "" : pair.substring(at + 1);
      try {
        if (found.putIfAbsent(decoded(name), decoded(value)) != null) return Optional.empty();
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }
    return Optional.of(found);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
