package com.xordon.ui.waitlist;

import com.xordon.core.diary.TimeWish;
import com.xordon.core.diary.WaitlistEntry;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.HoursText;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.core.waitlist.WaitRequest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What someone waits for, while being typed. Complaints are keys of sentences, empty when all is
/// well.
final class WaitForm {
  private static final ServiceId NONE = new ServiceId("none");

  final StringProperty clientText = new SimpleStringProperty("");
  final ObjectProperty<Optional<Client>> client = new SimpleObjectProperty<>(Optional.empty());
  final ObjectProperty<@Nullable Service> service = new SimpleObjectProperty<>();
  final ObservableList<StaffId> anyOf = FXCollections.observableArrayList();
  final ObservableList<DayOfWeek> days = FXCollections.observableArrayList();
  final StringProperty times = new SimpleStringProperty("");
  final ObjectProperty<@Nullable LocalDate> earliest = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable LocalDate> latest = new SimpleObjectProperty<>();
  final ObjectProperty<Integer> priority = new SimpleObjectProperty<>(WaitlistEntry.USUAL_PRIORITY);
  final StringProperty notes = new SimpleStringProperty("");

  final StringProperty clientComplaint = new SimpleStringProperty("");
  final StringProperty serviceComplaint = new SimpleStringProperty("");
  final StringProperty timesComplaint = new SimpleStringProperty("");
  final StringProperty latestComplaint = new SimpleStringProperty("");

  void showNew(Optional<Client> who, Optional<Service> what) {
    client.set(who);
    clientText.set(who.map(Client::name).orElse(""));
    service.set(what.orElse(null));
    show(TimeWish.anyTime(what.map(Service::id).orElse(NONE)));
    priority.set(WaitlistEntry.USUAL_PRIORITY);
    notes.set("");
  }

  void show(WaitRow row, Optional<Service> what) {
    client.set(Optional.of(row.client()));
    clientText.set(row.client().name());
    service.set(what.orElse(null));
    show(row.entry().wish());
    priority.set(row.entry().priority());
    notes.set(row.entry().notes());
  }

  private void show(TimeWish wish) {
    anyOf.setAll(wish.anyOf());
    days.setAll(wish.days().stream().sorted().toList());
    times.set(HoursText.write(wish.times()));
    earliest.set(wish.earliest().orElse(null));
    latest.set(wish.latest().orElse(null));
    List.of(clientComplaint, serviceComplaint, timesComplaint, latestComplaint)
        .forEach(c -> c.set(""));
  }

  /// The request as typed, or nothing, with a complaint where something can't be right.
  Optional<WaitRequest> read(LocalDate today) {
    var wanted = service.get();
    var hours = HoursText.read(times.get());
    boolean nobody = client.get().isEmpty() && clientText.get().isBlank();
    clientComplaint.set(nobody ? "client.wrong" : "");
    serviceComplaint.set(wanted == null ? "service.wrong" : "");
    timesComplaint.set(hours.isEmpty() ? "times.wrong" : "");
    latestComplaint.set(latestWrong(today));
    boolean fine =
        clientComplaint.get().isEmpty()
            && timesComplaint.get().isEmpty()
            && latestComplaint.get().isEmpty();
    if (wanted == null || hours.isEmpty() || !fine) return Optional.empty();
    Set<DayOfWeek> on = days.isEmpty() ? Set.of() : EnumSet.copyOf(days);
    var offered = anyOf.stream().filter(wanted::isOfferedBy).toList();
    var wish =
        new TimeWish(
            wanted.id(),
            offered,
            on,
            hours.get(),
            Optional.ofNullable(earliest.get()),
            Optional.ofNullable(latest.get()));
    return Optional.of(
        new WaitRequest(client.get().map(Client::id), wish, priority.get(), notes.get().strip()));
  }

  private String latestWrong(LocalDate today) {
    var to = latest.get();
    var from = earliest.get();
    if (to == null) return "";
    if (to.isBefore(today)) return "latest.past";
    return from != null && to.isBefore(from) ? "latest.wrong" : "";
  }
}
