package com.xordon.core.booking;

import com.xordon.core.availability.Reason;
import com.xordon.core.availability.Start;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Status;
import com.xordon.core.rotation.Turn;
import java.util.List;

/// What became of a wish to book, move or change an appointment.
public sealed interface Booking {
  /// Done and safely kept; `turns` is the table of the decision when turns were taken, the winner's
  /// row included.
  record Made(Appointment appointment, List<Turn> turns) implements Booking {
    public Made {
      turns = List.copyOf(turns);
    }
  }

  /// A rule speaks against it; `next` are the next free starts.
  record Refused(List<Reason> reasons, List<Start> next) implements Booking {
    public Refused {
      reasons = List.copyOf(reasons);
      next = List.copyOf(next);
    }
  }

  /// There is no such appointment, service, client, staff member or add-on.
  record Unknown(Kind kind, String id) implements Booking {}

  /// What can't be found.
  enum Kind {
    APPOINTMENT,
    SERVICE,
    CLIENT,
    STAFF,
    ADD_ON
  }

  /// The appointment stands where this can't be done any more, or is there already.
  record NotFrom(Appointment appointment, Status wanted) implements Booking {}
}
