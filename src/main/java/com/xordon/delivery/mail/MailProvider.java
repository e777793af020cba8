package com.xordon.delivery.mail;

import com.xordon.delivery.mail.MailServer.Security;
import com.xordon.net.oauth.OAuthProvider;
import com.xordon.net.oauth.OAuthProvider.Endpoints;
import com.xordon.net.oauth.OAuthProvider.Rotation;
import com.xordon.net.oauth.OAuthProvider.SecretUse;
import com.xordon.net.oauth.RedirectHost;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Who takes mail by a token instead of a password. The sign-in is that of the same firm's video
/// meetings, with another grant: the settings `mail.google.auth`, `.token` and `.revoke` say
/// otherwise.
///
/// @see <a href="https://developers.google.com/workspace/gmail/imap/xoauth2-protocol">Google</a>
/// @see <a href="https://learn.microsoft.com/exchange/client-developer/legacy-protocols/
///   how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth">Microsoft</a>
public enum MailProvider {
  GOOGLE("smtp.gmail.com", 465, Security.TLS, "meet", "GOOGLE"),
  MICROSOFT("smtp.office365.com", 587, Security.STARTTLS, "teams", "TEAMS");

  private final String host;
  private final int port;
  private final Security security;
  private final String meetings;
  private final String environment;

  MailProvider(String host, int port, Security security, String meetings, String environment) {
    this.host = host;
    this.port = port;
    this.security = security;
    this.meetings = meetings;
    this.environment = environment;
  }

  public static Optional<MailProvider> of(String word) {
    return Arrays.stream(values()).filter(p -> p.id().equals(word)).findFirst();
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String host() {
    return host;
  }

  public int port() {
    return port;
  }

  public Security security() {
    return security;
  }

  /// What the same firm is called among the providers of meetings.
  public String meetings() {
    return meetings;
  }

  /// How the variables `GOOGLE_CLIENT_ID` and `GOOGLE_CLIENT_SECRET` begin.
  public String environment() {
    return environment;
  }

  /// What the tokens of the account are kept under.
  public String account() {
    return "mail/" + id();
  }

  /// `said` answers the settings.
  public OAuthProvider oauth(Function<String, Optional<String>> said) {
    boolean elsewhere = said.apply(key("auth")).isPresent();
    var usual =
        switch (this) {
          case GOOGLE -> "https://accounts.google.com/o/oauth2/v2/auth";
          case MICROSOFT -> "https://login.microsoftonline.com/organizations/oauth2/v2.0/authorize";
        };
    var token =
        switch (this) {
          case GOOGLE -> "https://oauth2.googleapis.com/token";
          case MICROSOFT -> "https://login.microsoftonline.com/organizations/oauth2/v2.0/token";
        };
    var revoke =
        this == GOOGLE && !elsewhere
            ? Optional.of("https://oauth2.googleapis.com/revoke")
            : Optional.<String>empty();
    return new OAuthProvider(
        "mail-" + id(),
        new Endpoints(
            URI.create(said.apply(key("auth")).orElse(usual)),
            URI.create(said.apply(key("token")).orElse(token)),
            said.apply(key("revoke")).or(() -> revoke).map(URI::create)),
        scopes(),
        this == GOOGLE ? SecretUse.REQUIRED : SecretUse.NONE,
        this == GOOGLE ? RedirectHost.LOOPBACK_ADDRESS : RedirectHost.LOCALHOST,
        this == GOOGLE ? Rotation.KEPT : Rotation.REPLACED,
        this == GOOGLE ? Map.of("prompt", "consent", "access_type", "offline") : Map.of(),
        this == GOOGLE && !elsewhere
            ? Optional.of("https://accounts.google.com")
            : Optional.empty(),
        false);
  }

  public String key(String name) {
    return "mail." + id() + "." + name;
  }

  private List<String> scopes() {
    return switch (this) {
      case GOOGLE -> List.of("https://mail.google.com/", "openid", "email");
      case MICROSOFT -> List.of("https://outlook.office.com/SMTP.Send", "offline_access", "openid");
    };
  }
}
