package com.xordon.app.command;

import com.xordon.core.booking.BookingDesk;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "cancel",
    description = "Calls an appointment off.",
    footer = {"", "Example:", "  xordon cancel ID --by client --reason ill"})
final class CancelCommand extends Changing {
  @Option(
      names = "--by",
      required = true,
      paramLabel = "client|practice",
      description = "Whose wish it is.")
  private String by = "";

  @Option(names = "--reason", paramLabel = "TEXT", description = "Why.")
  private String reason = "";

  @Override
  int change(BookingDesk desk, AppointmentId appointment, Outcomes outcomes) {
    return outcomes.say(desk.cancel(appointment, whose(by), reason), "CANCELLED");
  }

  static Cancellation.By whose(String by) {
    return switch (by) {
      case "client" -> Cancellation.By.CLIENT;
      case "practice" -> Cancellation.By.PRACTICE;
      default -> throw new ProblemException(Problem.of("BAD_USAGE", "--by is client or practice"));
    };
  }
}
