package com.xordon.demo;

import com.xordon.core.practice.Client;
import java.util.Optional;

/// One time in somebody's day before the clock is asked; a class has no client but seats.
record Slot(
    int from,
    int minutes,
    String service,
    Kind kind,
    Optional<Client> client,
    int seats,
    Optional<String> series) {
  int to() {
    return from + minutes;
  }

  boolean holdsTime() {
    return kind != Kind.CANCELLED;
  }
}
