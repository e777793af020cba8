package com.xordon.ui.team;

import com.xordon.core.practice.HoursText;
import com.xordon.core.practice.Leave;
import com.xordon.core.practice.Limit;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.StaffMember;
import com.xordon.core.practice.TimeRange;
import com.xordon.core.practice.WeeklyHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/// Somebody of the team while being edited: a line of hours for each day of the week. Hours that
/// begin or end at a date, overrides and other limits are kept as they are.
final class MemberForm {
  private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty nameComplaint = new SimpleStringProperty("");
  private final StringProperty email = new SimpleStringProperty("");
  private final StringProperty emailComplaint = new SimpleStringProperty("");
  private final BooleanProperty active = new SimpleBooleanProperty(true);
  private final StringProperty most = new SimpleStringProperty("");
  private final StringProperty mostComplaint = new SimpleStringProperty("");
  private final Map<DayOfWeek, StringProperty> hours = new EnumMap<>(DayOfWeek.class);
  private final Map<DayOfWeek, StringProperty> complaints = new EnumMap<>(DayOfWeek.class);
  private final ObservableList<Leave> leave = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
  private final ReadOnlyIntegerWrapper edits = new ReadOnlyIntegerWrapper();
  private StaffMember shown;

  MemberForm() {
    shown = fresh(ZoneOffset.UTC);
    for (var day : DayOfWeek.values()) {
      hours.put(day, new SimpleStringProperty(""));
      complaints.put(day, new SimpleStringProperty(""));
    }
    name.subscribe(now -> touched());
    email.subscribe(now -> touched());
    active.subscribe(now -> touched());
    most.subscribe(now -> touched());
    hours.values().forEach(text -> text.subscribe(now -> touched()));
    leave.addListener((ListChangeListener<Leave>) change -> touched());
  }

  StringProperty name() {
    return name;
  }

  StringProperty nameComplaint() {
    return nameComplaint;
  }

  /// Where rules write to them; empty when unknown.
  StringProperty email() {
    return email;
  }

  StringProperty emailComplaint() {
    return emailComplaint;
  }

  BooleanProperty active() {
    return active;
  }

  /// The most appointments of a day; empty for no limit.
  StringProperty most() {
    return most;
  }

  StringProperty mostComplaint() {
    return mostComplaint;
  }

  StringProperty hours(DayOfWeek day) {
    return Objects.requireNonNull(hours.get(day));
  }

  StringProperty complaint(DayOfWeek day) {
    return Objects.requireNonNull(complaints.get(day));
  }

  ObservableList<Leave> leave() {
    return leave;
  }

  ReadOnlyBooleanProperty changedProperty() {
    return changed.getReadOnlyProperty();
  }

  /// Goes up with each stroke.
  ReadOnlyIntegerProperty editsProperty() {
    return edits.getReadOnlyProperty();
  }

  /// What is understood of a day so far.
  List<TimeRange> ranges(DayOfWeek day) {
    return HoursText.read(hours(day).get()).orElse(List.of());
  }

  int minutesAWeek() {
    return hours.keySet().stream().mapToInt(day -> minutes(ranges(day))).sum();
  }

  static int minutes(List<TimeRange> ranges) {
    return ranges.stream().mapToInt(r -> r.to() - r.from()).sum();
  }

  void showNew(ZoneId zone) {
    show(fresh(zone));
  }

  void show(StaffMember member) {
    shown = member;
    name.set(member.name());
    email.set(member.email());
    active.set(member.active());
    most.set(textOfMost(member));
    hours.forEach((day, text) -> text.set(textOf(day, member)));
    leave.setAll(member.leave());
    clearComplaints();
    changed.set(false);
  }

  /// Paints one range of a day: worked from now on, or not.
  void paint(DayOfWeek day, TimeRange range, boolean worked) {
    var all = new ArrayList<TimeRange>();
    if (worked) {
      all.addAll(ranges(day));
      all.add(range);
    } else {
      for (var r : ranges(day)) all.addAll(without(r, range));
    }
    hours(day).set(HoursText.write(HoursText.joined(all)));
  }

  /// Days off, both included.
  void addLeave(LocalDate from, LocalDate to, String reason) {
    leave.add(new Leave(from.atStartOfDay(), to.plusDays(1).atStartOfDay(), reason.strip()));
    FXCollections.sort(leave, (a, b) -> a.start().compareTo(b.start()));
  }

  /// The member as typed so far, when all of it can be understood; says nothing about the rest.
  Optional<StaffMember> preview(StaffId id) {
    boolean clear =
        limit().isPresent()
            && hours.values().stream().allMatch(t -> HoursText.read(t.get()).isPresent());
    return clear ? Optional.of(typed(id)) : Optional.empty();
  }

  /// The member as typed, or nothing, with a complaint where something can't be understood.
  Optional<StaffMember> read(StaffId id) {
    clearComplaints();
    if (name.get().isBlank()) nameComplaint.set("name.wrong");
    if (limit().isEmpty()) mostComplaint.set("most.wrong");
    var mailbox = email.get().strip();
    if (!mailbox.isEmpty() && !MAIL.matcher(mailbox).matches()) emailComplaint.set("email.wrong");
    hours.forEach((day, text) -> {
      if (HoursText.read(text.get()).isEmpty()) complaint(day).set("hours.wrong");
    });
    return hasComplaints() ? Optional.empty() : Optional.of(typed(id));
  }

  private StaffMember typed(StaffId id) {
    return new StaffMember(
        id,
        name.get().strip(),
        shown.zone(),
        active.get(),
        shown.joined(),
        areHoursUntouched() ? shown.hours() : weekly(),
        shown.overrides(),
        leave,
        limits(),
        email.get().strip());
  }

  private boolean hasComplaints() {
    return !nameComplaint.get().isEmpty()
        || !mostComplaint.get().isEmpty()
        || !emailComplaint.get().isEmpty()
        || complaints.values().stream().anyMatch(c -> !c.get().isEmpty());
  }

  private void clearComplaints() {
    nameComplaint.set("");
    mostComplaint.set("");
    emailComplaint.set("");
    complaints.values().forEach(c -> c.set(""));
  }

  private void touched() {
    edits.set(edits.get() + 1);
    changed.set(
        !name.get().strip().equals(shown.name())
            || !email.get().strip().equals(shown.email())
            || active.get() != shown.active()
            || !most.get().strip().equals(textOfMost(shown))
            || !areHoursUntouched()
            || !leave.equals(shown.leave()));
  }

  private boolean areHoursUntouched() {
    return hours.entrySet().stream()
        .allMatch(e -> e.getValue().get().strip().equals(textOf(e.getKey(), shown)));
  }

  private List<WeeklyHours> weekly() {
    var days = new LinkedHashMap<TimeRange, TreeSet<DayOfWeek>>();
    for (var day : DayOfWeek.values()) {
      for (var r : ranges(day)) days.computeIfAbsent(r, key -> new TreeSet<>()).add(day);
    }
    var all = new ArrayList<WeeklyHours>();
    days.forEach((r, on) -> all.add(new WeeklyHours(on, r, Optional.empty(), Optional.empty())));
    shown.hours().stream().filter(h -> !isAlways(h)).forEach(all::add);
    return all;
  }

  /// No text is no limit, shown as an empty list.
  private Optional<List<Limit>> limit() {
    var text = most.get().strip();
    if (text.isEmpty()) return Optional.of(List.of());
    if (!text.matches("\\d{1,3}")) return Optional.empty();
    var bookings = Integer.parseInt(text);
    return Optional.of(List.of(new Limit(Limit.Period.DAY, Limit.Measure.BOOKINGS, bookings)));
  }

  private List<Limit> limits() {
    var all = new ArrayList<>(shown.limits());
    if (most.get().strip().equals(textOfMost(shown))) return all;
    all.removeIf(MemberForm::isOfDay);
    limit().ifPresent(all::addAll);
    return all;
  }

  private static boolean isOfDay(Limit limit) {
    return limit.per() == Limit.Period.DAY && limit.measure() == Limit.Measure.BOOKINGS;
  }

  private static String textOfMost(StaffMember member) {
    return member.limits().stream()
        .filter(MemberForm::isOfDay)
        .findFirst()
        .map(l -> String.valueOf(l.most()))
        .orElse("");
  }

  private static String textOf(DayOfWeek day, StaffMember member) {
    var ranges =
        member.hours().stream()
            .filter(h -> isAlways(h) && h.days().contains(day))
            .map(WeeklyHours::range)
            .toList();
    return HoursText.write(HoursText.joined(ranges));
  }

  private static boolean isAlways(WeeklyHours hours) {
    return hours.validFrom().isEmpty() && hours.validTo().isEmpty();
  }

  private static List<TimeRange> without(TimeRange range, TimeRange gone) {
    var rest = new ArrayList<TimeRange>();
    var until = Math.min(range.to(), gone.from());
    var again = Math.max(range.from(), gone.to());
    if (range.from() < until) rest.add(new TimeRange(range.from(), until));
    if (again < range.to()) rest.add(new TimeRange(again, range.to()));
    return rest;
  }

  /// The same under another id.
  static StaffMember with(StaffId id, StaffMember m) {
    return new StaffMember(
        id,
        m.name(),
        m.zone(),
        m.active(),
        m.joined(),
        m.hours(),
        m.overrides(),
        m.leave(),
        m.limits(),
        m.email());
  }

  private static StaffMember fresh(ZoneId zone) {
    return new StaffMember(
        new StaffId("new"),
        "",
        zone,
        true,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
