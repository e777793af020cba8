package com.xordon.ui.services;

import com.xordon.core.practice.AddOn;
import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.Grid;
import com.xordon.core.practice.Horizon;
import com.xordon.core.practice.MultiDay;
import com.xordon.core.practice.RoundRobin;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.Service.Buffers;
import com.xordon.core.practice.Service.Starts;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.ServiceStaff;
import com.xordon.core.practice.StaffId;
import com.xordon.ui.kit.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;

/// A service as texts being typed. What wasn't touched keeps its value exactly, rules that have no
/// field here included.
final class ServiceForm {
  private static final int MOST_MINUTES = 24 * 60;

  private static final BigDecimal A_YEAR = BigDecimal.valueOf(366L * 24 * 60);

  private final char point;
  private int digits = 2;
  private final Map<ServiceField, StringProperty> typed = new EnumMap<>(ServiceField.class);
  private final Map<ServiceField, StringProperty> complaints = new EnumMap<>(ServiceField.class);
  private final ObservableSet<StaffId> staff = FXCollections.observableSet(new LinkedHashSet<>());
  private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
  private final ReadOnlyIntegerWrapper edits = new ReadOnlyIntegerWrapper();
  private final WhoForm who;
  private final AddOnForm addOns;
  private final VideoForm video;
  private Service shown;

  ServiceForm(Locale locale) {
    point = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
    shown = fresh();
    who = new WhoForm(this::touched);
    addOns = new AddOnForm(this::touched);
    video = new VideoForm(this::touched);
    for (var field : ServiceField.values()) {
      typed.put(field, new SimpleStringProperty(textOf(field, shown)));
      complaints.put(field, new SimpleStringProperty(""));
    }
    typed.values().forEach(text -> text.subscribe(now -> touched()));
    staff.addListener((SetChangeListener<StaffId>) change -> touched());
  }

  StringProperty text(ServiceField field) {
    return Objects.requireNonNull(typed.get(field));
  }

  /// The key of what is wrong with a field; empty when nothing is.
  StringProperty complaint(ServiceField field) {
    return Objects.requireNonNull(complaints.get(field));
  }

  ObservableSet<StaffId> staff() {
    return staff;
  }

  /// Who gets it.
  WhoForm who() {
    return who;
  }

  /// What can be taken with it.
  AddOnForm addOns() {
    return addOns;
  }

  /// Who makes its meetings.
  VideoForm video() {
    return video;
  }

  /// Goes up with each stroke.
  ReadOnlyIntegerProperty editsProperty() {
    return edits.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty changedProperty() {
    return changed.getReadOnlyProperty();
  }

  /// Prices are typed in this currency.
  void priceIn(String currency) {
    if (changed.get()) return;
    digits = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
  }

  void showNew(List<StaffId> everyone) {
    show(fresh());
    staff.addAll(everyone);
    changed.set(false);
  }

  void show(Service service) {
    shown = service;
    typed.forEach((field, text) -> text.set(textOf(field, service)));
    complaints.values().forEach(c -> c.set(""));
    staff.clear();
    service.staff().forEach(s -> staff.add(s.id()));
    who.show(service);
    addOns.show(service.addOns(), money());
    video.show(service.video());
    changed.set(false);
  }

  /// The service as typed, or nothing, with a complaint at each field that can't be understood.
  Optional<Service> read(ServiceId id) {
    complaints.values().forEach(c -> c.set(""));
    var name = text(ServiceField.NAME).get().strip();
    if (name.isEmpty()) complain(ServiceField.NAME);
    var length = minutes(ServiceField.LENGTH, 1);
    var step = minutes(ServiceField.STEP, 1);
    var before = minutes(ServiceField.BEFORE, 0);
    var after = minutes(ServiceField.AFTER, 0);
    var seats = number(ServiceField.SEATS, 1, 1_000);
    var notice = notice();
    var horizon = horizon();
    var price = price();
    var people = who.staff(chosen());
    var panel = who.requirements();
    var several = who.multiDay();
    boolean apart = several.filter(Optional::isPresent).isPresent();
    var extras = apart ? Optional.of(List.<AddOn>of()) : addOns.read();
    boolean wrong = complaints.values().stream().anyMatch(c -> !c.get().isEmpty());
    if (wrong || people.isEmpty() || panel.isEmpty() || several.isEmpty()) return Optional.empty();
    if (extras.isEmpty()) return Optional.empty();
    var starts = new Starts(step, shown.starts().grid(), notice, horizon);
    return Optional.of(
        new Service(
            id,
            name,
            length,
            starts,
            new Buffers(before, after),
            shown.limits(),
            shown.clientLimits(),
            price,
            seats,
            video.read(),
            people.get(),
            who.assignment().get(),
            who.turns().get(),
            panel.get(),
            shown.rooms(),
            several.get(),
            extras.get()));
  }

  /// The same under another id.
  static Service with(ServiceId id, Service s) {
    return new Service(
        id,
        s.name(),
        s.minutes(),
        s.starts(),
        s.buffers(),
        s.limits(),
        s.clientLimits(),
        s.price(),
        s.seats(),
        s.video(),
        s.staff(),
        s.assignment(),
        s.roundRobin(),
        s.collective(),
        s.rooms(),
        s.multiDay(),
        s.addOns());
  }

  /// The service with turns as typed, to see whose they would be; nothing while a weight makes no
  /// sense, or turns aren't taken.
  Optional<Service> turnsPreview(ServiceId id) {
    if (who.assignment().get() != Assignment.ROUND_ROBIN) return Optional.empty();
    var like = with(id, shown);
    return who.staffPreview(chosen()).map(people -> like.by(people, who.turns().get()));
  }

  /// Those who offer it: first who did before, in their order.
  List<StaffId> chosen() {
    var before = shown.staff().stream().map(ServiceStaff::id).filter(staff::contains);
    var added = staff.stream().filter(s -> !shown.isOfferedBy(s));
    return Stream.concat(before, added).toList();
  }

  private void touched() {
    var texts = typed.entrySet().stream().allMatch(this::isUntouched);
    var offered = Set.copyOf(shown.staff().stream().map(ServiceStaff::id).toList());
    edits.set(edits.get() + 1);
    changed.set(!texts || !offered.equals(Set.copyOf(staff)) || isWhoChanged());
  }

  private boolean isWhoChanged() {
    return addOns.isChanged(shown.addOns())
        || video.isChanged()
        || who.assignment().get() != shown.assignment()
        || !who.turns().get().equals(shown.roundRobin())
        || shown.staff().stream().anyMatch(s -> !who.weight(s.id()).get().equals("" + s.weight()))
        || !who.panel().stream().map(PanelRow::preview).toList().equals(present(shown.collective()))
        || who.several().get() != shown.multiDay().isPresent()
        || shown.multiDay().isPresent() && !isSame(shown.multiDay().get());
  }

  private boolean isSame(MultiDay days) {
    return who.days().get() == days.days()
        && who.blockWholeDays().get() == days.blockWholeDays()
        && who.parts().stream().map(PartRow::preview).toList().equals(present(days.parts()));
  }

  private static <T> List<Optional<T>> present(List<T> all) {
    return all.stream().map(Optional::of).toList();
  }

  private boolean isUntouched(Map.Entry<ServiceField, StringProperty> entry) {
    return isUntouched(entry.getKey());
  }

  private boolean isUntouched(ServiceField field) {
    return text(field).get().strip().equals(textOf(field, shown));
  }

  private int minutes(ServiceField field, int least) {
    return number(field, least, MOST_MINUTES);
  }

  private int number(ServiceField field, int least, int most) {
    return decimal(field)
        .filter(n -> n.stripTrailingZeros().scale() <= 0)
        .filter(n -> n.compareTo(BigDecimal.valueOf(least)) >= 0)
        .filter(n -> n.compareTo(BigDecimal.valueOf(most)) <= 0)
        .map(BigDecimal::intValue)
        .orElseGet(() -> complain(field));
  }

  /// Typed in hours, halves allowed.
  private Duration notice() {
    if (isUntouched(ServiceField.NOTICE)) return shown.starts().minNotice();
    if (text(ServiceField.NOTICE).get().isBlank()) return Duration.ZERO;
    var minutes = decimal(ServiceField.NOTICE).map(h -> h.multiply(BigDecimal.valueOf(60)));
    if (minutes.filter(m -> m.signum() >= 0 && m.compareTo(A_YEAR) <= 0).isEmpty()) {
      complain(ServiceField.NOTICE);
    }
    return Duration.ofMinutes(minutes.map(BigDecimal::longValue).orElse(0L));
  }

  /// Days, of the kind the service had before; no text is no end.
  private Horizon horizon() {
    if (isUntouched(ServiceField.HORIZON)) return shown.starts().horizon();
    if (text(ServiceField.HORIZON).get().isBlank()) return new Horizon.Unlimited();
    var kind =
        shown.starts().horizon() instanceof Horizon.Days(var of, _) ? of : Horizon.Kind.CALENDAR;
    return new Horizon.Days(kind, Math.max(0, number(ServiceField.HORIZON, 1, 3_650)));
  }

  private OptionalLong price() {
    if (isUntouched(ServiceField.PRICE)) return shown.price();
    return money()
        .read(text(ServiceField.PRICE).get())
        .orElseGet(() -> OptionalLong.of(complain(ServiceField.PRICE)));
  }

  private Money money() {
    return new Money(digits, point);
  }

  private Optional<BigDecimal> decimal(ServiceField field) {
    try {
      return Optional.of(new BigDecimal(text(field).get().strip().replace(',', '.')));
    } catch (NumberFormatException e) {
      return complained(field);
    }
  }

  private <T> Optional<T> complained(ServiceField field) {
    complain(field);
    return Optional.empty();
  }

  private int complain(ServiceField field) {
    complaint(field).set(field.key() + ".wrong");
    return 1;
  }

  private String textOf(ServiceField field, Service service) {
    return switch (field) {
      case NAME -> service.name();
      case LENGTH -> String.valueOf(service.minutes());
      case STEP -> String.valueOf(service.starts().step());
      case BEFORE -> String.valueOf(service.buffers().before());
      case AFTER -> String.valueOf(service.buffers().after());
      case SEATS -> String.valueOf(service.seats());
      case NOTICE -> hours(service.starts().minNotice());
      case HORIZON -> service.starts().horizon() instanceof Horizon.Days(_, var n) ? "" + n : "";
      case PRICE -> money().written(service.price());
    };
  }

  private String hours(Duration notice) {
    return written(
        BigDecimal.valueOf(notice.toMinutes())
            .divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP)
            .stripTrailingZeros());
  }

  private String written(BigDecimal number) {
    return number.toPlainString().replace('.', point);
  }

  private static Service fresh() {
    return new Service(
        new ServiceId("new"),
        "",
        30,
        new Starts(
            15, Grid.CLOCK, Duration.ofHours(2), new Horizon.Days(Horizon.Kind.CALENDAR, 90)),
        Buffers.NONE,
        List.of(),
        List.of(),
        OptionalLong.empty(),
        1,
        List.of(),
        List.of(),
        Assignment.SINGLE,
        RoundRobin.USUAL,
        List.of(),
        List.of(),
        Optional.empty());
  }
}
