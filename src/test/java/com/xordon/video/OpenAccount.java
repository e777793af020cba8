package com.xordon.video;

import com.xordon.net.HttpDoor;
import com.xordon.net.JdkTransport;
import com.xordon.net.JsonDoor;
import com.xordon.net.oauth.Account;
import com.xordon.net.oauth.Credentials;
import com.xordon.net.oauth.FakeAuthority;
import com.xordon.net.oauth.OAuthProvider;
import com.xordon.net.oauth.TokenDoor;
import com.xordon.net.oauth.TokenVault;
import com.xordon.net.oauth.Tokens;
import com.xordon.video.request.Pace;
import com.xordon.video.request.Requests;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// An account that signed in, with a token that is good for an hour and can't be renewed.
public final class OpenAccount implements AutoCloseable, TokenVault {
  public static final String TOKEN = "good-token";

  private final InstantSource clock;
  private final FakeAuthority authority = new FakeAuthority();
  private final HttpDoor http = new HttpDoor(new JdkTransport(), Duration.ofSeconds(2));
  private final Map<String, Tokens> kept = new HashMap<>();

  public OpenAccount(InstantSource clock) throws IOException {
    this.clock = clock;
    keep("unknown");
  }

  private void keep(String refresh) {
    var end = clock.instant().plus(Duration.ofHours(1));
    kept.put("a", new Tokens(TOKEN, Optional.of(refresh), end, Set.of("meet")));
  }

  /// Its token can be renewed.
  public OpenAccount renewable() {
    keep(authority.refreshToken());
    return this;
  }

  public HttpDoor http() {
    return http;
  }

  public Requests requests(URI api) {
    var account =
        new Account(
            "a",
            authority.provider(OAuthProvider.Rotation.KEPT),
            new Credentials("client", Optional.empty()),
            new TokenDoor(http, clock),
            this,
            clock);
    return new Requests(api, account, new JsonDoor(http, clock), Pace.none());
  }

  /// Whether a token came by a renewal.
  public boolean knows(String token) {
    return authority.knows(token);
  }

  @Override
  public Optional<Tokens> read(String account) {
    return Optional.ofNullable(kept.get(account));
  }

  @Override
  public void write(String account, Tokens tokens) {
    kept.put(account, tokens);
  }

  @Override
  public void remove(String account) {
    kept.remove(account);
  }

  @Override
  public void close() {
    authority.close();
  }
}
