package com.xordon.core.meeting;

import java.time.Instant;

/// An account that was signed in to: `name` as the provider shows it, `trouble` the code of what
/// stands in the way, empty when nothing does. Its tokens lie elsewhere.
public record Connection(
    AccountName account, String name, State state, String trouble, Instant since) {
  public enum State {
    CONNECTED,
    RECONNECT
  }

  public boolean isUsable() {
    return state == State.CONNECTED;
  }

  public Connection broken(String why) {
    return new Connection(account, name, State.RECONNECT, why, since);
  }
}
