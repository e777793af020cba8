package com.xordon.video.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.xordon.net.fake.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/// A client that does no more than it is told.
final class Caller implements AutoCloseable {
  static final String GOOD = "good-token";

  record Reply(int status, String text, Optional<String> retryAfter) {
    JsonNode json() {
      return Json.parse(text).orElseThrow(() -> new AssertionError("no JSON: " + text));
    }
  }

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final URI api;
  private String token = GOOD;
  private Duration patience = Duration.ofSeconds(10);
  private String ifMatch = "";

  Caller(URI api) {
    this.api = api;
  }

  Caller token(String token) {
    this.token = token;
    return this;
  }

  Caller patience(Duration patience) {
    this.patience = patience;
    return this;
  }

  /// Only the next request is made on a condition.
  Caller ifMatch(String etag) {
    ifMatch = etag;
    return this;
  }

  Reply get(String path) throws IOException, InterruptedException {
    return send("GET", path, "");
  }

  Reply post(String path, String body) throws IOException, InterruptedException {
    return send("POST", path, body);
  }

  Reply patch(String path, String body) throws IOException, InterruptedException {
    return send("PATCH", path, body);
  }

  Reply delete(String path) throws IOException, InterruptedException {
    return send("DELETE", path, "");
  }

  /// Apostrophes stand for quotation marks.
  Reply send(String method, String path, String body) throws IOException, InterruptedException {
    return send(method, path, body, "application/json");
  }

  Reply send(String method, String path, String body, String contentType)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(api + path)).timeout(patience);
    if (!token.isEmpty()) request.header("Authorization", "Bearer " + token);
    if (!ifMatch.isEmpty()) request.header("If-Match", ifMatch);
    ifMatch = "";
    if (!body.isEmpty()) request.header("Content-Type", contentType);
    var publisher =
        body.isEmpty()
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(body.replace('\'', '"'));
    var answer =
        client.send(
            request.method(method, publisher).build(), HttpResponse.BodyHandlers.ofString());
    return new Reply(
        answer.statusCode(), answer.body(), answer.headers().firstValue("Retry-After"));
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
