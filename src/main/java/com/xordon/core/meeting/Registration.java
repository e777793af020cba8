package com.xordon.core.meeting;

/// How the practice registered the program at a provider. `clientId` is empty when it did not;
/// `redirect` is the address to enter there, whose port doesn't matter. The secret is never told.
public record Registration(
    VideoProvider provider,
    String clientId,
    boolean hasSecret,
    Secret secret,
    Source source,
    String redirect) {
  /// Whether the provider gives a secret along with the client's id.
  public enum Secret {
    NONE,
    OPTIONAL,
    REQUIRED
  }

  /// Where the registration was found.
  public enum Source {
    NOWHERE,
    SETTINGS,
    /// Set for this machine; it comes before the settings and can't be changed from within.
    ENVIRONMENT
  }

  /// Whether a sign-in can begin.
  public boolean isComplete() {
    return !clientId.isEmpty() && (hasSecret || secret != Secret.REQUIRED);
  }
}
