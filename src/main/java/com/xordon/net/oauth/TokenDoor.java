package com.xordon.net.oauth;

import com.google.api.client.auth.oauth2.AuthorizationCodeTokenRequest;
import com.google.api.client.auth.oauth2.ClientParametersAuthentication;
import com.google.api.client.auth.oauth2.RefreshTokenRequest;
import com.google.api.client.auth.oauth2.TokenRequest;
import com.google.api.client.auth.oauth2.TokenResponse;
import com.google.api.client.auth.oauth2.TokenResponseException;
import com.google.api.client.http.BasicAuthentication;
import com.google.api.client.http.GenericUrl;
import com.google.api.client.http.HttpExecuteInterceptor;
import com.google.api.client.http.UrlEncodedContent;
import com.google.api.client.json.gson.GsonFactory;
import com.xordon.net.HttpDoor;
import com.xordon.net.RetryAfter;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Speaks to the token endpoint of a provider. Nothing of what is said there is logged.
public final class TokenDoor {
  private static final long USUAL_SECONDS = 3_600;

  /// Longer than any token lives; what says more would not even be an instant.
  private static final long MOST_SECONDS = 366L * 86_400;

  private final HttpDoor door;
  private final InstantSource clock;

  public TokenDoor(HttpDoor door, InstantSource clock) {
    this.door = door;
    this.clock = clock;
  }

  /// Redeems the code of an attempt, once; `redirect` is the very address the browser came back to.
  Granted redeem(
      OAuthProvider provider, Credentials who, Attempt attempt, String code, URI redirect) {
    var request =
        new AuthorizationCodeTokenRequest(
            door.transport(), GsonFactory.getDefaultInstance(), url(provider), code);
    request.setRedirectUri(redirect.toString()).set("code_verifier", attempt.verifier());
    return ask(request, provider, who, Optional.empty());
  }

  /// Gets the next tokens by the refresh token of the last.
  Granted refresh(OAuthProvider provider, Credentials who, Tokens last) {
    if (last.refresh().isEmpty()) return new Granted.No("no_refresh_token");
    var request =
        new RefreshTokenRequest(
            door.transport(),
            GsonFactory.getDefaultInstance(),
            url(provider),
            last.refresh().get());
    return ask(request, provider, who, last.refresh());
  }

  /// Takes back what was granted, where the provider can; whether it said so.
  boolean revoke(OAuthProvider provider, Credentials who, Tokens tokens) {
    if (provider.endpoints().revoke().isEmpty()) return false;
    var body = new UrlEncodedContent(revocation(provider, who, tokens));
    try {
      var url = new GenericUrl(provider.endpoints().revoke().get());
      var answer =
          door.requests()
              .buildPostRequest(url, body)
              .setThrowExceptionOnExecuteError(false)
              .execute();
      try {
        return answer.isSuccessStatusCode();
      } finally {
        answer.disconnect();
      }
    } catch (IOException e) {
      return false;
    }
  }

  /// Who asks is named here as well, or a strict provider refuses (RFC 7009, 2.1).
  private static Map<String, String> revocation(
      OAuthProvider provider, Credentials who, Tokens tokens) {
    var form = new LinkedHashMap<String, String>();
    form.put("token", tokens.refresh().orElse(tokens.access()));
    form.put("client_id", who.clientId());
    var secret = shown(provider, who);
    if (secret != null) form.put("client_secret", secret);
    return form;
  }

  private static GenericUrl url(OAuthProvider provider) {
    return new GenericUrl(provider.endpoints().token());
  }

  private Granted ask(
      TokenRequest request, OAuthProvider provider, Credentials who, Optional<String> before) {
    request.setRequestInitializer(door::prepare);
    request.setClientAuthentication(shownBy(provider, who));
    try {
      return new Granted.Yes(tokens(request.execute(), before, provider));
    } catch (TokenResponseException e) {
      return refusal(e);
    } catch (IOException | IllegalArgumentException e) {
      return new Granted.NotNow(e.getClass().getSimpleName(), Optional.empty());
    }
  }

  private static HttpExecuteInterceptor shownBy(OAuthProvider provider, Credentials who) {
    var secret = shown(provider, who);
    return secret != null && provider.secret() == OAuthProvider.SecretUse.OPTIONAL
        ? new BasicAuthentication(who.clientId(), secret)
        : new ClientParametersAuthentication(who.clientId(), secret);
  }

  private static @Nullable String shown(OAuthProvider provider, Credentials who) {
    return provider.secret() == OAuthProvider.SecretUse.NONE ? null : who.secret().orElse(null);
  }

  private Granted refusal(TokenResponseException e) {
    int status = e.getStatusCode();
    var details = e.getDetails();
    var word = details == null ? null : details.getError();
    boolean later =
        status >= 500
            || status == 429
            || status == 408
            || "temporarily_unavailable".equals(word)
            || "server_error".equals(word);
    if (later) {
      var wait = RetryAfter.read(e.getHeaders().getRetryAfter(), clock.instant());
      return new Granted.NotNow("HTTP " + status, wait);
    }
    return new Granted.No(word == null ? "HTTP " + status : word);
  }

  private Tokens tokens(TokenResponse answer, Optional<String> before, OAuthProvider provider) {
    var access = answer.getAccessToken();
    if (access == null || !isToken(access)) throw new IllegalArgumentException("no access token");
    var said = answer.getExpiresInSeconds();
    long seconds = said == null ? USUAL_SECONDS : Math.clamp(said, 0, MOST_SECONDS);
    return new Tokens(
        access,
        Optional.ofNullable(answer.getRefreshToken()).or(() -> before),
        clock.instant().plusSeconds(seconds),
        scopes(answer.getScope(), provider));
  }

  /// Of plain signs (RFC 6749, A.12): any other is refused by the header it goes into, in a text
  /// that quotes it.
  private static boolean isToken(String text) {
    return !text.isBlank() && text.chars().allMatch(c -> c >= ' ' && c <= '~');
  }

  /// A provider that doesn't say what it granted granted what was asked for (RFC 6749, 5.1).
  private static Set<String> scopes(@Nullable String granted, OAuthProvider provider) {
    if (granted == null) return Set.copyOf(provider.scopes());
    return Arrays.stream(granted.split("[ ,]+"))
        .filter(s -> !s.isEmpty())
        .collect(Collectors.toSet());
  }
}
