package com.xordon.core.practice;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

/// The practice itself: its zone, in which days, weeks, limits and closures are counted, and its
/// policies.
public record Practice(
    String name,
    ZoneId zone,
    String currency,
    DayOfWeek weekStart,
    BufferPolicy buffers,
    Duration cancelNotice,
    List<Closure> closures,
    ClientOverlap clientOverlap) {
  /// Whether one client may have two appointments at once.
  public enum ClientOverlap {
    ALLOW,
    REFUSE
  }

  public Practice {
    closures = List.copyOf(closures);
  }
}
