package com.xordon.app.command;

import com.xordon.store.clock.ClockJump;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "clock",
    description =
        "Says whether the clock of this machine can be believed; while it can't, nothing leaves.",
    footer = {"", "Examples:", "  xordon clock", "  xordon clock --right"})
final class ClockCommand extends Common {
  @Option(names = "--right", description = "Take it for right as it is.")
  private boolean right;

  @Override
  public Integer call() {
    try (var books = open()) {
      if (right) books.trustClock();
      var jump = books.clockJump();
      var node = Answer.object().put("now", invocation().clock().instant().toString());
      node.put("believed", jump.isEmpty());
      jump.ifPresent(j -> node.put(j.isKnown() ? "expected" : "last", j.expected().toString()));
      return answer().done(node, () -> words(jump));
    }
  }

  private static String words(Optional<ClockJump> jump) {
    return jump.map(j ->
            "The clock says %s; %s %s. Nothing leaves until it is right, or you say so: xordon clock --right"
                .formatted(
                    j.now(), j.isKnown() ? "it should say" : "the books were in use", j.expected()))
        .orElse("The clock is believed.");
  }
}
