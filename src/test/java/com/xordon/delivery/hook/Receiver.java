package com.xordon.delivery.hook;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/// Somebody who is posted to: believes no letter that isn't signed, none that is old, and takes a
/// second with the same key for the first.
final class Receiver implements AutoCloseable {
  private static final Duration TOLERANCE = Duration.ofMinutes(5);

  record Letter(String path, Map<String, String> headers, String body) {}

  /// What is said to a letter that was believed.
  interface Saying {
    void say(Socket to) throws IOException;
  }

  static Saying status(String line, String... headers) {
    return raw(
        "HTTP/1.1 "
            + line
            + "\r\n"
            + String.join("\r\n", headers)
            + (headers.length > 0 ? "\r\n" : "")
            + "Content-Length: 0\r\n\r\n");
  }

  static Saying raw(String text) {
    return to -> {
      to.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
      to.getOutputStream().flush();
    };
  }

  private final ServerSocket door;
  private final String secret;
  private final Instant now;
  private final List<Letter> letters = new CopyOnWriteArrayList<>();
  private final List<String> unbelieved = new CopyOnWriteArrayList<>();
  private final Set<String> keys = new LinkedHashSet<>();
  private volatile Saying saying = status("200 OK");
  private volatile int connections;

  Receiver(String secret, Instant now, @Nullable SSLContext tls) {
    this.secret = secret;
    this.now = now;
    try {
      var here = InetAddress.getLoopbackAddress();
      door =
          tls == null
              ? new ServerSocket(0, 50, here)
              : tls.getServerSocketFactory().createServerSocket(0, 50, here);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return door.getLocalPort();
  }

  Receiver saying(Saying next) {
    saying = next;
    return this;
  }

  List<Letter> letters() {
    return List.copyOf(letters);
  }

  List<String> unbelieved() {
    return List.copyOf(unbelieved);
  }

  /// How many letters there are, those with the same key counted once.
  synchronized int different() {
    return keys.size();
  }

  int connections() {
    return connections;
  }

  private void accept() {
    try {
      while (true) {
        var socket = door.accept();
        connections++;
        Thread.ofVirtual().start(() -> serve(socket));
      }
    } catch (IOException e) {
      // closed
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      var letter = read(new BufferedInputStream(socket.getInputStream()));
      if (isBelieved(letter)) {
        letters.add(letter);
        synchronized (this) {
          keys.add(letter.headers().get("idempotency-key"));
        }
        saying.say(socket);
      } else {
        unbelieved.add(letter.body());
        status("401 Unauthorized").say(socket);
      }
    } catch (IOException e) {
      // the other side left
    }
  }

  private static Letter read(InputStream in) throws IOException {
    var first = line(in).split(" ");
    if (!first[0].equals("POST")) throw new IOException("no POST");
    var headers = new TreeMap<String, String>();
    for (var line = line(in); !line.isEmpty(); line = line(in)) {
      var parts = line.split(": ", 2);
      headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1]);
    }
    var body = in.readNBytes(Integer.parseInt(headers.get("content-length")));
    return new Letter(first[1], headers, new String(body, StandardCharsets.UTF_8));
  }

  private static String line(InputStream in) throws IOException {
    var bytes = new ByteArrayOutputStream();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) throw new IOException("ended");
      if (c != '\r') bytes.write(c);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /// As a receiver's own programmer would write it.
  private boolean isBelieved(Letter letter) {
    var parts = letter.headers().getOrDefault("x-xordon-signature", "").split(",");
    if (parts.length != 2 || !parts[0].startsWith("t=") || !parts[1].startsWith("v1="))
      return false;
    long time = Long.parseLong(parts[0].substring(2));
    if (Math.abs(time - now.getEpochSecond()) > TOLERANCE.toSeconds()) return false;
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      var signed = mac.doFinal((time + "." + letter.body()).getBytes(StandardCharsets.UTF_8));
      return MessageDigest.isEqual(signed, HexFormat.of().parseHex(parts[1].substring(3)));
    } catch (Exception e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
