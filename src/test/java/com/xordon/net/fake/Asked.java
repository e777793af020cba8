package com.xordon.net.fake;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A request as it came in. `path` and `query` are as they were sent.
public record Asked(
    String method, String path, String query, Map<String, String> headers, String body) {
  public static Asked of(HttpExchange exchange) throws IOException {
    var headers = new LinkedHashMap<String, String>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
    var uri = exchange.getRequestURI();
    return new Asked(
        exchange.getRequestMethod(),
        uri.getRawPath(),
        Optional.ofNullable(uri.getRawQuery()).orElse(""),
        headers,
        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
  }

  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  public Optional<String> token() {
    return header("authorization").filter(h -> h.startsWith("Bearer ")).map(h -> h.substring(7));
  }

  public Map<String, List<String>> parameters() {
    return decoded(query);
  }

  /// The body, read as a form.
  public Map<String, List<String>> form() {
    return decoded(body);
  }

  private static Map<String, List<String>> decoded(String pairs) {
    var found = new LinkedHashMap<String, List<String>>();
    if (pairs.isEmpty()) return found;
    for (var pair : pairs.split("&")) {
      int equals = pair.indexOf('=');
      var name = equals < 0 ? pair : pair.substring(0, equals);
      var value = equals < 0 ? "" : pair.substring(equals + 1);
      found
          .computeIfAbsent(URLDecoder.decode(name, StandardCharsets.UTF_8), n -> new ArrayList<>())
          .add(URLDecoder.decode(value, StandardCharsets.UTF_8));
    }
    return found;
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
