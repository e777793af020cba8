package com.xordon.video;

import com.xordon.core.meeting.VideoProvider;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.net.oauth.OAuthProvider;
import com.xordon.net.oauth.OAuthProvider.Endpoints;
import com.xordon.net.oauth.OAuthProvider.Rotation;
import com.xordon.net.oauth.OAuthProvider.SecretUse;
import com.xordon.net.oauth.RedirectHost;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What each provider is like, unless the settings `video.zoom.api`, `.auth`, `.token`, `.revoke`,
/// `.issuer`, `.scopes`, `.redirect` say otherwise. `needs` are scopes of which one must be granted
/// for meetings, `between` is how far apart requests are kept.
///
/// @see <a href="https://developers.zoom.us/docs/integrations/oauth/">Zoom</a>
/// @see <a href="https://developers.google.com/identity/protocols/oauth2/native-app">Google</a>
/// @see <a href="https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow">
///   Microsoft</a>
record ProviderFacts(
    VideoProvider provider,
    String environment,
    String api,
    String auth,
    String token,
    Optional<String> revoke,
    Optional<String> issuer,
    List<String> scopes,
    Set<String> needs,
    SecretUse secret,
    RedirectHost host,
    Rotation rotation,
    Map<String, String> extra,
    Duration between) {

  static ProviderFacts of(VideoProvider provider) {
    return switch (provider) {
      case ZOOM -> zoom();
      case MEET -> meet();
      case TEAMS -> teams();
    };
  }

  /// The scopes are chosen where the program is registered. A free account may make two meetings a
  /// second.
  private static ProviderFacts zoom() {
    return new ProviderFacts(
        VideoProvider.ZOOM,
        "ZOOM",
        "https://api.zoom.us/v2",
        "https://zoom.us/oauth/authorize",
        "https://zoom.us/oauth/token",
        Optional.of("https://zoom.us/oauth/revoke"),
        Optional.empty(),
        List.of(),
        Set.of("meeting:write:meeting", "meeting:write"),
        SecretUse.OPTIONAL,
        RedirectHost.LOOPBACK_ADDRESS,
        Rotation.SINGLE_USE,
        Map.of(),
        Duration.ofMillis(500));
  }

  /// 600 requests a minute for each person.
  private static ProviderFacts meet() {
    var calendar = "https://www.googleapis.com/auth/calendar";
    return new ProviderFacts(
        VideoProvider.MEET,
        "GOOGLE",
        "https://www.googleapis.com/calendar/v3",
        "https://accounts.google.com/o/oauth2/v2/auth",
        "https://oauth2.googleapis.com/token",
        Optional.of("https://oauth2.googleapis.com/revoke"),
        Optional.of("https://accounts.google.com"),
        List.of(calendar + ".events.owned", "openid", "email"),
        Set.of(calendar + ".events.owned", calendar + ".events", calendar),
        SecretUse.REQUIRED,
        RedirectHost.LOOPBACK_ADDRESS,
        Rotation.KEPT,
        Map.of("prompt", "consent", "access_type", "offline"),
        Duration.ofMillis(100));
  }

  /// Its name differs from customer to customer. 10,000 requests in ten minutes.
  private static ProviderFacts teams() {
    var graph = "https://graph.microsoft.com/";
    var login = "https://login.microsoftonline.com/organizations/oauth2/v2.0/";
    return new ProviderFacts(
        VideoProvider.TEAMS,
        "TEAMS",
        graph + "v1.0",
        login + "authorize",
        login + "token",
        Optional.empty(),
        Optional.empty(),
        List.of(
            "openid",
            "profile",
            "email",
            "offline_access",
            graph + "User.Read",
            graph + "OnlineMeetings.ReadWrite"),
        Set.of(graph + "OnlineMeetings.ReadWrite", "OnlineMeetings.ReadWrite"),
        SecretUse.NONE,
        RedirectHost.LOCALHOST,
        Rotation.REPLACED,
        Map.of(),
        Duration.ofMillis(100));
  }

  /// The name of a setting about this provider.
  String key(String name) {
    return "video." + provider.id() + "." + name;
  }

  /// Where the provider takes requests.
  URI api(Configuration said) {
    var address = address(said.setting(key("api")).orElse(api));
    // its API is never at the root of a server
    boolean bare = provider == VideoProvider.MEET && address.getPath().isEmpty();
    return bare ? address.resolve("/calendar/v3") : address;
  }

  /// Where Google says whose an account is, unless it is `usual`.
  URI userinfo(Configuration said, URI usual) {
    return said.setting(key("userinfo")).map(ProviderFacts::address).orElse(usual);
  }

  /// The address to enter where the program is registered; the usual one when the setting makes no
  /// sense.
  String redirect(Configuration said) {
    var usual = host == RedirectHost.LOCALHOST ? "localhost" : "127.0.0.1";
    var word = said.setting(key("redirect")).filter(Set.of("localhost", "127.0.0.1")::contains);
    return "http://" + word.orElse(usual) + OAuthProvider.path(provider.id());
  }

  OAuthProvider oauth(Configuration said) {
    boolean elsewhere = said.setting(key("auth")).isPresent();
    return new OAuthProvider(
        provider.id(),
        new Endpoints(
            address(said.setting(key("auth")).orElse(auth)),
            address(said.setting(key("token")).orElse(token)),
            said.setting(key("revoke"))
                .or(() -> elsewhere ? Optional.empty() : revoke)
                .map(ProviderFacts::address)),
        said.setting(key("scopes")).map(s -> List.of(s.strip().split("[ ,]+"))).orElse(scopes),
        secret,
        said.setting(key("redirect")).map(ProviderFacts::host).orElse(host),
        rotation,
        extra,
        said.setting(key("issuer")).or(() -> elsewhere ? Optional.empty() : issuer),
        said.setting(key("issuer")).isPresent());
  }

  private static RedirectHost host(String word) {
    return switch (word) {
      case "localhost" -> RedirectHost.LOCALHOST;
      case "127.0.0.1" -> RedirectHost.LOOPBACK_ADDRESS;
      default -> throw new ProblemException(Problem.of("BAD_REDIRECT", word));
    };
  }

  /// Tokens travel sealed, or not at all beyond this machine.
  private static URI address(String text) {
    try {
      var address = URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
      var name = String.valueOf(address.getHost());
      boolean here = Set.of("localhost", "127.0.0.1", "[::1]").contains(name);
      boolean sealed = "https".equals(address.getScheme());
      if (sealed && address.getHost() != null) return address;
      if (here && "http".equals(address.getScheme())) return address;
    } catch (IllegalArgumentException e) {
      throw new ProblemException(Problem.of("BAD_ADDRESS", text), e);
    }
    throw new ProblemException(Problem.of("BAD_ADDRESS", text));
  }
}
