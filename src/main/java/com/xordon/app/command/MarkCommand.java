package com.xordon.app.command;

import com.xordon.core.booking.Booking;
import com.xordon.core.booking.BookingDesk;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Status;
import java.util.function.BiFunction;
import picocli.CommandLine.Command;

/// Confirm, arrive, complete, no-show: one step of an appointment's status each.
@Command(description = "Notes where an appointment stands.")
final class MarkCommand extends Changing {
  private final Status status;
  private final BiFunction<BookingDesk, AppointmentId, Booking> wish;

  MarkCommand(Status status, BiFunction<BookingDesk, AppointmentId, Booking> wish) {
    this.status = status;
    this.wish = wish;
  }

  @Override
  int change(BookingDesk desk, AppointmentId appointment, Outcomes outcomes) {
    return outcomes.say(wish.apply(desk, appointment), status.name());
  }
}
