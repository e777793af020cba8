package com.xordon.core.visit;

import com.xordon.core.booking.Booking;
import java.time.Instant;
import java.util.List;

/// What became of a wish about a visit.
public sealed interface VisitAnswer {
  /// Done and safely kept: the appointments in order of start, all named by `visit`.
  record Made(String visit, List<Booking.Made> legs) implements VisitAnswer {
    public Made {
      legs = List.copyOf(legs);
    }
  }

  /// One service, counted from 0, can't be had then; `next` are the next starts of the whole visit.
  record Refused(int leg, Booking why, List<Instant> next) implements VisitAnswer {
    public Refused {
      next = List.copyOf(next);
    }
  }
}
