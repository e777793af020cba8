package com.xordon.net;

import com.xordon.net.JsonDoor.Heard;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/// Posts to addresses that somebody typed in, which the usual door must not: a name is looked up
/// once, and the connection goes to the very address that was judged, so that a name that means
/// something else a moment later (DNS rebinding) leads nowhere. The JDK's client can't be told to.
/// No redirect is followed, no proxy used, and of an answer no more read than its beginning.
public final class PinnedDoor {
  private static final int MOST_HEADERS = 16_384;
  private static final int MOST_BODY = 4_096;
  private static final Duration GRACE = Duration.ofSeconds(1);

  /// Who looks up names.
  public interface Names {
    InetAddress[] of(String host) throws UnknownHostException;
  }

  private final Names names;
  private final SSLSocketFactory tls;
  private final boolean alsoInside;
  private final Duration patience;
  private final InstantSource clock;

  /// `alsoInside` for addresses of this house too; `patience` holds for all of a request.
  public PinnedDoor(
      Names names,
      SSLSocketFactory tls,
      boolean alsoInside,
      Duration patience,
      InstantSource clock) {
    this.names = names;
    this.tls = tls;
    this.alsoInside = alsoInside;
    this.patience = patience;
    this.clock = clock;
  }

  /// What came of a request.
  public sealed interface Posted {
    record Done(Heard heard) implements Posted {}

    /// The address lies inside this house, or nowhere.
    record Forbidden() implements Posted {}

    /// Who answers can't prove to be who was asked for.
    record Untrusted() implements Posted {}
  }

  /// `url` is of http or https and names a host.
  public Posted post(URI url, Map<String, String> headers, byte[] body) {
    var posting = new Posting(url, request(url, headers, body), body);
    var worker = Thread.ofVirtual().start(posting);
    try {
      if (!worker.join(patience)) {
        posting.abort();
        worker.join(GRACE); // a name being looked up can't be interrupted
      }
    } catch (InterruptedException e) {
      posting.abort();
      Thread.currentThread().interrupt();
    }
    return posting.result();
  }

  private static byte[] request(URI url, Map<String, String> headers, byte[] body) {
    var all = new LinkedHashMap<String, String>();
    all.put("Host", url.getPort() < 0 ? url.getHost() : url.getHost() + ":" + url.getPort());
    all.putAll(headers);
    all.put("Content-Length", String.valueOf(body.length));
    all.put("Connection", "close");
    var path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
    var query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
    var text = new StringBuilder("POST " + path + query + " HTTP/1.1\r\n");
    all.forEach((name, value) -> text.append(header(name, value)));
    return text.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static String header(String name, String value) {
    if (!(name + value).matches("[\\x20-\\x7e]*"))
      throw new IllegalArgumentException("no header: " + name);
    return name + ": " + value + "\r\n";
  }

  /// One request, on its way.
  private final class Posting implements Runnable {
    private final URI url;
    private final byte[] request;
    private final byte[] body;
    private final AtomicReference<Optional<Posted>> result =
        new AtomicReference<>(Optional.empty());
    private volatile boolean begun;
    private volatile boolean aborted;
    private volatile Socket socket = new Socket();

    Posting(URI url, byte[] request, byte[] body) {
      this.url = url;
      this.request = request;
      this.body = body;
    }

    Posted result() {
      return result.get().orElseGet(() -> lost("TimeOut"));
    }

    private Posted lost(String why) {
      return new Posted.Done(begun ? new Heard.Cut(why) : new Heard.Unreachable(why));
    }

    void abort() {
      aborted = true;
      try {
        socket.close();
      } catch (IOException e) {
        // closed it is
      }
    }

    @Override
    public void run() {
      try {
        result.set(Optional.of(asked()));
      } catch (IOException e) {
        if (isUntrusted(e)) result.set(Optional.of(new Posted.Untrusted()));
        else result.set(Optional.of(lost(aborted ? "TimeOut" : e.getClass().getSimpleName())));
      } finally {
        abort();
      }
    }

    private Posted asked() throws IOException {
      var addresses = names.of(bare(url.getHost()));
      for (var address : addresses)
        if (!alsoInside && !Outside.isOutside(address)) return new Posted.Forbidden();
      connect(List.of(addresses));
      var out = socket.getOutputStream();
      begun = true;
      send(out);
      return new Posted.Done(new Answer(socket.getInputStream()).heard());
    }

    /// A machine may have addresses that can't be reached from here, as without IPv6.
    private void connect(List<InetAddress> addresses) throws IOException {
      var failures = new ArrayList<IOException>();
      for (var address : addresses) {
        try {
          var plain = new Socket();
          socket = plain;
          if (aborted) throw new IOException("given up");
          plain.connect(new InetSocketAddress(address, port()), (int) patience.toMillis());
          secure(plain);
          return;
        } catch (IOException e) {
          if (aborted || isUntrusted(e)) throw e;
          failures.add(e);
        }
      }
      throw failures.isEmpty() ? new UnknownHostException(url.getHost()) : failures.getFirst();
    }

    private void secure(Socket plain) throws IOException {
      if (!url.getScheme().equalsIgnoreCase("https")) return;
      var safe = (SSLSocket) tls.createSocket(plain, bare(url.getHost()), port(), true);
      var rules = safe.getSSLParameters();
      rules.setEndpointIdentificationAlgorithm("HTTPS");
      safe.setSSLParameters(rules);
      safe.startHandshake();
      socket = safe;
    }

    private int port() {
      if (url.getPort() >= 0) return url.getPort();
      return url.getScheme().equalsIgnoreCase("https") ? 443 : 80;
    }

    private void send(OutputStream out) throws IOException {
      out.write(request);
      out.write(body);
      out.flush();
    }
  }

  private static String bare(String host) {
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }

  private static boolean isUntrusted(Throwable e) {
    for (var x = e; x != null; x = x.getCause()) if (x instanceof CertificateException) return true;
    return false;
  }

  /// The beginning of an answer.
  private final class Answer {
    private final InputStream in;
    private int left = MOST_HEADERS;

    Answer(InputStream in) {
      this.in = new BufferedInputStream(in);
    }

    Heard heard() throws IOException {
      while (true) {
        var status = line().split(" ", 3);
        if (status.length < 2 || !status[0].startsWith("HTTP/1.") || !status[1].matches("\\d{3}"))
          throw new IOException("no HTTP");
        int code = Integer.parseInt(status[1]);
        var headers = headers();
        if (code < 200) continue; // the real one is still to come
        var pause = RetryAfter.read(headers.get("retry-after"), clock.instant());
        return new Heard.Answered(code, body(headers), pause);
      }
    }

    private Map<String, String> headers() throws IOException {
      var all = new LinkedHashMap<String, String>();
      for (var line = line(); !line.isEmpty(); line = line()) {
        int colon = line.indexOf(':');
        if (colon > 0)
          all.put(
              line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
              line.substring(colon + 1).strip());
      }
      return all;
    }

    private String line() throws IOException {
      var line = new StringBuilder();
      for (int c = in.read(); c != '\n'; c = in.read()) {
        if (c < 0) throw new IOException("ended early");
        if (--left < 0) throw new IOException("too many headers");
        if (c != '\r') line.append((char) c);
      }
      return line.toString();
    }

    /// Who isn't listened to at all may stop half way through the deed; whoever goes on for ever
    /// has been heard all the same.
    private String body(Map<String, String> headers) {
      var said = headers.getOrDefault("content-length", "");
      int most = said.matches("\\d{1,4}") ? Integer.parseInt(said) : MOST_BODY;
      try {
        return new String(in.readNBytes(Math.min(most, MOST_BODY)), StandardCharsets.UTF_8);
      } catch (IOException e) {
        return "";
      }
    }
  }
}
