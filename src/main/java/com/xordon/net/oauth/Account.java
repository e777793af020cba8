package com.xordon.net.oauth;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/// One account at a provider, and its tokens. One refresh at a time: whoever else needs a token
/// waits for it. New tokens are kept before they are used, for some providers let the old ones die
/// at once. Only one `Account` may stand for an account.
public final class Account {
  private static final String NOT_KEPT = "TOKENS_NOT_KEPT";

  private final String name;
  private final OAuthProvider provider;
  private final Credentials who;
  private final TokenDoor door;
  private final TokenVault vault;
  private final InstantSource clock;

  /// What was granted and could not be kept yet: the old token may be dead at the provider, so that
  /// a new sign-in would be all that is left.
  private Optional<Tokens> unkept = Optional.empty();

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
    return with(kept -> isGood(kept) ? new Access.Ready(kept.access()) : refreshed(kept));
  }

  /// Another token, after the provider refused this one.
  public synchronized Access accessInsteadOf(String refused) {
    return with(
        kept -> kept.access().equals(refused) ? refreshed(kept) : new Access.Ready(kept.access()));
  }

  private boolean isGood(Tokens tokens) {
    return tokens.isGoodAt(clock.instant());
  }

  private Access with(Function<Tokens, Access> use) {
    try {
      if (unkept.isPresent()) keep(unkept.get());
    } catch (UncheckedIOException e) {
      return new Access.NotNow(NOT_KEPT, Optional.empty());
    }
    try {
      return vault.read(name).map(use).orElseGet(() -> new Access.Reconnect("not_connected"));
    } catch (UncheckedIOException e) {
      // a new sign-in replaces what can't be read
      return new Access.Reconnect("tokens_unreadable");
    }
  }

  private Access refreshed(Tokens last) {
    return switch (door.refresh(provider, who, last)) {
      case Granted.Yes(var tokens) -> {
        try {
          keep(tokens);
        } catch (UncheckedIOException e) {
          yield new Access.NotNow(NOT_KEPT, Optional.empty());
        }
        yield new Access.Ready(tokens.access());
      }
      case Granted.No(var error) -> new Access.Reconnect(error);
      case Granted.NotNow(var why, var pause) -> new Access.NotNow(why, pause);
    };
  }

  private void keep(Tokens tokens) {
    unkept = Optional.of(tokens);
    vault.write(name, tokens);
    unkept = Optional.empty();
  }

  public synchronized void connect(Tokens tokens) {
    vault.write(name, tokens);
    unkept = Optional.empty();
  }

  /// Forgets the account here, and at the provider where it can be told; whether the provider heard
  /// of it.
  public synchronized boolean disconnect() {
    var kept = unkept.or(this::readable);
    boolean heard = kept.isPresent() && door.revoke(provider, who, kept.get());
    unkept = Optional.empty();
    vault.remove(name);
    return heard;
  }

  private Optional<Tokens> readable() {
    try {
      return vault.read(name);
    } catch (UncheckedIOException e) {
      return Optional.empty();
    }
  }
}
