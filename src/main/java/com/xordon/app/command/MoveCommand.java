package com.xordon.app.command;

import com.xordon.core.booking.BookingDesk;
import com.xordon.core.booking.MoveRequest;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.practice.StaffId;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "move",
    description = "Moves an appointment to another time or person.",
    footer = {"", "Example:", "  xordon move ID --start 2026-12-01T10:00:00Z --staff ben"})
final class MoveCommand extends Changing {
  @Option(
      names = "--start",
      required = true,
      paramLabel = "INSTANT",
      description = "When it begins now.")
  private String start = "";

  @Option(names = "--staff", paramLabel = "ID", description = "Another person.")
  private @Nullable String staff;

  @Option(names = "--override", paramLabel = "REASON", description = "Move against the rules.")
  private @Nullable String override;

  @Override
  int change(BookingDesk desk, AppointmentId appointment, Outcomes outcomes) {
    var wish =
        new MoveRequest(
            appointment,
            instant(start),
            Optional.ofNullable(staff).map(StaffId::new),
            OptionalInt.empty(),
            Optional.ofNullable(override));
    return outcomes.say(desk.move(wish), "MOVED");
  }
}
