package com.xordon.store.journal;

import java.io.IOException;

/// More is broken than a power cut explains; `lastGood` is the last entry before the break.
public final class JournalDamaged extends IOException {
  private static final long serialVersionUID = 1;

  private final transient Tail lastGood;

  JournalDamaged(Tail lastGood) {
    super("the journal is broken after entry " + lastGood.number());
    this.lastGood = lastGood;
  }

  public Tail lastGood() {
    return lastGood;
  }
}
