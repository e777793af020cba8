package com.xordon.core.availability;

import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Interval;
import java.util.ArrayList;
import java.util.List;

/// The appointments of one group service that share staff, start and end.
final class Session {
  private final long start;
  private final long end;
  private final Interval when;
  private final List<Appointment> seated = new ArrayList<>();

  Session(long start, long end, Interval when) {
    this.start = start;
    this.end = end;
    this.when = when;
  }

  void seat(Appointment appointment) {
    seated.add(appointment);
  }

  boolean is(long otherStart, long otherEnd) {
    return start == otherStart && end == otherEnd;
  }

  long start() {
    return start;
  }

  long end() {
    return end;
  }

  Interval when() {
    return when;
  }

  int taken() {
    return seated.stream().mapToInt(Appointment::seats).sum();
  }

  boolean seats(Appointment appointment) {
    return seated.contains(appointment);
  }

  List<Appointment> seated() {
    return seated;
  }
}
