package com.xordon.app.command;

import com.xordon.core.booking.Page;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Interval;
import com.xordon.core.practice.Client;
import com.xordon.store.form.AppointmentForm;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "appointments",
    description = "Lists the appointments of some days, both included.",
    footer = {"", "Example:", "  xordon appointments --from 2026-12-01 --to 2026-12-01"})
final class AppointmentsCommand extends Common {
  @Option(names = "--from", required = true, paramLabel = "DATE", description = "First day.")
  private String from = "";

  @Option(names = "--to", required = true, paramLabel = "DATE", description = "Last day.")
  private String to = "";

  @Override
  public Integer call() {
    var first = date(from);
    var last = date(to);
    if (last.isBefore(first)) return answer().done(json(List.of()), () -> "");
    try (var books = open()) {
      return books
          .ledger()
          .read(page -> {
            var zone = page.rules().practice().zone();
            var window =
                new Interval(
                    first.atStartOfDay(zone).toInstant(),
                    last.plusDays(1).atStartOfDay(zone).toInstant());
            // an appointment belongs to the day of its start
            var found =
                page.appointments(window).stream()
                    .filter(a -> window.contains(a.when().start()))
                    .toList();
            return answer().done(json(found), () -> words(found, page));
          });
    }
  }

  private static com.fasterxml.jackson.databind.node.ObjectNode json(List<Appointment> found) {
    var node = Answer.object();
    var list = node.putArray("appointments");
    var form = new AppointmentForm();
    for (var a : found) list.add(form.canonical(a));
    return node;
  }

  private static String words(List<Appointment> found, Page page) {
    if (found.isEmpty()) return "No appointments.";
    var zone = page.rules().practice().zone();
    return found.stream()
        .map(a ->
            "%s  %-9s  %s  %s  %s  %s"
                .formatted(
                    a.when().start().atZone(zone).toLocalDateTime(),
                    a.status(),
                    a.service(),
                    a.staff(),
                    a.client().flatMap(page::client).map(Client::name).orElse("-"),
                    a.id()))
        .collect(Collectors.joining("\n"));
  }
}
