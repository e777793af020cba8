package com.xordon.app.command;

import com.xordon.core.booking.BookingDesk;
import com.xordon.core.diary.AppointmentId;
import com.xordon.store.Books;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A command about one appointment.
abstract class Changing extends Common {
  @Parameters(index = "0", paramLabel = "ID", description = "The appointment.")
  private String id = "";

  @Option(names = "--now", paramLabel = "INSTANT", description = "Do it as if it were now then.")
  private @Nullable String now;

  abstract int change(BookingDesk desk, AppointmentId appointment, Outcomes outcomes);

  @Override
  public final Integer call() {
    var moment = now(now);
    var appointment = new AppointmentId(id);
    try (Books books = open()) {
      var desk = new BookingDesk(books.ledger(), () -> moment);
      return change(desk, appointment, new Outcomes(invocation(), inJson(), books));
    }
  }
}
