package com.xordon.core.booking;

import com.xordon.core.diary.AppointmentId;
import com.xordon.core.practice.StaffId;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/// A wish to move: without `staff` the same person keeps it, without `minutes` it keeps its length.
public record MoveRequest(
    AppointmentId appointment,
    Instant start,
    Optional<StaffId> staff,
    OptionalInt minutes,
    Optional<String> override) {}
