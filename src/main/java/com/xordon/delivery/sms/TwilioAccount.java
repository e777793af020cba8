package com.xordon.delivery.sms;

/// Whose messages they are, and by which key: the account's own id and token, or those of an API
/// key.
public record TwilioAccount(String sid, String key, String secret) {
  public TwilioAccount {
    if (!sid.matches("AC[0-9a-fA-F]{32}"))
      throw new IllegalArgumentException("an account's id is AC and 32 hex digits");
  }

  /// By the account's own token.
  public static TwilioAccount of(String sid, String token) {
    return new TwilioAccount(sid, sid, token);
  }

  /// Says nothing of the secret, for logs.
  @Override
  public String toString() {
    return "TwilioAccount[" + sid + "]";
  }
}
