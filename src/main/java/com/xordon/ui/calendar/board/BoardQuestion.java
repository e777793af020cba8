package com.xordon.ui.calendar.board;

import com.xordon.core.practice.StaffId;
import java.time.LocalDate;
import java.util.Optional;

/// What the board is to show: one day with a column for each person, or several days of one person
/// or of all.
public sealed interface BoardQuestion {
  LocalDate from();

  int days();

  record DayByStaff(LocalDate from) implements BoardQuestion {
    @Override
    public int days() {
      return 1;
    }
  }

  record Days(LocalDate from, int days, Optional<StaffId> whose) implements BoardQuestion {}
}
