package com.xordon.net;

import com.google.api.client.http.ByteArrayContent;
import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpResponse;
import com.google.api.client.http.UrlEncodedContent;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/// Requests with a token and a JSON body, or with a password and a form, to servers that answer in
/// JSON. Each is sent once.
public final class JsonDoor {
  private final HttpDoor door;
  private final InstantSource clock;

  public JsonDoor(HttpDoor door, InstantSource clock) {
    this.door = door;
    this.clock = clock;
  }

  /// What came back.
  public sealed interface Heard {
    /// `pause` is how long the server wants to be left alone, if it says so.
    record Answered(int status, String body, Optional<Duration> pause) implements Heard {}

    /// It never left the house.
    record Unreachable(String why) implements Heard {}

    /// It left, and nobody knows whether it arrived.
    record Cut(String why) implements Heard {}
  }

  /// How a request is made, by us or by a library.
  public interface Making {
    HttpRequest make() throws IOException;
  }

  /// `body` empty for none.
  public Heard send(String method, URI url, String token, String body) {
    var content =
        body.isEmpty()
            ? null
            : new ByteArrayContent("application/json", body.getBytes(StandardCharsets.UTF_8));
    var factory = door.transport().createRequestFactory();
    return send(() -> factory.buildRequest(method, new GenericUrl(url, true), content), token);
  }

  /// Whoever makes the request, it is sent on the door's terms.
  public Heard send(Making making, String token) {
    return sent(making, "Bearer " + token);
  }

  /// Asks by name and secret (RFC 7617).
  public Heard get(URI url, String user, String secret) {
    var factory = door.transport().createRequestFactory();
    return sent(
        () -> factory.buildRequest("GET", new GenericUrl(url, true), null), basic(user, secret));
  }

  /// Posts a form, by name and secret.
  public Heard post(URI url, String user, String secret, Map<String, String> form) {
    var factory = door.transport().createRequestFactory();
    var content = new UrlEncodedContent(form);
    return sent(
        () -> factory.buildRequest("POST", new GenericUrl(url, true), content),
        basic(user, secret));
  }

  private static String basic(String user, String secret) {
    var both = (user + ":" + secret).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(both);
  }

  private Heard sent(Making making, String authorization) {
    try {
      var request = making.make();
      door.prepare(request);
      request.setThrowExceptionOnExecuteError(false);
      request.getHeaders().setAuthorization(authorization).setAccept("application/json");
      return heard(request.execute());
    } catch (ConnectException
        | UnknownHostException
        | NoRouteToHostException
        | HttpConnectTimeoutException e) {
      return new Heard.Unreachable(e.getClass().getSimpleName());
    } catch (IOException e) {
      return e.getCause() instanceof UnresolvedAddressException
          ? new Heard.Unreachable("UnresolvedAddress")
          : new Heard.Cut(e.getClass().getSimpleName());
    }
  }

  private Heard heard(HttpResponse answer) throws IOException {
    try {
      var pause = RetryAfter.read(answer.getHeaders().getRetryAfter(), clock.instant());
      return new Heard.Answered(answer.getStatusCode(), answer.parseAsString(), pause);
    } finally {
      answer.disconnect();
    }
  }
}
