package com.xordon.core.rotation;

import com.xordon.core.practice.StaffId;

/// One row of the table of a decision: a person's weight, bookings, calibration and how far they
/// are behind.
public record Turn(
    StaffId staff, int weight, long count, long calibration, long shortfall, boolean due) {}
