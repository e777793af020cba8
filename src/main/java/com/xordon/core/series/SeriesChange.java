package com.xordon.core.series;

import com.xordon.core.diary.AppointmentId;
import com.xordon.core.practice.StaffId;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalInt;

/// A change of one occurrence and all that follow: the first is to begin at `start` (wall time of
/// the practice), the others as many days away as before, at the same time of day. What is empty
/// stays as it is.
public record SeriesChange(
    AppointmentId from,
    Optional<LocalDateTime> start,
    Optional<StaffId> staff,
    OptionalInt minutes,
    OnClash onClash) {}
