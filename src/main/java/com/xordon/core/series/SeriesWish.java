package com.xordon.core.series;

import com.xordon.core.diary.Details;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// A wish for the same appointment at several wall times of the practice, in order. With
/// `samePerson` whoever gets the first one gets them all. `attending` are the wanted parts of a
/// service over several days, counted from 0, each time the same; all when empty. The times are
/// then those of the first part that is wanted.
public record SeriesWish(
    ServiceId service,
    Optional<ClientId> client,
    List<LocalDateTime> times,
    Optional<StaffId> staff,
    boolean samePerson,
    OnClash onClash,
    List<Integer> attending,
    Details details) {
  /// More than this at once is a mistake in the rule.
  public static final int MOST = 520;

  public SeriesWish {
    times = List.copyOf(times);
    attending = List.copyOf(attending);
    if (times.isEmpty()) throw new IllegalArgumentException("a series has an occurrence");
    if (times.size() > MOST) {
      throw new IllegalArgumentException("a series has at most " + MOST + " occurrences");
    }
  }

  /// All of it, each time.
  public SeriesWish(
      ServiceId service,
      Optional<ClientId> client,
      List<LocalDateTime> times,
      Optional<StaffId> staff,
      boolean samePerson,
      OnClash onClash,
      Details details) {
    this(service, client, times, staff, samePerson, onClash, List.of(), details);
  }

  public SeriesWish forClient(ClientId who) {
    return new SeriesWish(
        service, Optional.of(who), times, staff, samePerson, onClash, attending, details);
  }

  public SeriesWish attending(List<Integer> parts) {
    return new SeriesWish(service, client, times, staff, samePerson, onClash, parts, details);
  }
}
