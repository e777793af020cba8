package com.xordon.store.form;

import com.xordon.core.diary.Payment;
import com.xordon.core.practice.RoomId;
import com.xordon.core.practice.StaffId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Checks that every id in a practice file is there once, and that what is named is there.
final class References {
  private final PracticeFile file;

  References(PracticeFile file) {
    this.file = file;
  }

  void check(List<Payment> payments) {
    var staff = unique("staff", file.staff(), m -> m.id());
    var rooms = unique("rooms", file.rooms(), r -> r.id());
    var services = unique("services", file.services(), s -> s.id());
    var clients = unique("contacts", file.clients(), c -> c.id());
    var appointments = unique("appointments", file.appointments(), a -> a.id());
    for (int i = 0; i < file.services().size(); i++) {
      var service = file.services().get(i);
      var at = "services[" + i + "]";
      for (var s : service.staff()) known(at + ".staff", staff, s.id());
      for (var r : service.collective()) all(at + ".collective", staff, r.anyOf());
      for (var r : service.rooms()) all(at + ".rooms", rooms, r.anyOf());
    }
    for (int i = 0; i < file.appointments().size(); i++) {
      var a = file.appointments().get(i);
      var at = "appointments[" + i + "]";
      known(at + ".service", services, a.service());
      a.client().ifPresent(c -> known(at + ".contact", clients, c));
      this.<StaffId>all(at + ".staff", staff, a.staff());
      this.<RoomId>all(at + ".rooms", rooms, a.rooms());
    }
    unique("waitlist", file.waitlist(), w -> w.id());
    for (int i = 0; i < file.waitlist().size(); i++) {
      var entry = file.waitlist().get(i);
      var at = "waitlist[" + i + "]";
      known(at + ".contact", clients, entry.client());
      known(at + ".service", services, entry.wish().service());
      all(at + ".staff", staff, entry.wish().anyOf());
    }
    unique("payments", payments, p -> p.id());
    for (int i = 0; i < payments.size(); i++) {
      var payment = payments.get(i);
      known("payments[" + i + "].appointment", appointments, payment.appointment());
      for (var c : payment.client().stream().toList()) {
        known("payments[" + i + "].contact", clients, c);
      }
    }
    for (int i = 0; i < file.busy().size(); i++) {
      known("busy[" + i + "].staff", staff, file.busy().get(i).staff());
    }
  }

  private static <T, I> Set<I> unique(String list, List<T> things, Function<T, I> id) {
    var seen = new HashSet<I>();
    for (int i = 0; i < things.size(); i++) {
      if (!seen.add(id.apply(things.get(i)))) {
        throw new BadForm(
            list + "[" + i + "].id", "'" + id.apply(things.get(i)) + "' is there twice");
      }
    }
    return seen;
  }

  private <I> void all(String at, Set<I> known, Collection<I> ids) {
    for (var id : ids) known(at, known, id);
  }

  private static <I> void known(String at, Set<I> known, I id) {
    if (!known.contains(id)) throw new BadForm(at, "there is no '" + id + "'");
  }
}
