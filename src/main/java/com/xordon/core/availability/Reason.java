package com.xordon.core.availability;

import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Interval;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.Closure;
import com.xordon.core.practice.Leave;
import com.xordon.core.practice.Limit;
import com.xordon.core.practice.RoomId;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// One true reason why a time is not offered, with the facts the engine used.
public sealed interface Reason {
  /// The word used on the command line and in files.
  Code code();

  /// Whom it is about; nobody when it holds for all.
  default Optional<StaffId> about() {
    return Optional.empty();
  }

  enum Code {
    OUTSIDE_HOURS,
    OVERRIDE,
    CLOSURE,
    LEAVE,
    OVERLAPS,
    BUFFER,
    TOO_SOON,
    PAST_HORIZON,
    LIMIT,
    ROOM,
    SEATS_FULL,
    NOT_THIS_SERVICE,
    INACTIVE,
    EXTERNAL_BUSY,
    OFF_GRID,
    NO_PANEL,
    PART
  }

  /// A reason that is about one staff member.
  sealed interface OfStaff extends Reason {
    StaffId staff();

    @Override
    default Optional<StaffId> about() {
      return Optional.of(staff());
    }
  }

  record OutsideHours(StaffId staff) implements OfStaff {
    @Override
    public Code code() {
      return Code.OUTSIDE_HOURS;
    }
  }

  /// The day has hours of its own, and they don't hold this time.
  record OtherHours(StaffId staff, LocalDate date) implements OfStaff {
    @Override
    public Code code() {
      return Code.OVERRIDE;
    }
  }

  /// The practice is closed, for the one asked for or for all.
  record Closed(Closure closure, Optional<StaffId> who) implements Reason {
    @Override
    public Code code() {
      return Code.CLOSURE;
    }

    @Override
    public Optional<StaffId> about() {
      return who;
    }
  }

  record OnLeave(StaffId staff, Leave leave) implements OfStaff {
    @Override
    public Code code() {
      return Code.LEAVE;
    }
  }

  /// Another appointment, or blocked time when there is none, lies across it.
  record Overlaps(StaffId staff, Interval when, Optional<AppointmentId> appointment)
      implements OfStaff {
    @Override
    public Code code() {
      return Code.OVERLAPS;
    }
  }

  /// The client has another appointment then, and the practice doesn't allow two at once.
  record ClientOverlaps(ClientId client, Interval when, AppointmentId appointment)
      implements Reason {
    @Override
    public Code code() {
      return Code.OVERLAPS;
    }
  }

  /// Too close to something: `minutes` must lie between them.
  record TooClose(StaffId staff, Interval when, Optional<AppointmentId> appointment, int minutes)
      implements OfStaff {
    @Override
    public Code code() {
      return Code.BUFFER;
    }
  }

  /// It lies before `earliest`: now, or now and the notice.
  record TooSoon(Instant earliest) implements Reason {
    @Override
    public Code code() {
      return Code.TOO_SOON;
    }
  }

  /// It lies outside the days that can be booked: before `first` or after `last`.
  record PastHorizon(Optional<LocalDate> first, Optional<LocalDate> last) implements Reason {
    @Override
    public Code code() {
      return Code.PAST_HORIZON;
    }
  }

  /// `have` of `limit.most` are used in the period that begins on `from`; whose limit it is says
  /// `owner`.
  record LimitReached(Owner owner, Limit limit, LocalDate from, long have) implements Reason {
    @Override
    public Code code() {
      return Code.LIMIT;
    }

    @Override
    public Optional<StaffId> about() {
      return owner instanceof OfMember(var staff) ? Optional.of(staff) : Optional.empty();
    }
  }

  /// Whose limit is reached.
  sealed interface Owner {}

  record OfService(ServiceId service) implements Owner {}

  record OfMember(StaffId staff) implements Owner {}

  record OfClient(ClientId client) implements Owner {}

  /// Rooms are missing: one that is taken, and by what.
  record RoomTaken(RoomId room, Interval when, Optional<AppointmentId> appointment)
      implements Reason {
    @Override
    public Code code() {
      return Code.ROOM;
    }
  }

  /// No room can ever meet the requirement.
  record NoRoom() implements Reason {
    @Override
    public Code code() {
      return Code.ROOM;
    }
  }

  record SeatsFull(StaffId staff, Interval when, int taken, int seats) implements OfStaff {
    @Override
    public Code code() {
      return Code.SEATS_FULL;
    }
  }

  /// The staff member doesn't offer the service; nobody does when `who` is empty.
  record NotThisService(Optional<StaffId> who) implements Reason {
    @Override
    public Code code() {
      return Code.NOT_THIS_SERVICE;
    }

    @Override
    public Optional<StaffId> about() {
      return who;
    }
  }

  record Inactive(StaffId staff) implements OfStaff {
    @Override
    public Code code() {
      return Code.INACTIVE;
    }
  }

  record ExternalBusy(StaffId staff, Interval when) implements OfStaff {
    @Override
    public Code code() {
      return Code.EXTERNAL_BUSY;
    }
  }

  /// The service starts at other minutes: the nearest before and after in the same working range.
  record OffGrid(StaffId staff, Optional<Instant> before, Optional<Instant> after)
      implements OfStaff {
    @Override
    public Code code() {
      return Code.OFF_GRID;
    }
  }

  /// No set of distinct people can fill the panel.
  record NoPanel() implements Reason {
    @Override
    public Code code() {
      return Code.NO_PANEL;
    }
  }

  /// A later part of an appointment over several days can't be held.
  record PartFails(int part) implements Reason {
    @Override
    public Code code() {
      return Code.PART;
    }
  }
}
