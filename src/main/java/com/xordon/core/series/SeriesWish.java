package com.xordon.core.series;

import com.xordon.core.diary.Details;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// A wish for the same appointment at several wall times of the practice, in order. With
/// `samePerson` whoever gets the first one gets them all.
public record SeriesWish(
    ServiceId service,
    Optional<ClientId> client,
    List<LocalDateTime> times,
    Optional<StaffId> staff,
    boolean samePerson,
    OnClash onClash,
    Details details) {
  /// More than this at once is a mistake in the rule.
  public static final int MOST = 520;

  public SeriesWish {
    times = List.copyOf(times);
    if (times.isEmpty()) throw new IllegalArgumentException("a series has an occurrence");
    if (times.size() > MOST) {
      throw new IllegalArgumentException("a series has at most " + MOST + " occurrences");
    }
  }

  public SeriesWish forClient(ClientId who) {
    return new SeriesWish(service, Optional.of(who), times, staff, samePerson, onClash, details);
  }
}
