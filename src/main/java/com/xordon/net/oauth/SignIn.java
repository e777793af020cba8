package com.xordon.net.oauth;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One attempt to sign in: opens the browser, waits for it to come back, and redeems the code.
/// Blocks the thread it runs on; another may cancel it.
public final class SignIn {
  /// As long as the shortest-lived code of a provider.
  public static final Duration PATIENCE = Duration.ofMinutes(5);

  private final OAuthProvider provider;
  private final Credentials who;
  private final TokenDoor door;
  private final SecureRandom random;
  private volatile @Nullable LoopbackReceiver waiting;
  private volatile boolean cancelled;

  public SignIn(OAuthProvider provider, Credentials who, TokenDoor door, SecureRandom random) {
    this.provider = provider;
    this.who = who;
    this.door = door;
    this.random = random;
  }

  /// How it ended.
  public sealed interface Outcome {
    record Connected(Tokens tokens) implements Outcome {}

    /// The person or the provider said no, in the provider's short word.
    record Denied(String error, String description) implements Outcome {}

    record TimedOut() implements Outcome {}

    record Cancelled() implements Outcome {}

    /// This machine or the network stands in the way.
    record NotNow(String why) implements Outcome {}
  }

  /// `browser` gets the address to open in the system's browser.
  public Outcome run(Consumer<URI> browser, Duration patience) throws InterruptedException {
    var attempt = Attempt.fresh(random);
    var expected =
        new LoopbackReceiver.Expected(
            provider.path(), attempt, provider::isIssuer, provider.namesIssuer());
    try (var receiver = LoopbackReceiver.open(expected, provider.host())) {
      waiting = receiver;
      if (cancelled) receiver.cancel();
      browser.accept(address(attempt, receiver.redirectUri()));
      return switch (receiver.await(patience)) {
        case SignedIn.Code(var code) -> redeem(attempt, code, receiver.redirectUri());
        case SignedIn.Denied(var error, var description) -> new Outcome.Denied(error, description);
        case SignedIn.TimedOut() -> new Outcome.TimedOut();
        case SignedIn.Cancelled() -> new Outcome.Cancelled();
      };
    } catch (IOException e) {
      return new Outcome.NotNow(e.getClass().getSimpleName());
    } finally {
      waiting = null;
    }
  }

  /// Ends the wait, if it isn't over.
  public void cancel() {
    cancelled = true;
    Optional.ofNullable(waiting).ifPresent(LoopbackReceiver::cancel);
  }

  private Outcome redeem(Attempt attempt, String code, URI redirect) {
    return switch (door.redeem(provider, who, attempt, code, redirect)) {
      case Granted.Yes(var tokens) -> new Outcome.Connected(tokens);
      case Granted.No(var error) -> new Outcome.Denied(error, "");
      case Granted.NotNow(var why, var wait) -> new Outcome.NotNow(why);
    };
  }

  private URI address(Attempt attempt, URI redirect) {
    var query = new LinkedHashMap<String, String>();
    query.put("response_type", "code");
    query.put("client_id", who.clientId());
    query.put("redirect_uri", redirect.toString());
    // some providers fix the scopes where the client is registered
    if (!provider.scopes().isEmpty()) query.put("scope", String.join(" ", provider.scopes()));
    query.put("state", attempt.state());
    query.put("code_challenge", attempt.challenge());
    query.put("code_challenge_method", "S256");
    query.putAll(provider.extra());
    var base = provider.endpoints().authorize().toString();
    return URI.create(base + (base.contains("?") ? "&" : "?") + form(query));
  }

  private static String form(Map<String, String> query) {
    return query.entrySet().stream()
        .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
