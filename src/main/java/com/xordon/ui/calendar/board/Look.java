package com.xordon.ui.calendar.board;

import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Status;
import java.time.Instant;
import java.util.Locale;

/// How an appointment shows where it stands: its status, and `UNRECORDED` once it is past without
/// an outcome.
public enum Look {
  REQUESTED("help-circle-outline"),
  BOOKED("circle-outline"),
  CONFIRMED("check-circle-outline"),
  ARRIVED("record-circle-outline"),
  COMPLETED("check-circle"),
  UNRECORDED("alert-circle-outline"),
  NO_SHOW("minus-circle"),
  CANCELLED("close-circle-outline");

  private final String icon;

  Look(String icon) {
    this.icon = icon;
  }

  public static Look of(Appointment appointment, Instant now) {
    boolean past = !appointment.when().end().isAfter(now);
    return past && !appointment.status().isOver() ? UNRECORDED : of(appointment.status());
  }

  public static Look of(Status status) {
    return switch (status) {
      case REQUESTED -> REQUESTED;
      case BOOKED -> BOOKED;
      case CONFIRMED -> CONFIRMED;
      case ARRIVED -> ARRIVED;
      case COMPLETED -> COMPLETED;
      case NO_SHOW -> NO_SHOW;
      case CANCELLED -> CANCELLED;
    };
  }

  /// The name of the sign among the icons.
  public String icon() {
    return icon;
  }

  /// The key of its word, and its pseudo-class.
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
