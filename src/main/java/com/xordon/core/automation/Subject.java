package com.xordon.core.automation;

import com.xordon.core.diary.AppointmentId;
import com.xordon.core.practice.ClientId;
import java.util.Optional;
import java.util.Set;

/// What a rule is about. `kind` is that of its tasks, so that an appointment and a client may have
/// the same id.
public sealed interface Subject {
  /// The kinds of tasks that are messages.
  Set<String> KINDS = Set.of(OfAppointment.KIND, OfClient.KIND);

  String id();

  String kind();

  record OfAppointment(AppointmentId appointment) implements Subject {
    public static final String KIND = "automation";

    @Override
    public String id() {
      return appointment.value();
    }

    @Override
    public String kind() {
      return KIND;
    }
  }

  record OfClient(ClientId client) implements Subject {
    public static final String KIND = "client-automation";

    @Override
    public String id() {
      return client.value();
    }

    @Override
    public String kind() {
      return KIND;
    }
  }

  static Optional<Subject> of(String kind, String id) {
    return switch (kind) {
      case OfAppointment.KIND -> Optional.of(new OfAppointment(new AppointmentId(id)));
      case OfClient.KIND -> Optional.of(new OfClient(new ClientId(id)));
      default -> Optional.empty();
    };
  }
}
