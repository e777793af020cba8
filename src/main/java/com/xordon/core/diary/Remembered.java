package com.xordon.core.diary;

import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// A diary that is asked the same many times: what was read once is kept, and the stretch that is
/// kept grows with what is asked for.
public final class Remembered implements Diary {
  private final Diary diary;
  private Interval known;
  private ListDiary kept;

  public Remembered(Diary diary, Interval first) {
    this.diary = diary;
    this.known = first;
    this.kept = read(first);
  }

  private ListDiary read(Interval window) {
    return new ListDiary(diary.appointments(window), diary.busy(window));
  }

  private ListDiary over(Interval window) {
    boolean early = window.start().isBefore(known.start());
    boolean late = window.end().isAfter(known.end());
    if (early || late) {
      known =
          new Interval(early ? window.start() : known.start(), late ? window.end() : known.end());
      kept = read(known);
    }
    return kept;
  }

  @Override
  public List<Appointment> appointments(Interval window) {
    return over(window).appointments(window);
  }

  @Override
  public List<Busy> busy(Interval window) {
    return over(window).busy(window);
  }

  @Override
  public List<Appointment> created(Interval window) {
    return diary.created(window);
  }

  @Override
  public Map<StaffId, Instant> lastAssigned(ServiceId service) {
    return diary.lastAssigned(service);
  }

  @Override
  public Map<StaffId, Instant> lastAssigned() {
    return diary.lastAssigned();
  }
}
