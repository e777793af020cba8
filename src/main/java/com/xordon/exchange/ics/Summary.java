package com.xordon.exchange.ics;

import com.xordon.core.booking.Page;
import com.xordon.core.diary.Appointment;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;

/// The title of an appointment in a calendar: its own, else its service and client.
final class Summary {
  private final Page page;
  private final Rules rules;

  Summary(Page page) {
    this.page = page;
    rules = page.rules();
  }

  String of(Appointment appointment) {
    var own = PlainText.line(appointment.details().title());
    if (!own.isEmpty() || appointment.details().source().equals(Wish.SOURCE)) return own;
    var service = rules.service(appointment.service()).map(Service::name).orElse("");
    var client = appointment.client().flatMap(page::client).map(Client::name).orElse("");
    return PlainText.line(service + " " + client);
  }
}
