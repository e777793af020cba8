package com.xordon.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.meeting.MeetingAction.Kind;
import com.xordon.core.meeting.MeetingAction.Result;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccountHealthTest {
  private static final Instant NOW = Instant.parse("2026-11-17T09:26:00Z");

  @Test
  void theShareIsThatOfRequestsAndSigningInIsNone() {
    var health =
        AccountHealth.of(
            List.of(
                line(Kind.CONNECT, Result.REFUSED, 0, 90_000),
                line(Kind.CREATE, Result.DONE, 201, 800),
                line(Kind.CREATE, Result.UNSURE, 503, 900),
                line(Kind.UPDATE, Result.DONE, 204, 300),
                line(Kind.DELETE, Result.ABSENT, 204, 500)));
    assertThat(health.requests()).isEqualTo(4);
    assertThat(health.succeeded()).isEqualTo(3);
    assertThat(health.share()).hasValue(0.75);
    assertThat(health.median()).contains(Duration.ofMillis(500));
  }

  @Test
  void whatWasNeverAnsweredTookNoTime() {
    var health =
        AccountHealth.of(
            List.of(
                line(Kind.CREATE, Result.UNREACHABLE, 0, 100),
                line(Kind.CREATE, Result.DONE, 201, 800)));
    assertThat(health.median()).contains(Duration.ofMillis(800));
  }

  @Test
  void theLastTroubleIsTheNewestLineThatFailed() {
    var health =
        AccountHealth.of(
            List.of(
                line(Kind.CREATE, Result.DONE, 201, 1),
                line(Kind.CREATE, Result.UNSURE, 500, 1),
                line(Kind.CONNECT, Result.REFUSED, 0, 1)));
    assertThat(health.lastTrouble().orElseThrow().status()).isEqualTo(500);
  }

  @Test
  void nothingAskedIsNoShare() {
    var health = AccountHealth.of(List.of(line(Kind.CONNECT, Result.DONE, 0, 1)));
    assertThat(health.share()).isEmpty();
    assertThat(health.median()).isEmpty();
    assertThat(health.lastTrouble()).isEmpty();
  }

  @Test
  void eachAppointmentCountsOnce() {
    var log =
        List.of(
            of("a2", Kind.FIND, Result.ABSENT),
            of("a1", Kind.CREATE, Result.DONE),
            of("a1", Kind.FIND, Result.DONE),
            of("a3", Kind.CREATE, Result.UNSURE),
            of("a4", Kind.UPDATE, Result.DONE));
    assertThat(AccountHealth.meetings(log, NOW.minusSeconds(60))).isOne();
    assertThat(AccountHealth.meetings(log, NOW.plusSeconds(60))).isZero();
  }

  private static MeetingAction line(Kind kind, Result result, int status, int millis) {
    return action("", kind, result, status, Duration.ofMillis(millis));
  }

  private static MeetingAction of(String appointment, Kind kind, Result result) {
    return action(appointment, kind, result, 200, Duration.ZERO);
  }

  private static MeetingAction action(
      String appointment, Kind kind, Result result, int status, Duration took) {
    var account = AccountName.ofPractice(VideoProvider.ZOOM);
    return new MeetingAction(NOW, account, appointment, kind, result, "", status, took, 1);
  }
}
