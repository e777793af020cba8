package com.xordon.store.table;

import com.xordon.core.practice.DayOverride;
import com.xordon.core.practice.StaffMember;
import com.xordon.core.practice.WeeklyHours;
import com.xordon.store.form.Form;
import com.xordon.store.form.StaffForm;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

final class StaffTable extends RowTable<StaffMember> {
  StaffTable() {
    super("staff", "staff");
  }

  @Override
  Form<StaffMember> form(ZoneId zone) {
    return new StaffForm(zone);
  }

  /// The zone is left out where it is the practice's, so that it follows when that one moves.
  @Override
  Columns columns(StaffMember m, ZoneId zone) {
    return new Columns()
        .put("name", m.name())
        .put("zone", m.zone().equals(zone) ? null : m.zone().getId())
        .put("active", m.active())
        .put("joined", m.joined());
  }

  @Override
  List<Part<StaffMember>> parts() {
    return List.of(
        new Part<>("staff_hours", m -> m.hours().stream().flatMap(StaffTable::hours).toList()),
        new Part<>(
            "staff_overrides", m -> m.overrides().stream().flatMap(StaffTable::override).toList()),
        new Part<>(
            "leave",
            m ->
                m.leave().stream()
                    .map(l ->
                        new Columns()
                            .put("start_wall", l.start())
                            .put("end_wall", l.end())
                            .put("reason", l.reason()))
                    .toList()));
  }

  private static Stream<Columns> hours(WeeklyHours h) {
    return h.days().stream()
        .sorted()
        .map(day ->
            new Columns()
                .put("day_of_week", day.getValue())
                .put("from_minute", h.range().from())
                .put("to_minute", h.range().to())
                .put("valid_from", h.validFrom())
                .put("valid_to", h.validTo()));
  }

  /// A day without hours is closed: one row without minutes.
  private static Stream<Columns> override(DayOverride o) {
    if (o.hours().isEmpty()) {
      return Stream.of(
          new Columns()
              .put("on_date", o.date())
              .put("from_minute", Optional.empty())
              .put("to_minute", Optional.empty()));
    }
    return o.hours().stream()
        .map(range ->
            new Columns()
                .put("on_date", o.date())
                .put("from_minute", range.from())
                .put("to_minute", range.to()));
  }
}
