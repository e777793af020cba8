package com.xordon.store.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.automation.LogLine;
import com.xordon.core.meeting.AccountName;
import com.xordon.core.meeting.MeetingAction;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A clock set back or forward in the middle of a call makes it take a year, or less than nothing.
class LongCallsTest {
  private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

  @ParameterizedTest
  @ValueSource(longs = {365, -365, 0})
  void theLogsCanBeReadAfterIt(long days) {
    var took = Duration.ofDays(days);
    var line =
        new LogLine(
            NOW,
            "t",
            "r",
            "x",
            LogLine.Kind.MAIL,
            "a",
            "c",
            "m@example.org",
            "Hello",
            LogLine.Result.DONE,
            "",
            took,
            1);
    var lines = new LogLineForm();
    assertThat(lines.read(fields(lines.canonical(line)))).isEqualTo(line);
    var action =
        new MeetingAction(
            NOW,
            AccountName.parse("zoom"),
            "a",
            MeetingAction.Kind.CREATE,
            MeetingAction.Result.DONE,
            "",
            201,
            took,
            1);
    var actions = new MeetingActionForm();
    assertThat(actions.read(fields(actions.canonical(action)))).isEqualTo(action);
  }

  private static Fields fields(ObjectNode node) {
    return new Fields(node, "");
  }
}
