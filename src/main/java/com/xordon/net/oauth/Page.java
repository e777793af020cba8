package com.xordon.net.oauth;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// The page that the browser shows at the end. It says the same whatever was sent, and repeats none
/// of it.
final class Page {
  private static final String OVER =
      """
      <!doctype html>
      <html lang="en"><meta charset="utf-8"><title>Xordon Desk</title>
      <h1>You can close this window.</h1>
      <p>Xordon Desk goes on by itself.</p>
      <p lang="de">Dieses Fenster kann geschlossen werden. Xordon Desk macht von selbst weiter.</p>
      """;
  private static final String NOTHING =
      """
      <!doctype html>
      <html lang="en"><meta charset="utf-8"><title>Xordon Desk</title>
      <h1>There is nothing here.</h1>
      """;

  private Page() {}

  static void send(HttpExchange exchange, int status) throws IOException {
    var body = (status == 200 ? OVER : NOTHING).getBytes(StandardCharsets.UTF_8);
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", "text/html; charset=utf-8");
    headers.set("Cache-Control", "no-store");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Connection", "close");
    if (status == 405) headers.set("Allow", "GET");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }
}
