package com.xordon.exchange.ics;

import com.xordon.core.booking.Page;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Details;
import com.xordon.core.diary.ExternalRef;
import com.xordon.core.diary.Status;
import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.Grid;
import com.xordon.core.practice.Horizon;
import com.xordon.core.practice.RoundRobin;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Makes appointments of wishes, and the contacts and the service they need.
final class AppointmentWriter {
  /// The service of events that name none; nobody offers it.
  static final String IMPORTED = "Imported";

  private static final int MINUTES = 30;

  private final Page page;
  private final StaffId staff;
  private final Instant now;
  private final List<Service> services;
  private final Summary summary;
  private @Nullable Contacts contacts;
  private @Nullable ServiceId imported;

  AppointmentWriter(Page page, StaffId staff, Instant now) {
    this.page = page;
    this.staff = staff;
    this.now = now;
    services = page.rules().services();
    summary = new Summary(page);
  }

  /// Whether an appointment already says all that a wish says.
  boolean says(Appointment there, Wish wish) {
    var text = wish.event().text();
    return there.occupied().contains(wish.when())
        && summary.of(there).equals(text.title())
        && PlainText.of(there.details().notes()).equals(text.notes())
        && text.guest().map(g -> isGuest(there, g)).orElse(true)
        && text.service().map(s -> s.id().equals(there.service())).orElse(true);
  }

  private boolean isGuest(Appointment there, Person guest) {
    return there.client().flatMap(page::client).filter(c -> Contacts.isSame(c, guest)).isPresent();
  }

  void create(Wish wish, Page page) {
    var id = new AppointmentId(page.newId());
    page.save(
        new Appointment(
            id,
            wish.event().text().service().map(Service::id).orElseGet(() -> imported(page)),
            guest(wish, page),
            List.of(staff),
            List.of(),
            wish.when(),
            List.of(),
            Status.BOOKED,
            now,
            1,
            details(wish, Details.NONE, Optional.of(wish.ref(wish.id()))),
            Optional.empty(),
            Optional.empty()));
  }

  void update(Appointment there, Wish wish, Page page) {
    boolean fromThere =
        there.details().ext().filter(e -> e.source().equals(Wish.SOURCE)).isPresent();
    var ext =
        fromThere && !wish.id().endsWith(IcsExport.OURS)
            ? Optional.of(wish.ref(wish.id()))
            : there.details().ext();
    page.save(
        new Appointment(
            there.id(),
            wish.event().text().service().map(Service::id).orElse(there.service()),
            guest(wish, page).or(there::client),
            there.staff(),
            there.rooms(),
            wish.when(),
            List.of(),
            there.status(),
            there.created(),
            there.seats(),
            details(wish, there.details(), ext),
            there.overridden(),
            there.cancelled()));
  }

  private static Details details(Wish wish, Details old, Optional<ExternalRef> ext) {
    var text = wish.event().text();
    var series = wish.series().isEmpty() ? old.series() : Optional.of(wish.series());
    var source = old == Details.NONE ? Wish.SOURCE : old.source();
    return new Details(
        old.price(),
        text.title(),
        text.notes(),
        source,
        series,
        ext,
        old.visit(),
        old.addOns(),
        old.ballot(),
        old.video());
  }

  private Optional<ClientId> guest(Wish wish, Page page) {
    return wish.event().text().guest().map(g -> contacts().findOrMake(g, page));
  }

  private Contacts contacts() {
    var known = contacts;
    if (known == null) contacts = known = new Contacts(page.clients("", Integer.MAX_VALUE));
    return known;
  }

  private ServiceId imported(Page page) {
    var id = imported;
    if (id == null) imported = id = findOrMakeImported(page);
    return id;
  }

  private ServiceId findOrMakeImported(Page page) {
    for (var s : services) if (s.name().equals(IMPORTED)) return s.id();
    boolean taken = services.stream().anyMatch(s -> s.id().value().equals("imported"));
    var id = new ServiceId(taken ? page.newId() : "imported");
    page.save(
        new Service(
            id,
            IMPORTED,
            MINUTES,
            new Service.Starts(MINUTES, Grid.CLOCK, Duration.ZERO, new Horizon.Unlimited()),
            Service.Buffers.NONE,
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
            Optional.empty()));
    return id;
  }
}
