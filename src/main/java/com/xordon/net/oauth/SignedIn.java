package com.xordon.net.oauth;

/// How an attempt to sign in ended in the browser.
sealed interface SignedIn {
  /// The provider gave a code, to be redeemed once and at once.
  record Code(String code) implements SignedIn {
    /// Says nothing, for logs.
    @Override
    public String toString() {
      return "Code";
    }
  }

  /// The provider or the person said no; `error` is the short word of RFC 6749, `description` what
  /// the provider adds. Both come from outside and are cut short.
  record Denied(String error, String description) implements SignedIn {}

  record TimedOut() implements SignedIn {}

  record Cancelled() implements SignedIn {}
}
