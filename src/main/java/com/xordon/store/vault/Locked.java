package com.xordon.store.vault;

import java.io.IOException;

/// It is sealed, and its key isn't here.
public final class Locked extends IOException {
  private static final long serialVersionUID = 1;

  public Locked() {
    super("it is encrypted, and its key isn't here");
  }
}
