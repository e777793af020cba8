package com.xordon.net.oauth;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/// One account at a provider, and its tokens. One refresh at a time: whoever else needs a token
/// waits for it. New tokens are kept before they are used, for some providers let the old ones die
/// at once. Only one `Account` may stand for an account.
public final class Account {
  private final String name;
  private final OAuthProvider provider;
  private final Credentials who;
  private final TokenDoor door;
  private final TokenVault vault;
  private final InstantSource clock;

  public Account(
      String name,
      OAuthProvider provider,
      Credentials who,
      TokenDoor door,
      TokenVault vault,
      InstantSource clock) {
    this.name = name;
    this.provider = provider;
    this.who = who;
    this.door = door;
    this.vault = vault;
    this.clock = clock;
  }

  /// Whether a request may be made now, and by which token.
  public sealed interface Access {
    record Ready(String token) implements Access {
      /// Says nothing, for logs.
      @Override
      public String toString() {
        return "Ready";
      }
    }

    /// Only a new sign-in helps.
    record Reconnect(String why) implements Access {}

    record NotNow(String why, Optional<Duration> pause) implements Access {}
  }

  /// A token that is good for a while.
  public synchronized Access access() {
    var kept = vault.read(name);
    if (kept.isEmpty()) return new Access.Reconnect("not_connected");
    if (kept.get().isGoodAt(clock.instant())) return new Access.Ready(kept.get().access());
    return refreshed(kept.get());
  }

  /// Another token, after the provider refused this one.
  public synchronized Access accessInsteadOf(String refused) {
    var kept = vault.read(name);
    if (kept.isEmpty()) return new Access.Reconnect("not_connected");
    return kept.get().access().equals(refused)
        ? refreshed(kept.get())
        : new Access.Ready(kept.get().access());
  }

  private Access refreshed(Tokens last) {
    return switch (door.refresh(provider, who, last)) {
      case Granted.Yes(var tokens) -> {
        vault.write(name, tokens);
        yield new Access.Ready(tokens.access());
      }
      case Granted.No(var error) -> new Access.Reconnect(error);
      case Granted.NotNow(var why, var pause) -> new Access.NotNow(why, pause);
    };
  }

  public synchronized void connect(Tokens tokens) {
    vault.write(name, tokens);
  }

  /// Forgets the account here, and at the provider where it can be told; whether the provider heard
  /// of it.
  public synchronized boolean disconnect() {
    var kept = vault.read(name);
    boolean heard = kept.isPresent() && door.revoke(provider, who, kept.get());
    vault.remove(name);
    return heard;
  }
}
