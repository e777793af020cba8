package com.xordon.core.series;

import com.xordon.core.booking.Booking;
import java.util.List;
import java.util.Optional;

/// What became of a series, or of a change from one occurrence on. Nothing was written unless
/// `written`; `refused` says what couldn't be found.
public record SeriesAnswer(
    String series, boolean written, List<Occurrence> occurrences, Optional<Booking> refused) {
  public SeriesAnswer {
    occurrences = List.copyOf(occurrences);
  }
}
