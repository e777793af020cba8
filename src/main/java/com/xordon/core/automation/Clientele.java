package com.xordon.core.automation;

import com.xordon.core.diary.Appointment;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.ClientId;
import java.util.Optional;

/// What is known of those who come.
public interface Clientele {
  Optional<Client> client(ClientId id);

  /// Whether its client never came, or was to come, before it.
  boolean isFirst(Appointment appointment);

  /// What is still to be paid for an appointment, in minor units; less than nothing is to be given
  /// back.
  long open(Appointment appointment);
}
