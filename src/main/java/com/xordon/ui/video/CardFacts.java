package com.xordon.ui.video;

import com.xordon.core.meeting.AccountHealth;
import com.xordon.core.meeting.Connection;
import com.xordon.core.meeting.Registration;
import com.xordon.core.meeting.VideoProvider;
import java.util.List;
import java.util.Optional;

/// What is known of a provider: how the program is registered there, the practice's account and
/// those of its people, and how well it served.
record CardFacts(
    Registration registration,
    Optional<Connection> practice,
    List<AccountRow> own,
    AccountHealth health,
    int meetings) {
  CardFacts {
    own = List.copyOf(own);
  }

  enum State {
    NOT_REGISTERED,
    NOT_CONNECTED,
    SIGN_IN_AGAIN,
    CONNECTED
  }

  VideoProvider provider() {
    return registration.provider();
  }

  State state() {
    if (practice.isPresent()) {
      return practice.get().isUsable() ? State.CONNECTED : State.SIGN_IN_AGAIN;
    }
    return registration.isComplete() ? State.NOT_CONNECTED : State.NOT_REGISTERED;
  }

  boolean hasAccounts() {
    return practice.isPresent() || !own.isEmpty();
  }
}
