package com.xordon.ui.calendar;

import com.calendarfx.model.Calendar;
import com.calendarfx.model.CalendarSource;
import com.calendarfx.view.DateControl;
import com.calendarfx.view.MonthView;
import com.calendarfx.view.YearView;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.practice.Practice;
import com.xordon.ui.calendar.board.Hue;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.StackPane;

/// Month and year by CalendarFX, fed only with the range on screen. Nothing else of the program
/// knows CalendarFX, and nothing in it is changed by hand: a day or an appointment that is chosen
/// opens on our own board.
final class CalendarBridge extends StackPane {
  private final Map<Hue, Calendar<AppointmentId>> calendars = new EnumMap<>(Hue.class);
  private final Map<Mode, DateControl> controls = new EnumMap<>(Mode.class);
  private final Function<Entry, String> words;
  private final Consumer<LocalDate> openDay;
  private final Consumer<AppointmentId> openAppointment;
  private List<Entry> shown = List.of();

  CalendarBridge(
      Function<Entry, String> words,
      Consumer<LocalDate> openDay,
      Consumer<AppointmentId> openAppointment) {
    this.words = words;
    this.openDay = openDay;
    this.openAppointment = openAppointment;
    getStyleClass().add("calendar-bridge");
    for (var hue : Hue.values()) {
      var calendar = new Calendar<AppointmentId>(hue.token());
      calendar.setStyle("hue-" + hue.token());
      calendar.setReadOnly(true);
      calendars.put(hue, calendar);
    }
  }

  /// Shows these entries, all of the range on screen, in one go.
  void show(Mode mode, LocalDate date, LocalDate today, Practice practice, List<Entry> entries) {
    var control = controls.computeIfAbsent(mode, this::control);
    // month and year share the calendars; the one that isn't seen has nothing to draw
    controls.values().forEach(c -> c.setSuspendUpdates(true));
    control.setZoneId(practice.zone());
    control.setWeekFields(WeekFields.of(practice.weekStart(), 4));
    control.setToday(today);
    control.setDate(date);
    if (!entries.equals(shown)) fill(practice, entries);
    control.setSuspendUpdates(false);
    getChildren().setAll(control);
  }

  private DateControl control(Mode mode) {
    var control = mode == Mode.YEAR ? new YearView() : new MonthView();
    var source = new CalendarSource("");
    source.getCalendars().addAll(calendars.values());
    control.getCalendarSources().setAll(source);
    control.setEntryFactory(wish -> null);
    control.setContextMenuCallback(wish -> null);
    control.setEntryContextMenuCallback(wish -> null);
    control.setEntryEditPolicy(wish -> false);
    control.setDateDetailsCallback(wish -> {
      openDay.accept(wish.getLocalDate());
      return true;
    });
    control.setEntryDetailsCallback(wish -> {
      if (wish.getEntry().getUserObject() instanceof AppointmentId id) {
        openAppointment.accept(id);
      }
      return true;
    });
    return control;
  }

  /// Removes one by one: `Calendar.clear()` keeps listeners of what it drops. And whether a
  /// calendar is to be seen, which here it always is, keeps a listener for each entry it ever had:
  /// it is thrown away, and made anew by the control.
  private void fill(Practice practice, List<Entry> entries) {
    shown = List.copyOf(entries);
    controls.values().forEach(c -> c.getCalendarVisibilityMap().clear());
    var byHue = new EnumMap<Hue, List<com.calendarfx.model.Entry<?>>>(Hue.class);
    for (var e : entries) {
      byHue.computeIfAbsent(e.hue(), h -> new ArrayList<>()).add(entry(e, practice));
    }
    calendars.forEach((hue, calendar) -> {
      calendar.startBatchUpdates();
      calendar.setReadOnly(false);
      calendar.removeEntries(new ArrayList<>(calendar.findEntries("")));
      calendar.addEntries(byHue.getOrDefault(hue, List.of()));
      calendar.setReadOnly(true);
      calendar.stopBatchUpdates();
    });
  }

  private com.calendarfx.model.Entry<AppointmentId> entry(Entry e, Practice practice) {
    var entry = new com.calendarfx.model.Entry<AppointmentId>(words.apply(e));
    entry.setUserObject(e.id());
    entry.setInterval(
        e.when().start().atZone(practice.zone()), e.when().end().atZone(practice.zone()));
    return entry;
  }
}
