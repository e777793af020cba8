package com.xordon.net.oauth;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Waits on this machine alone for the browser to come back from a provider. It listens while one
/// attempt runs; the first answer that is wholly right ends it, and whatever else comes along
/// (another path, a forged state, a second answer) changes nothing.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc8252">RFC 8252, 7.3 and 8</a>
final class LoopbackReceiver implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LoopbackReceiver.class);
  private static final int MOST_QUERY = 8_192;
  private static final int MOST_WORDS = 200;
  private static final int TRIES = 20;

  static {
    // read once by the server's class: a peer that is slow to speak is let go
    if (System.getProperty("sun.net.httpserver.maxReqTime") == null) {
      System.setProperty("sun.net.httpserver.maxReqTime", "10");
      System.setProperty("sun.net.httpserver.maxRspTime", "10");
    }
  }

  /// What the right answer must have.
  record Expected(String path, Attempt attempt, Predicate<String> isIssuer, boolean namesIssuer) {}

  private final Expected expected;
  private final List<HttpServer> servers;
  private final String authority;
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final CompletableFuture<SignedIn> answer = new CompletableFuture<>();

  private LoopbackReceiver(Expected expected, String host, List<HttpServer> servers) {
    this.expected = expected;
    this.servers = servers;
    this.authority = host + ":" + servers.getFirst().getAddress().getPort();
    for (var server : servers) {
      server.setExecutor(workers);
      server.createContext("/", this::handle);
      server.start();
    }
  }

  /// Listens at a free port of 127.0.0.1, and of ::1 too where the address must say `localhost`,
  /// since a browser may choose either.
  static LoopbackReceiver open(Expected expected, RedirectHost host) throws IOException {
    var four = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    if (host == RedirectHost.LOOPBACK_ADDRESS) {
      return new LoopbackReceiver(expected, "127.0.0.1", List.of(listen(four, 0)));
    }
    for (int i = 0; i < TRIES; i++) {
      var servers = new ArrayList<HttpServer>();
      servers.add(listen(four, 0));
      try {
        six(servers.getFirst().getAddress().getPort()).ifPresent(servers::add);
        return new LoopbackReceiver(expected, "localhost", servers);
      } catch (IOException taken) {
        servers.forEach(s -> s.stop(0));
      }
    }
    throw new IOException("no port is free on both loopback addresses");
  }

  private static Optional<HttpServer> six(int port) throws IOException {
    var six = new byte[16];
    six[15] = 1;
    var address = Inet6Address.getByAddress("localhost", six);
    var here = NetworkInterface.getByInetAddress(address);
    return here == null ? Optional.empty() : Optional.of(listen(address, port));
  }

  private static HttpServer listen(InetAddress address, int port) throws IOException {
    return HttpServer.create(new InetSocketAddress(address, port), 16);
  }

  /// The address the provider is to send the browser to; the same goes into the token request.
  URI redirectUri() {
    return URI.create("http://" + authority + expected.path());
  }

  /// Waits for the browser.
  SignedIn await(Duration limit) throws InterruptedException {
    try {
      return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.complete(new SignedIn.TimedOut());
      return answer.getNow(new SignedIn.TimedOut());
    } catch (ExecutionException e) {
      throw new IllegalStateException("nobody fails an answer", e);
    }
  }

  /// Ends the wait, if it isn't over.
  void cancel() {
    answer.complete(new SignedIn.Cancelled());
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      int status = judge(exchange);
      Page.send(exchange, status);
    } catch (RuntimeException e) {
      LOG.warn("a request to the sign-in receiver broke: {}", e.getClass().getName());
    }
  }

  /// The status to answer with; only a request that is right in everything touches the attempt.
  private int judge(HttpExchange exchange) {
    if (!exchange.getRequestMethod().equals("GET")) return 405;
    if (!authority.equals(exchange.getRequestHeaders().getFirst("Host"))) return 400;
    if (exchange.getRequestHeaders().containsKey("Origin")) return 400;
    var uri = exchange.getRequestURI();
    if (!expected.path().equals(uri.getRawPath())) return 404;
    var raw = uri.getRawQuery();
    if (raw == null || raw.length() > MOST_QUERY) return 400;
    return RawQuery.parse(raw).flatMap(this::answer).map(this::take).orElse(400);
  }

  private Optional<SignedIn> answer(Map<String, String> query) {
    if (!expected.attempt().isState(query.getOrDefault("state", ""))) return Optional.empty();
    if (!isRightIssuer(Optional.ofNullable(query.get("iss")))) return Optional.empty();
    var code = query.getOrDefault("code", "");
    var error = query.getOrDefault("error", "");
    if (code.isEmpty() == error.isEmpty()) return Optional.empty();
    return Optional.of(
        error.isEmpty()
            ? new SignedIn.Code(code)
            : new SignedIn.Denied(cut(error), cut(query.getOrDefault("error_description", ""))));
  }

  /// Required where the provider says it names itself; a wrong name is never right (RFC 9207, 2.4).
  private boolean isRightIssuer(Optional<String> given) {
    if (given.isEmpty()) return !expected.namesIssuer();
    return expected.isIssuer().test(given.get());
  }

  private int take(SignedIn right) {
    answer.complete(right);
    return 200;
  }

  private static String cut(String text) {
    var plain = text.codePoints().limit(MOST_WORDS).filter(c -> !Character.isISOControl(c));
    return plain
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /// Stops listening at once; what is being answered may end.
  @Override
  public void close() {
    cancel();
    for (var server : servers) server.stop(1);
    workers.shutdown();
  }
}
