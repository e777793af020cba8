package com.xordon.store.journal;

/// The last entry that counts: its number, its transaction, and its hash as hex.
public record Tail(long number, long transaction, String hash) {
  public static final Tail START = new Tail(0, 0, "0".repeat(64));
}
