package com.xordon.ui.calendar;

import com.xordon.core.booking.Ledger;
import com.xordon.core.booking.PaymentDesk;
import com.xordon.core.change.Change;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Bill;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.Rules;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The appointment that is open: who, what, when, and what happened to it.
final class Opened {
  private final Ledger ledger;
  private final Work reading;
  private final ReadOnlyObjectWrapper<Optional<Facts>> facts =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<AppointmentId> wanted = Optional.empty();

  Opened(Ledger ledger, Work work) {
    this.ledger = ledger;
    this.reading = work.latest();
  }

  /// Everything the popover says. `history` is newest first; `fellows` are the others of a group
  /// session, `series` all occurrences of what it belongs to.
  record Facts(
      Appointment appointment,
      Optional<Client> client,
      Rules rules,
      List<Change> history,
      List<Fellow> fellows,
      List<Appointment> series,
      VideoFacts video,
      SentAndDue messages,
      Bill bill) {
    Facts {
      history = List.copyOf(history);
      fellows = List.copyOf(fellows);
      series = List.copyOf(series);
    }

    /// Which occurrence of its series it is, counted from 1.
    int place() {
      return 1 + series.stream().map(Appointment::id).toList().indexOf(appointment.id());
    }
  }

  record Fellow(AppointmentId id, String name) {}

  ReadOnlyObjectProperty<Optional<Facts>> factsProperty() {
    return facts.getReadOnlyProperty();
  }

  boolean isOpen() {
    return facts.get().isPresent();
  }

  void open(AppointmentId id, List<AppointmentId> session) {
    wanted = Optional.of(id);
    reading.run(
        () -> ledger.read(page -> page.appointment(id).map(a -> read(page, a, session))),
        read -> facts.set(wanted.isPresent() ? read : Optional.empty()));
  }

  private static Facts read(
      com.xordon.core.booking.Page page, Appointment a, List<AppointmentId> session) {
    var fellows =
        session.size() < 2
            ? List.<Fellow>of()
            : session.stream()
                .flatMap(id -> page.appointment(id).stream())
                .map(f ->
                    new Fellow(
                        f.id(), f.client().flatMap(page::client).map(Client::name).orElse("")))
                .toList();
    return new Facts(
        a,
        a.client().flatMap(page::client),
        page.rules(),
        page.history(a.id()).reversed(),
        fellows,
        a.details().series().map(page::appointmentsOfSeries).orElse(List.of()),
        VideoFacts.of(page, a),
        SentAndDue.of(page, a.id()),
        PaymentDesk.bill(page, a));
  }

  /// Reads it again after something changed.
  void refresh() {
    var shown = facts.get();
    if (shown.isEmpty()) return;
    open(shown.get().appointment().id(), shown.get().fellows().stream().map(Fellow::id).toList());
  }

  void close() {
    wanted = Optional.empty();
    facts.set(Optional.empty());
  }
}
