package com.xordon.delivery.mail;

import com.xordon.net.oauth.Account;
import com.xordon.net.oauth.Account.Access;

/// How we are known to the mail server.
public sealed interface Login {
  record None() implements Login {}

  record Password(String user, String secret) implements Login {
    /// Says nothing of the secret, for logs.
    @Override
    public String toString() {
      return "Password[" + user + "]";
    }
  }

  /// By a token of Google or Microsoft (XOAUTH2).
  record Bearer(String user, TokenSource tokens) implements Login {}

  /// Where the tokens come from.
  interface TokenSource {
    Access access();

    /// Another token, after the server refused this one.
    Access accessInsteadOf(String refused);

    static TokenSource of(Account account) {
      return new TokenSource() {
        @Override
        public Access access() {
          return account.access();
        }

        @Override
        public Access accessInsteadOf(String refused) {
          return account.accessInsteadOf(refused);
        }
      };
    }
  }
}
