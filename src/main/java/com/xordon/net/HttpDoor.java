package com.xordon.net;

import com.google.api.client.http.HttpRequest;
import com.google.api.client.http.HttpRequestFactory;
import com.google.api.client.http.HttpTransport;
import java.time.Duration;

/// How requests leave this machine. A request that hangs is given up; none is logged, since headers
/// and bodies hold secrets; none is repeated here, since only who asked knows whether that is safe.
public final class HttpDoor {
  private final HttpTransport transport;
  private final Duration patience;

  public HttpDoor(HttpTransport transport, Duration patience) {
    this.transport = transport;
    this.patience = patience;
  }

  /// By the JDK's client, with half a minute of patience.
  public static HttpDoor real() {
    return new HttpDoor(new JdkTransport(), Duration.ofSeconds(30));
  }

  public HttpTransport transport() {
    return transport;
  }

  public HttpRequestFactory requests() {
    return transport.createRequestFactory(this::prepare);
  }

  /// For libraries that make their requests themselves.
  public void prepare(HttpRequest request) {
    int millis = (int) patience.toMillis();
    request.setConnectTimeout(Math.min(10_000, millis)).setReadTimeout(millis);
    request.setLoggingEnabled(false).setCurlLoggingEnabled(false);
    request.setNumberOfRetries(0).setFollowRedirects(false);
  }
}
