package com.xordon.net.oauth;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What has to be known of a provider to sign in there, as data. `extra` goes into the address that
/// the browser opens; `namesIssuer` is whether its answers always say who gives them (RFC 9207).
public record OAuthProvider(
    String id,
    Endpoints endpoints,
    List<String> scopes,
    SecretUse secret,
    RedirectHost host,
    Rotation rotation,
    Map<String, String> extra,
    Optional<String> issuer,
    boolean namesIssuer) {
  /// Where the provider is spoken to; not every provider can take back what it granted.
  public record Endpoints(URI authorize, URI token, Optional<URI> revoke) {}

  /// Whether the client has a secret to show.
  public enum SecretUse {
    /// A public client: it must show none.
    NONE,
    /// Shown when there is one, and then in the header (RFC 6749, 2.3.1).
    OPTIONAL,
    /// Shown in the form; without it the provider refuses, though it is no secret in a desktop
    /// program.
    REQUIRED
  }

  /// What becomes of a refresh token when it is used.
  public enum Rotation {
    /// The old one stays good, and none comes back.
    KEPT,
    /// A new one comes; the old one stays good for a while.
    REPLACED,
    /// A new one comes; the old one is dead at once, so the new one is kept before it is used.
    SINGLE_USE
  }

  public OAuthProvider {
    scopes = List.copyOf(scopes);
    extra = Map.copyOf(extra);
    if (namesIssuer && issuer.isEmpty()) {
      throw new IllegalArgumentException("who names an issuer has one");
    }
  }

  /// Whether this may be the name of who answers. Of a provider whose name isn't known, as when it
  /// differs from customer to customer, only where it lives is held against it.
  public boolean isIssuer(String given) {
    if (issuer.isPresent()) return issuer.get().equals(given);
    var here = endpoints.authorize();
    try {
      var there = new URI(given);
      return here.getScheme().equals(there.getScheme())
          && here.getRawAuthority().equals(there.getRawAuthority());
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /// The path of the address the browser comes back to; another for each provider, so that an
  /// answer of one can't be taken for the other's (RFC 9700, 4.4).
  public String path() {
    return path(id);
  }

  public static String path(String provider) {
    return "/" + provider + "/callback";
  }
}
