package com.xordon.net.oauth;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;

/// An authorization server that keeps its books: codes work once, the verifier must fit, refresh
/// tokens rotate or don't, and it has the quirks of each provider.
public final class FakeAuthority implements AutoCloseable {
  /// How a provider differs from the others.
  public enum Quirk {
    /// Refresh tokens work once; the second use kills the family.
    SINGLE_USE_REFRESH,
    /// No new refresh token comes with a new access token.
    NO_NEW_REFRESH,
    /// Refuses a client without its secret.
    WANTS_SECRET,
    /// Refuses a client that doesn't show its secret in the header.
    WANTS_BASIC,
    /// Refuses a client that shows one.
    REFUSES_SECRET,
    /// Says who it is in each answer.
    NAMES_ITSELF,
    /// Words its refusals as Microsoft does.
    AADSTS,
    /// Words its refusals as Zoom does.
    REASON
  }

  /// What the next request to the token endpoint meets instead of an answer.
  public enum Fault {
    SERVER_ERROR,
    TOO_MANY,
    GARBAGE,
    /// A token that no header takes.
    BROKEN_TOKEN,
    /// A token that lives for longer than time.
    ENDLESS_TOKEN,
    CUT,
    /// The request is done, but the answer never comes.
    DONE_BUT_CUT
  }

  private record Code(String redirect, String challenge, String family) {}

  private final HttpServer server;
  private final Set<Quirk> quirks;
  private final Map<String, Code> codes = new HashMap<>();
  private final Map<String, String> refreshFamilies = new HashMap<>();
  private final Set<String> usedRefresh = new HashSet<>();
  private final Set<String> deadFamilies = new HashSet<>();
  private final Map<String, String> accessFamilies = new HashMap<>();
  private final Deque<Fault> faults = new ArrayDeque<>();
  private final List<String> seen = new ArrayList<>();
  private int issued;

  public FakeAuthority(Quirk... quirks) throws IOException {
    this.quirks = Set.of(quirks);
    server =
        HttpServer.create(
            new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
    server.createContext("/authorize", this::authorize);
    server.createContext("/token", this::token);
    server.createContext("/revoke", this::revoke);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  public URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  public String issuer() {
    return at("").toString();
  }

  public OAuthProvider provider(OAuthProvider.Rotation rotation) {
    var secret =
        quirks.contains(Quirk.WANTS_SECRET)
            ? OAuthProvider.SecretUse.REQUIRED
            : quirks.contains(Quirk.WANTS_BASIC)
                ? OAuthProvider.SecretUse.OPTIONAL
                : OAuthProvider.SecretUse.NONE;
    return new OAuthProvider(
        "fake",
        new OAuthProvider.Endpoints(at("/authorize"), at("/token"), Optional.of(at("/revoke"))),
        List.of("meet", "offline"),
        secret,
        RedirectHost.LOOPBACK_ADDRESS,
        rotation,
        Map.of("prompt", "consent"),
        quirks.contains(Quirk.NAMES_ITSELF) ? Optional.of(issuer()) : Optional.empty(),
        quirks.contains(Quirk.NAMES_ITSELF));
  }

  public synchronized void next(Fault fault) {
    faults.add(fault);
  }

  /// The refresh token of somebody who signed in long ago.
  public synchronized String refreshToken() {
    var refresh = "secret-refresh-" + ++issued;
    refreshFamilies.put(refresh, "family" + issued);
    return refresh;
  }

  /// Whether a request with this token would be let in.
  public synchronized boolean knows(String access) {
    var family = accessFamilies.get(access);
    return family != null && !deadFamilies.contains(family);
  }

  /// Whoever signed in so far is a stranger again.
  public synchronized void forgetEveryone() {
    deadFamilies.addAll(accessFamilies.values());
  }

  /// The bodies and queries that came in, for a look at what was said.
  public synchronized List<String> seen() {
    return List.copyOf(seen);
  }

  private synchronized void authorize(HttpExchange exchange) throws IOException {
    var query = query(exchange.getRequestURI().getRawQuery());
    seen.add("authorize " + query);
    var back = query.get("redirect_uri");
    if (!"S256".equals(query.get("code_challenge_method"))) {
      redirect(exchange, back, Map.of("error", "invalid_request", "state", query.get("state")));
      return;
    }
    var code = "code/" + ++issued + "=&x";
    codes.put(code, new Code(back, query.get("code_challenge"), "family" + issued));
    var answer = new HashMap<>(Map.of("code", code, "state", query.get("state")));
    if (quirks.contains(Quirk.NAMES_ITSELF)) answer.put("iss", issuer());
    redirect(exchange, back, answer);
  }

  private static void redirect(HttpExchange exchange, String to, Map<String, String> query)
      throws IOException {
    var parts = new ArrayList<String>();
    query.forEach((k, v) -> parts.add(k + "=" + URLEncoder.encode(v, StandardCharsets.UTF_8)));
    exchange.getResponseHeaders().set("Location", to + "?" + String.join("&", parts));
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private void token(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Fault fault;
    Answer answer = null;
    synchronized (this) {
      seen.add("token " + body);
      fault = faults.poll();
      if (fault == null || fault == Fault.DONE_BUT_CUT) answer = answer(form(exchange, body));
    }
    if (fault == null) {
      send(exchange, answer);
      return;
    }
    switch (fault) {
      case SERVER_ERROR ->
          send(exchange, new Answer(503, "{\"error\":\"temporarily_unavailable\"}"));
      case TOO_MANY -> {
        exchange.getResponseHeaders().set("Retry-After", "7");
        send(exchange, new Answer(429, "slow down"));
      }
      case BROKEN_TOKEN -> send(exchange, token("secret\\nnext", 3_600));
      case ENDLESS_TOKEN -> send(exchange, token("secret", Long.MAX_VALUE));
      case GARBAGE -> send(exchange, new Answer(200, "<html>welcome to the hotel</html>"));
      case CUT, DONE_BUT_CUT -> {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, 1_000);
        exchange.getResponseBody().write("{\"access_".getBytes(StandardCharsets.UTF_8));
        exchange.close();
      }
    }
  }

  /// Who shows its secret in the header is as good as who shows it in the form, unless both do.
  private static Map<String, String> form(HttpExchange exchange, String body) {
    var form = new HashMap<>(query(body));
    var header = exchange.getRequestHeaders().getFirst("Authorization");
    if (header == null) return form;
    var shown = new String(Base64.getDecoder().decode(header.substring(6)), StandardCharsets.UTF_8);
    int colon = shown.indexOf(':');
    if (form.containsKey("client_secret")) return Map.of();
    form.put("client_id", shown.substring(0, colon));
    form.put("client_secret", shown.substring(colon + 1));
    form.put("basic", "yes");
    return form;
  }

  private record Answer(int status, String json) {}

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    var bytes = answer.json().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(answer.status(), bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private Answer answer(Map<String, String> form) {
    boolean shown = form.containsKey("client_secret");
    if (quirks.contains(Quirk.WANTS_SECRET) && !shown) {
      return new Answer(
          400,
          "{\"error\":\"invalid_request\",\"error_description\":\"client_secret is missing.\"}");
    }
    if (quirks.contains(Quirk.WANTS_BASIC) && !form.containsKey("basic"))
      return refusal("invalid_client");
    if (quirks.contains(Quirk.REFUSES_SECRET) && shown) return refusal("invalid_client");
    return switch (form.getOrDefault("grant_type", "")) {
      case "authorization_code" -> redeem(form);
      case "refresh_token" -> refresh(form.getOrDefault("refresh_token", ""));
      default -> refusal("unsupported_grant_type");
    };
  }

  private Answer redeem(Map<String, String> form) {
    var code = codes.remove(form.getOrDefault("code", ""));
    boolean right =
        code != null
            && code.redirect().equals(form.get("redirect_uri"))
            && code.challenge().equals(challenge(form.getOrDefault("code_verifier", "")));
    return right ? grant(code.family(), true) : refusal("invalid_grant");
  }

  private Answer refresh(String token) {
    var family = refreshFamilies.get(token);
    if (family == null || deadFamilies.contains(family)) return refusal("invalid_grant");
    if (quirks.contains(Quirk.SINGLE_USE_REFRESH) && !usedRefresh.add(token)) {
      deadFamilies.add(family);
      return refusal("invalid_grant");
    }
    return grant(family, !quirks.contains(Quirk.NO_NEW_REFRESH));
  }

  private Answer grant(String family, boolean withRefresh) {
    var access = "secret-access-" + ++issued;
    accessFamilies.put(access, family);
    var json = "{\"access_token\":\"" + access + "\",\"token_type\":\"Bearer\",\"expires_in\":3600";
    if (withRefresh) {
      var refresh = "secret-refresh-" + ++issued;
      refreshFamilies.put(refresh, family);
      json += ",\"refresh_token\":\"" + refresh + "\"";
    }
    return new Answer(200, json + "}");
  }

  private Answer refusal(String word) {
    if (quirks.contains(Quirk.AADSTS)) {
      return new Answer(
          400,
          "{\"error\":\"%s\",\"error_description\":\"AADSTS70008: expired\",\"error_codes\":[70008],\"trace_id\":\"t\"}"
              .formatted(word));
    }
    if (quirks.contains(Quirk.REASON)) {
      return new Answer(401, "{\"reason\":\"Invalid Token!\",\"error\":\"%s\"}".formatted(word));
    }
    return new Answer(400, "{\"error\":\"%s\"}".formatted(word));
  }

  private synchronized void revoke(HttpExchange exchange) throws IOException {
    var form = query(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    if (!form.containsKey("client_id")) {
      send(exchange, new Answer(401, "{\"error\":\"invalid_client\"}"));
      return;
    }
    var token = form.getOrDefault("token", "");
    var family = refreshFamilies.getOrDefault(token, accessFamilies.get(token));
    if (family != null) deadFamilies.add(family);
    send(exchange, new Answer(family == null ? 400 : 200, "{}"));
  }

  private static Map<String, String> query(String raw) {
    return RawQuery.parse(raw).orElseThrow();
  }

  private static String challenge(String verifier) {
    try {
      var hash =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Answer token(String access, long seconds) {
    return new Answer(
        200,
        """
        {"access_token":"%s","token_type":"bearer","expires_in":%d}
        """
            .formatted(access, seconds));
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
