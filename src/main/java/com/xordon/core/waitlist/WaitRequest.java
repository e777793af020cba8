package com.xordon.core.waitlist;

import com.xordon.core.diary.TimeWish;
import com.xordon.core.practice.ClientId;
import java.util.Optional;

/// A wish to be on the waitlist; `priority` from 0 (can wait) to 4 (urgent).
public record WaitRequest(Optional<ClientId> client, TimeWish wish, int priority, String notes) {
  public WaitRequest forClient(ClientId who) {
    return new WaitRequest(Optional.of(who), wish, priority, notes);
  }
}
