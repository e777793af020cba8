package com.xordon.ui.clients;

import com.xordon.core.diary.Appointment;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.StaffMember;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/// One appointment in somebody's history, with names in place of ids.
record Visit(Appointment appointment, String service, String staff, OptionalLong price) {
  static Visit of(Appointment appointment, Rules rules) {
    var service = rules.service(appointment.service());
    var staff =
        appointment.staff().stream()
            .flatMap(id -> rules.staff(id).stream())
            .map(StaffMember::name)
            .collect(Collectors.joining(", "));
    var own = appointment.details().price();
    var price = own.isPresent() ? own : service.map(Service::price).orElse(OptionalLong.empty());
    return new Visit(appointment, title(appointment, service), staff, price);
  }

  private static String title(Appointment appointment, Optional<Service> service) {
    var title = appointment.details().title();
    return title.isEmpty() ? service.map(Service::name).orElse("") : title;
  }
}
