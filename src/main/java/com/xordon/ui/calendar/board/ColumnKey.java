package com.xordon.ui.calendar.board;

import com.xordon.core.practice.StaffId;
import java.time.LocalDate;
import java.util.Optional;

/// Which column: a day of a person, or of everybody.
public record ColumnKey(LocalDate date, Optional<StaffId> staff) {}
